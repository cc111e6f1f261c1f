import { parseReceipt } from '#surveys/receipt.ts'

/** Whether the code in this form holds a typing error; says so beside the field without asking the server. */
export function hasTypo(form: HTMLFormElement): boolean {
  const field = form.querySelector<HTMLInputElement>('[name=code]')
  const error = form.querySelector<HTMLElement>('[data-typo]')
  if (!field || !error) return false
  const isWrong = !parseReceipt(field.value)
  error.textContent = isWrong ? (error.dataset.typo ?? '') : ''
  if (isWrong) field.setAttribute('aria-invalid', 'true')
  else field.removeAttribute('aria-invalid')
  if (isWrong) field.focus()
  return isWrong
}
