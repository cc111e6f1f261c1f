import { focusOn } from './dom.ts'

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/**
 * Keeps all pages of a teller one entry in the browser's history: links between them replace the page, and links within a
 * page move the focus. So Back leads away from this site, and leaving fast leaves nothing behind it.
 */
export function followInPlace(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]')
  if (!link || event.defaultPrevented || !isPlain(event) || link.target || link.download) return
  const to = new URL(link.href)
  if (to.origin !== location.origin) return
  event.preventDefault()
  const isHere = to.pathname === location.pathname && to.search === location.search
  const place = to.hash && isHere ? document.getElementById(to.hash.slice(1)) : null
  if (place) {
    focusOn(place)
    place.scrollIntoView()
  } else location.replace(to)
}
