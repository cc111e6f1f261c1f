/** A new element with attributes and children; text is text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** A button that does something on this page alone. */
export function makeButton(text: string, className: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: className }, text)
  button.addEventListener('click', act)
  return button
}

/** Moves the focus to something that is not a control, so that reading goes on there. */
export function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex') && !element.matches('a, button, input, textarea, select'))
    element.tabIndex = -1
  element.focus({ preventScroll: true })
}

let voice: HTMLElement | undefined

/** Says something to people who listen, after what is being said now. One place for the whole page, so nothing speaks twice. */
export function announce(text: string): void {
  if (!voice?.isConnected) {
    voice = make('p', { role: 'status', class: 'visually-hidden', id: 'melding' })
    document.body.append(voice)
  }
  const said = voice
  said.textContent = ''
  // A region that is new or did not change is not read: the words come a moment later.
  setTimeout(() => {
    said.textContent = text
  }, 100)
}

/** The language of the page as it stands. */
export function pageLocale(): string {
  return document.documentElement.lang
}
