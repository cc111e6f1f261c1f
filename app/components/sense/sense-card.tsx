import type { Role } from '#analysis/dashboard/facts.ts'
import { useWords } from '../language.ts'

/** A story on the table: its number, its words, and of its teller the role alone. */
export type CardStory = {
  readonly number: number
  readonly role: Role
  readonly title: string
  readonly text: string
}

/** The name of a card in a list: its number, and its title when the teller gave one. */
export function useCardName(): (card: CardStory) => string {
  const { sense } = useWords()
  return ({ number, title }) => (title ? `${number}. ${title}` : sense.card(number))
}

/** A card to read. */
export function SenseCard({ card, children }: { card: CardStory; children?: React.ReactNode }) {
  const { sense } = useWords()
  const nameOf = useCardName()
  return (
    <article className="card sense-card" aria-labelledby={`card-${card.number}`}>
      <h3 id={`card-${card.number}`}>{nameOf(card)}</h3>
      <p className="story-text" lang="nl">
        {card.text}
      </p>
      <p className="soft small">{sense.role(card.role)}</p>
      {children}
    </article>
  )
}
