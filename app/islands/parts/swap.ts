import { announce, focusOn } from './dom.ts'

/** Parts of a page that change with its language, besides those that always change. */
const IN_LANGUAGE = ['.skip', '.exit-bar', '.help-lines', '.kiosk']
const ALWAYS = ['.teller-head', '#inhoud']

/** Puts the contents of another page of ours in the place of these, as if the browser had gone there. Gives the new contents. */
export function swap(next: Document, address: string): HTMLElement | undefined {
  const isOtherLanguage = next.documentElement.lang !== document.documentElement.lang
  document.documentElement.lang = next.documentElement.lang
  document.documentElement.dir = next.documentElement.dir
  for (const selector of isOtherLanguage ? [...IN_LANGUAGE, ...ALWAYS] : ALWAYS) {
    const fresh = next.querySelector(selector)
    if (fresh) document.querySelector(selector)?.replaceWith(document.adoptNode(fresh))
  }
  const contents = document.getElementById('inhoud') ?? undefined
  // The scripts of this page go on; those in the other page were for a browser that loads it.
  for (const script of contents?.querySelectorAll('script') ?? []) script.remove()
  history.replaceState(null, '', address)
  return contents
}

/** Brings reading to the top of new contents: the list of errors when there is one, else the heading. */
export function goToTop(contents: HTMLElement): void {
  scrollTo(0, 0)
  const errors = contents.querySelector<HTMLElement>('.errors')
  const heading = contents.querySelector<HTMLElement>('h1')
  // The focus makes it heard; as an alert it would be heard twice.
  errors?.removeAttribute('role')
  const first = errors ?? heading
  if (first) focusOn(first)
  const step = contents.querySelector('[data-step]')?.textContent
  if (step && !errors && step !== heading?.textContent) announce(step)
}
