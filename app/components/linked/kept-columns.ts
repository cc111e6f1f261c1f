import type { StoryColumns } from '#analysis/explore/columns.ts'
import type { Linked } from '#analysis/explore/linked.ts'

/** The columns of one project in this browser, in memory alone, with what counts them. */
export type KeptColumns = {
  readonly path: string
  readonly stamp: string
  readonly columns: StoryColumns
  readonly linked: Linked
}

let kept: KeptColumns | undefined
const listeners = new Set<() => void>()

/** The columns for the page at this path, when this browser has them. */
export function keptColumns(path: string): KeptColumns | undefined {
  return kept?.path === path ? kept : undefined
}

/** Puts other columns in the place of those that were kept, or none. */
export function keepColumns(columns: KeptColumns | undefined): void {
  kept = columns
  for (const tell of listeners) tell()
}

/** Calls `tell` whenever other columns are kept; gives back what ends that. */
export function onColumns(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

type Move = {
  readonly currentUrl: URL
  readonly nextUrl: URL
  readonly formMethod?: string
  readonly defaultShouldRevalidate: boolean
}

/** Whether a page must be loaded again: not when only the choice of stories changed and this browser counts itself. */
export function loadsAgain({
  currentUrl,
  nextUrl,
  formMethod = 'GET',
  defaultShouldRevalidate,
}: Move): boolean {
  const isSamePage = currentUrl.pathname === nextUrl.pathname
  const isOtherChoice = currentUrl.search !== nextUrl.search
  if (formMethod === 'GET' && isSamePage && isOtherChoice && keptColumns(nextUrl.pathname))
    return false
  return defaultShouldRevalidate
}
