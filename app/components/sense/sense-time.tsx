import { useState } from 'react'
import { timelineOf } from '#analysis/sense/exercises.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import { useWords } from '../language.ts'
import { type CardStory, useCardName } from './sense-card.tsx'
import { CardPicker } from './sense-picker.tsx'
import type { Table } from './use-table.ts'

/** Puts cards on a line of time: by choosing one of five places. */
export function SenseTime({ table, cards }: { table: Table; cards: readonly CardStory[] }) {
  const { sense } = useWords()
  const { board, who, act } = table
  const [chosen, setChosen] = useState(cards[0]?.number ?? 0)
  const mine = board.time.get(chosen)?.get(who)
  const own = cards.filter(({ number }) => board.time.get(number)?.has(who)).length
  return (
    <section aria-labelledby="step">
      <h2 id="step">{sense.timeTitle}</h2>
      <p>
        {sense.timeText} <span role="status">{sense.placed(own, cards.length)}</span>
      </p>
      <CardPicker
        cards={cards}
        chosen={chosen}
        onChoose={setChosen}
        isPlaced={(card) => board.time.get(card)?.has(who) ?? false}
      />
      <fieldset className="sense-times">
        <legend>{sense.timeTitle}</legend>
        {[...sense.times, sense.nowhere].map((text, at) => {
          const place = at < sense.times.length ? at + 1 : null
          return (
            <label key={text} className="check">
              <input
                type="radio"
                name="time"
                checked={(mine ?? null) === place}
                onChange={() => act({ kind: 'time', card: chosen, at: place })}
              />
              <span>{text}</span>
            </label>
          )
        })}
      </fieldset>
    </section>
  )
}

/** What the line of time says, as a picture and a table. */
export function TimeResult({
  board,
  cards,
}: {
  board: Table['board']
  cards: readonly CardStory[]
}) {
  const { sense, charts } = useWords()
  const nameOf = useCardName()
  const placed = timelineOf(board)
  if (placed.length === 0) return <p>{sense.nothingPlaced}</p>
  return (
    <>
      <p className="small soft">{sense.timeHow}</p>
      <ol className="sense-line" aria-hidden="true">
        {sense.times.map((text, at) => (
          <li key={text}>
            <strong>{text}</strong>
            <span>
              {placed
                .filter(({ middle }) => middle === at + 1)
                .map(({ card }) => (
                  <span key={card} className="sense-mark">
                    {card}
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ol>
      <ChartTable
        words={charts}
        caption={sense.line}
        heads={[sense.cardHead, ...sense.times]}
        rows={placed.map(({ card, counts }) => {
          const story = cards.find(({ number }) => number === card)
          return {
            key: String(card),
            label: story ? nameOf(story) : sense.card(card),
            cells: counts.map((count) => ({ count })),
          }
        })}
      />
    </>
  )
}
