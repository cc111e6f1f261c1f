import { useRevalidator, useSearchParams } from '@remix-run/react'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { parseFilter } from '#analysis/dashboard/filter.ts'
import type { ThemeBook } from '#analysis/dashboard/themes.ts'
import { type LinkedView, linkedView } from '#analysis/explore/linked-view.ts'
import { keepColumns, keptColumns, onColumns } from './kept-columns.ts'

/** Whoever chooses, or comes back, after so long is shown the stories of now. A page at which nobody is asks nothing: that would keep somebody logged in. */
const ASKS_AGAIN_MS = 120_000

/**
 * What the charts show now: counted in this browser once it has the columns, and as the server sent it until then.
 *
 * `path` is the address of the page, `stamp` names the stories that the server counted: other stories, other columns.
 */
export function useLinkedView(
  path: string,
  loaded: { readonly view: LinkedView; readonly stamp: string },
  book: ThemeBook,
): LinkedView {
  const [search] = useSearchParams()
  const { revalidate } = useRevalidator()
  const kept = useSyncExternalStore(
    onColumns,
    () => keptColumns(path),
    () => undefined,
  )
  useEffect(() => {
    if (keptColumns(path)?.stamp === loaded.stamp) return
    const leaving = new AbortController()
    void fetchColumns(path, loaded.stamp, leaving.signal)
    return () => leaving.abort()
  }, [path, loaded.stamp])
  const asked = useRef(0)
  useEffect(() => {
    asked.current = Date.now()
  }, [])
  // A choice is what sets this off, whatever it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs at every choice
  useEffect(() => {
    const ask = () => {
      if (document.hidden || Date.now() - asked.current < ASKS_AGAIN_MS) return
      asked.current = Date.now()
      revalidate()
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => document.removeEventListener('visibilitychange', ask)
  }, [search, revalidate])
  return useMemo(() => {
    if (!kept) return loaded.view
    const filter = parseFilter(search)
    return linkedView(kept.columns, kept.linked.count(filter), filter, book)
  }, [kept, search, book, loaded.view])
}

/** Without columns the page goes on as it was: every choice is asked of the server. */
async function fetchColumns(path: string, stamp: string, signal: AbortSignal): Promise<void> {
  try {
    const [{ readColumns }, { openLinked }, response] = await Promise.all([
      import('#analysis/explore/column-file.ts'),
      import('#analysis/explore/linked.ts'),
      fetch(`${path}/kolommen`, { signal }),
    ])
    if (!response.ok) return
    const columns = readColumns(await response.arrayBuffer())
    if (columns && !signal.aborted)
      keepColumns({ path, stamp, columns, linked: openLinked(columns) })
  } catch (cause) {
    if (!signal.aborted) console.warn('columns', cause)
  }
}
