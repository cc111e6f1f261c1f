import { cardsToRead } from '#analysis/sense/board.ts'
import { useWords } from '../language.ts'
import { type CardStory, SenseCard } from './sense-card.tsx'
import type { Table } from './use-table.ts'

/** Three cards for this phone, each with a button to say that it speaks to its reader. */
export function SenseRead({ table, cards }: { table: Table; cards: readonly CardStory[] }) {
  const { sense } = useWords()
  const { board, who, act } = table
  const mine = cardsToRead(
    board.people,
    who,
    cards.map(({ number }) => number),
  )
  return (
    <section aria-labelledby="step">
      <h2 id="step">{sense.readTitle}</h2>
      <p>{sense.readText}</p>
      {cards
        .filter(({ number }) => mine.includes(number))
        .map((card) => {
          const isTouched = board.touched.get(card.number)?.has(who) ?? false
          return (
            <SenseCard key={card.number} card={card}>
              <p>
                <button
                  type="button"
                  className={isTouched ? 'button button-main' : 'button'}
                  aria-pressed={isTouched}
                  onClick={() => act({ kind: 'touch', card: card.number, is: !isTouched })}
                >
                  {sense.touch}
                </button>
              </p>
            </SenseCard>
          )
        })}
    </section>
  )
}
