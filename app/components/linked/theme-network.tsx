import type { ReactNode } from 'react'
import { drawNetwork } from '#analysis/drawing/network.ts'
import type { Sheet } from '#analysis/drawing/sheet.ts'
import type { ThemePairs } from '#analysis/explore/theme-pairs.ts'
import { useStaffLocale, useWords } from '../language.ts'
import { isClear, strengthOf } from './heat-table.tsx'
import { KeepDrawn } from './keep-drawn.tsx'

/** Fewer stories than this make no line: one family can be it. */
const LEAST = 3

/** Which themes stand together, as a ring with lines: the same numbers as the square and the table beside it. */
export function ThemeNetwork({
  pairs: { codes, alone, pairs },
  nameOf,
  sentence,
}: {
  pairs: ThemePairs
  nameOf: (code: string) => string
  sentence: string
}): ReactNode {
  const { charts, pairs: say } = useWords()
  const locale = useStaffLocale()
  const tied = pairs.filter((pair) => pair.stories >= LEAST && strengthOf(pair) > 0)
  const name = (at: number) => nameOf(codes[at] ?? '')
  const draw = (sheet: Sheet) =>
    drawNetwork(
      sheet,
      codes.map((code, at) => ({ name: nameOf(code), count: alone[at] ?? 0 })),
      tied.map((pair) => ({
        first: pair.first,
        second: pair.second,
        strength: strengthOf(pair),
        isClear: isClear(pair),
        said: say.cell(name(pair.first), name(pair.second), pair.stories),
      })),
      [say.tieClear, say.tieChance],
    )
  const shown = draw({
    id: 'netwerk',
    locale,
    title: say.networkTitle,
    sentence,
    foot: '',
    isBare: true,
    say: { number: charts.number, hidden: charts.hidden },
  })
  return (
    <>
      <p className="small soft measure">{say.networkIntro(LEAST)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark more */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a picture wider than a phone must scroll by keyboard too */}
      <div className="table-scroll" role="group" tabIndex={0} aria-label={say.networkTitle}>
        <img
          className="theme-network"
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(shown)}`}
          alt={say.networkAlt(tied.length, sentence)}
        />
      </div>
      <KeepDrawn
        file="netwerk"
        title={say.networkTitle}
        sentence={sentence}
        draw={draw}
        heads={[say.theme, say.theme, say.together]}
        rows={() => tied.map((pair) => [name(pair.first), name(pair.second), pair.stories])}
      />
    </>
  )
}
