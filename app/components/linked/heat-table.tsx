import { Link } from '@remix-run/react'
import { type KeyboardEvent, useState } from 'react'
import { signOf, tintOf } from '#analysis/drawing/heat-map.ts'
import type { ThemePair, ThemePairs } from '#analysis/explore/theme-pairs.ts'
import { useHydrated } from '../charts/hydrated.ts'
import { useWords } from '../language.ts'

/** How far a pair is from what chance gives, from -1 to 1: half a correlation is as strong as it gets in stories. */
export const strengthOf = ({ phi = 0 }: ThemePair) => Math.max(-1, Math.min(1, 2 * phi))
export const isClear = ({ label }: ThemePair) => label === 'no-chance'

type Place = { readonly row: number; readonly column: number }

/**
 * Themes against themes: a real table whose cells are links that choose both. With scripts it is one stop for the tab key, and arrows go
 * from cell to cell; without, each cell is a stop.
 */
export function HeatTable({
  pairs: { codes, pairs },
  nameOf,
  hrefOf,
  isChosen,
}: {
  readonly pairs: ThemePairs
  readonly nameOf: (code: string) => string
  readonly hrefOf: (one: string, other: string) => string
  readonly isChosen: (one: string, other: string) => boolean
}) {
  const { pairs: say } = useWords()
  const isHydrated = useHydrated()
  const links = pairs
    .filter(({ stories }) => stories > 0)
    .map(({ first, second }) => ({ row: second, column: first }))
  const [stood, setStood] = useState<Place>()
  const isSame = (one: Place) => (other: Place) =>
    one.row === other.row && one.column === other.column
  const at = (stood && links.find(isSame(stood))) ?? links[0]
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const next = at && nextPlace(links, at, event.key)
    if (!next) return
    event.preventDefault()
    setStood(next)
    event.currentTarget
      .querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)
      ?.focus()
  }
  const cellAt = new Map(pairs.map((pair) => [`${pair.second}-${pair.first}`, pair]))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark more
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone must scroll by keyboard too
    <div className="table-scroll heat" role="group" tabIndex={0} aria-label={say.caption}>
      <table
        className="heat-table"
        role={isHydrated ? 'grid' : undefined}
        onKeyDown={isHydrated ? onKeyDown : undefined}
      >
        <caption className="visually-hidden">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.theme}</th>
            {codes.slice(0, -1).map((code, column) => (
              <th key={code} scope="col" title={nameOf(code)}>
                {column + 1}
                <span className="visually-hidden">. {nameOf(code)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((code, row) => (
            <tr key={code}>
              <th scope="row">
                {row + 1}. {nameOf(code)}
              </th>
              {codes.slice(0, -1).map((other, column) => {
                const pair = cellAt.get(`${row}-${column}`)
                return pair ? (
                  <HeatCell
                    key={other}
                    pair={pair}
                    said={say.cell(nameOf(other), nameOf(code), pair.stories)}
                    href={hrefOf(other, code)}
                    isChosen={isChosen(other, code)}
                    isStop={!isHydrated || (at?.row === row && at.column === column)}
                    onStand={() => setStood({ row, column })}
                  />
                ) : (
                  <td key={other} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function HeatCell({
  pair,
  said,
  href,
  isChosen,
  isStop,
  onStand,
}: {
  readonly pair: ThemePair
  readonly said: string
  readonly href: string
  readonly isChosen: boolean
  readonly isStop: boolean
  readonly onStand: () => void
}) {
  const { charts, pairs: say } = useWords()
  const strength = strengthOf(pair)
  const sign = signOf({ strength, isClear: isClear(pair) })
  const looks = {
    className: strength < 0 ? 'heat-cell heat-less' : 'heat-cell heat-more',
    style: { '--tint': `${Math.round(100 * tintOf(strength))}%` } as Record<string, string>,
  }
  const shown = (
    <span aria-hidden="true">
      {charts.number(pair.stories)}
      {sign}
    </span>
  )
  const meaning = sign === '' ? '' : `, ${strength > 0 ? say.more : say.less}`
  return (
    <td>
      {pair.stories === 0 ? (
        <span {...looks}>
          {shown}
          <span className="visually-hidden">
            {said}
            {meaning}
          </span>
        </span>
      ) : (
        <Link
          {...looks}
          to={href}
          preventScrollReset
          aria-current={isChosen ? 'true' : undefined}
          aria-label={`${said}${meaning}`}
          data-cell={`${pair.second}-${pair.first}`}
          tabIndex={isStop ? undefined : -1}
          onFocus={onStand}
        >
          {shown}
        </Link>
      )}
    </td>
  )
}

/** The nearest cell to press in the direction of an arrow, or the first and last of a row; undefined for other keys and at an edge. */
function nextPlace(links: readonly Place[], from: Place, key: string): Place | undefined {
  const inRow = links.filter(({ row }) => row === from.row)
  const inColumn = links.filter(({ column }) => column === from.column)
  switch (key) {
    case 'ArrowRight':
      return inRow.find(({ column }) => column > from.column)
    case 'ArrowLeft':
      return inRow.findLast(({ column }) => column < from.column)
    case 'ArrowDown':
      return inColumn.find(({ row }) => row > from.row)
    case 'ArrowUp':
      return inColumn.findLast(({ row }) => row < from.row)
    case 'Home':
      return inRow[0]
    case 'End':
      return inRow.at(-1)
    default:
      return undefined
  }
}
