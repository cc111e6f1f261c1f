import { useWords } from '../language.ts'
import { type CardStory, CardWords, useCardName } from './sense-card.tsx'

/** Chooses one card of the table and shows what it tells. A card that has a place has a sign before its name. */
export function CardPicker({
  cards,
  chosen,
  onChoose,
  isPlaced,
}: {
  cards: readonly CardStory[]
  chosen: number
  onChoose: (card: number) => void
  isPlaced: (card: number) => boolean
}) {
  const { sense } = useWords()
  const nameOf = useCardName()
  const story = cards.find(({ number }) => number === chosen)
  return (
    <>
      <p className="field">
        <label htmlFor="which-card">{sense.whichCard}</label>
        <select
          id="which-card"
          value={chosen}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        >
          {cards.map((card) => (
            <option key={card.number} value={card.number}>
              {isPlaced(card.number) ? '✓ ' : ''}
              {nameOf(card)}
            </option>
          ))}
        </select>
      </p>
      {story && (
        <details className="unfold">
          <summary>{sense.readCard}</summary>
          <CardWords card={story} />
        </details>
      )}
    </>
  )
}
