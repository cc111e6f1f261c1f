import { islandWordsFor } from '#app/words/island-words.ts'
import { make, makeButton, pageLocale } from './dom.ts'

/** Says calmly, above the buttons of a form, that the step did not arrive; tries again on a press and by itself when online. */
export function showNoConnection(form: HTMLElement, again: () => void): void {
  hideNoConnection()
  const { steps } = islandWordsFor(pageLocale())
  const retry = () => {
    hideNoConnection()
    again()
  }
  const notice = make(
    'div',
    { class: 'note note-warm no-connection', role: 'alert' },
    make('p', {}, make('strong', {}, steps.noConnection), ` ${steps.again}`),
    make('p', {}, makeButton(steps.retry, 'button', retry)),
  )
  const buttons = form.querySelector('.form-steps')
  if (buttons) buttons.before(notice)
  else form.append(notice)
  stopWaiting = () => removeEventListener('online', retry)
  addEventListener('online', retry, { once: true })
}

let stopWaiting: (() => void) | undefined

/** Takes the notice away, and stops waiting for a connection. */
export function hideNoConnection(): void {
  stopWaiting?.()
  stopWaiting = undefined
  document.querySelector('.no-connection')?.remove()
}
