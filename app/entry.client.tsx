import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

/**
 * Waits until the data that came with the page is read.
 *
 * The first drawing of `RemixBrowser` throws the promise of that. Inside React it would suspend the whole page, and a key pressed in
 * that moment ends in an error (React 18, number 345); so it is drawn once outside, where it throws before it does anything else.
 */
async function readPageData(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (thrown) {
    if (thrown instanceof Promise) await thrown
  }
}

await readPageData()
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
})
