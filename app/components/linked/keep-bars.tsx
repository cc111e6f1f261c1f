import type { Role } from '#analysis/dashboard/facts.ts'
import { drawBars } from '#analysis/drawing/bars.ts'
import { drawHistogram } from '#analysis/drawing/histogram.ts'
import { useWords } from '../language.ts'
import { KeepDrawn } from './keep-drawn.tsx'

export type KeptBar = {
  readonly label: string
  readonly stories: number
  readonly byRole: Readonly<Partial<Record<Role, number>>>
}

/** Saves bars that lie, split by who tells. `of` is what their shares are of: all stories that answered or could. */
export function KeepBars({
  file,
  title,
  sentence,
  head,
  bars,
  roles,
  of,
}: {
  readonly file: string
  readonly title: string
  readonly sentence?: string
  /** The head of the names. */
  readonly head: string
  readonly bars: readonly KeptBar[]
  readonly roles: readonly Role[]
  readonly of: number
}) {
  const { charts, pairs, pictures: say } = useWords()
  const shareOf = (stories: number) => (of > 0 ? pairs.percent(stories / of) : '')
  return (
    <KeepDrawn
      file={file}
      title={title}
      sentence={sentence}
      draw={(sheet) =>
        drawBars(
          sheet,
          bars.map(({ label, stories, byRole }) => ({
            label,
            total: stories,
            share: shareOf(stories),
            parts: Object.fromEntries(roles.map((role) => [role, byRole[role] ?? 0])),
          })),
          charts.roles,
        )
      }
      heads={[head, say.stories, pairs.share, ...roles.map((role) => charts.roles[role])]}
      rows={() =>
        bars.map(({ label, stories, byRole }) => [
          label,
          stories,
          shareOf(stories),
          ...roles.map((role) => byRole[role] ?? 0),
        ])
      }
    />
  )
}

/** Saves bars that stand from left to right: places on a line, or months. */
export function KeepUpright({
  file,
  title,
  sentence,
  head,
  bins,
  ends,
}: {
  readonly file: string
  readonly title: string
  readonly sentence?: string
  readonly head: string
  readonly bins: readonly { readonly label: string; readonly stories: number }[]
  /** What stands at the left, in the middle and at the right. */
  readonly ends?: readonly string[]
}) {
  const { pictures: say } = useWords()
  return (
    <KeepDrawn
      file={file}
      title={title}
      sentence={sentence}
      draw={(sheet) =>
        drawHistogram(
          sheet,
          bins.map(({ label, stories }) => ({ label, count: stories })),
          ends,
        )
      }
      heads={[head, say.stories]}
      rows={() => bins.map(({ label, stories }) => [label, stories])}
    />
  )
}
