import type { Role } from '#analysis/dashboard/facts.ts'
import { useWords } from '../language.ts'

/** A card on the table: its number, its words, and of a teller the role alone. */
export type CardStory = {
  readonly kind: 'story' | 'passage' | 'insight' | 'pattern'
  readonly number: number
  readonly role?: Role | undefined
  readonly title: string
  readonly text: string
}

/** The name of a card in a list: its number, and its title when the teller gave one; or what it is when it is no story. */
export function useCardName(): (card: CardStory) => string {
  const { sense } = useWords()
  return ({ kind, number, title }) => {
    if (kind !== 'story') return `${number}. ${sense.kinds[kind]}`
    return title ? `${number}. ${title}` : sense.card(number)
  }
}

/** A card to read. */
export function SenseCard({ card, children }: { card: CardStory; children?: React.ReactNode }) {
  const nameOf = useCardName()
  return (
    <article
      className={`card sense-card sense-${card.kind}`}
      aria-labelledby={`card-${card.number}`}
    >
      <h3 id={`card-${card.number}`}>{nameOf(card)}</h3>
      <CardWords card={card} />
      {children}
    </article>
  )
}

/** What stands on a card, and of whom it is. */
export function CardWords({ card: { text, role } }: { card: CardStory }) {
  const { sense } = useWords()
  return (
    <>
      <p className="story-text" lang="nl">
        {text}
      </p>
      <p className="soft small">{role ? sense.role(role) : sense.ofTeam}</p>
    </>
  )
}
