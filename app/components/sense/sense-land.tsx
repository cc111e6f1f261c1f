import { type MouseEvent, useState } from 'react'
import {
  LAND_ENDS,
  type LandEnds,
  type LandPlace,
  landscapeOf,
  SIDE,
} from '#analysis/sense/exercises.ts'
import { drawnLandscape, FIELD, placeAt } from '#analysis/sense/field.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import { useWords } from '../language.ts'
import { type CardStory, useCardName } from './sense-card.tsx'
import { CardPicker } from './sense-picker.tsx'
import type { Table } from './use-table.ts'

/** The words at the ends of a landscape: those of who made the session, or those of the program. */
export function useEnds(typed: LandEnds): LandEnds {
  const { sense } = useWords()
  return Object.fromEntries(
    LAND_ENDS.map((end) => [end, typed[end] || sense.ends[end]]),
  ) as LandEnds
}

/** Puts cards in a landscape: by choosing two numbers, or by a tap on the field. */
export function SenseLand({
  table,
  cards,
  ends: typed,
}: {
  table: Table
  cards: readonly CardStory[]
  ends: LandEnds
}) {
  const { sense } = useWords()
  const ends = useEnds(typed)
  const { board, who, act } = table
  const [chosen, setChosen] = useState(cards[0]?.number ?? 0)
  const [half, setHalf] = useState<Partial<LandPlace>>({})
  const mine = board.land.get(chosen)?.get(who)
  const [x, y] = [mine?.x ?? half.x, mine?.y ?? half.y]
  const own = cards.filter(({ number }) => board.land.get(number)?.has(who)).length
  const put = (at: LandPlace | null) => act({ kind: 'land', card: chosen, at })
  const change = (part: Partial<LandPlace>) => {
    const now = { x, y, ...part }
    setHalf(now)
    if (now.x && now.y) put({ x: now.x, y: now.y })
    else if (mine) put(null)
  }
  return (
    <section aria-labelledby="step">
      <h2 id="step">{sense.landTitle}</h2>
      <p>
        {sense.landText} <span role="status">{sense.placed(own, cards.length)}</span>
      </p>
      <CardPicker
        cards={cards}
        chosen={chosen}
        onChoose={(card) => {
          setChosen(card)
          setHalf({})
        }}
        isPlaced={(card) => board.land.get(card)?.has(who) ?? false}
      />
      <Scale
        id="across"
        label={sense.across(ends.left, ends.right)}
        value={x}
        ends={[ends.left, ends.right]}
        onChoose={(value) => change({ x: value })}
      />
      <Scale
        id="up"
        label={sense.up(ends.bottom, ends.top)}
        value={y}
        ends={[ends.bottom, ends.top]}
        onChoose={(value) => change({ y: value })}
      />
      <p className="small soft">{sense.tapHint}</p>
      <LandField
        board={board}
        ends={ends}
        own={mine}
        onTap={(place) => {
          setHalf(place)
          put(place)
        }}
      />
    </section>
  )
}

function Scale({
  id,
  label,
  value,
  ends: [low, high],
  onChoose,
}: {
  id: string
  label: string
  value: number | undefined
  ends: readonly [string, string]
  onChoose: (value: number | undefined) => void
}) {
  const { sense } = useWords()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value) || undefined)}
      >
        <option value="">{sense.nowhere}</option>
        {Array.from({ length: SIDE }, (_, at) => at + 1).map((place) => (
          <option key={place} value={place}>
            {place === 1 ? `1 – ${low}` : place === SIDE ? `${SIDE} – ${high}` : place}
          </option>
        ))}
      </select>
    </p>
  )
}

/** The landscape with all cards: a dot for each person, the number of the card in their middle. For eyes; the table says the same. */
export function LandField({
  board,
  ends,
  own,
  onTap,
}: {
  board: Table['board']
  ends: LandEnds
  /** The own place of the card that is chosen. */
  own?: LandPlace
  onTap?: (place: LandPlace) => void
}) {
  const { dots, numbers, spokes } = drawnLandscape(landscapeOf(board))
  const tap = (event: MouseEvent<SVGSVGElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    onTap?.(placeAt((event.clientX - left) / width, (event.clientY - top) / height))
  }
  return (
    <div className="sense-land" aria-hidden="true">
      <span className="sense-end-top">{ends.top}</span>
      <span className="sense-end-left">{ends.left}</span>
      <svg
        className="sense-field"
        viewBox={`0 0 ${FIELD} ${FIELD}`}
        aria-hidden="true"
        onClick={onTap && tap}
      >
        {Array.from({ length: SIDE - 1 }, (_, at) => ((at + 1) * FIELD) / SIDE).map((at) => (
          <path key={at} className="sense-grid" d={`M${at} 0V${FIELD}M0 ${at}H${FIELD}`} />
        ))}
        {own && (
          <rect
            className="sense-own"
            x={((own.x - 1) * FIELD) / SIDE}
            y={((SIDE - own.y) * FIELD) / SIDE}
            width={FIELD / SIDE}
            height={FIELD / SIDE}
          />
        )}
        {spokes.map(({ key, from, to }) => (
          <path key={key} className="sense-spoke" d={`M${from.cx} ${from.cy}L${to.cx} ${to.cy}`} />
        ))}
        {dots.map(({ key, cx, cy }) => (
          <circle key={key} className="sense-dot" cx={cx} cy={cy} r="4" />
        ))}
        {numbers.map(({ card, cx, cy }) => (
          <g key={card}>
            <circle className="sense-number" cx={cx} cy={cy} r="11" />
            <text x={cx} y={cy} dy="0.35em" textAnchor="middle">
              {card}
            </text>
          </g>
        ))}
      </svg>
      <span className="sense-end-right">{ends.right}</span>
      <span className="sense-end-bottom">{ends.bottom}</span>
    </div>
  )
}

/** What the landscape says, as a picture and a table. */
export function LandResult({
  board,
  cards,
  ends: typed,
}: {
  board: Table['board']
  cards: readonly CardStory[]
  ends: LandEnds
}) {
  const { sense, charts } = useWords()
  const ends = useEnds(typed)
  const nameOf = useCardName()
  const placed = landscapeOf(board)
  if (placed.length === 0) return <p>{sense.nothingPlaced}</p>
  return (
    <>
      <p className="small soft">{sense.landHow}</p>
      <LandField board={board} ends={ends} />
      <ChartTable
        words={charts}
        caption={sense.field}
        heads={[sense.cardHead, sense.middleX, sense.middleY, sense.peopleHead]}
        rows={placed.map(({ card, middle, places }) => {
          const story = cards.find(({ number }) => number === card)
          return {
            key: String(card),
            label: story ? nameOf(story) : sense.card(card),
            cells: [{ count: middle.x }, { count: middle.y }, { count: places.length }],
          }
        })}
      />
    </>
  )
}
