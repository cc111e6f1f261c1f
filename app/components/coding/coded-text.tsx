import { useWords } from '../language.ts'
import { type NumberedCoding, stretches } from './passages.ts'

/** The element that holds the words of the story and nothing else but numbers. */
export const TEXT_ID = 'verhaal-tekst'

export const cardId = (codingId: string) => `thema-${codingId}`

/**
 * A story with the passages of its themes. Each passage begins with the number of its theme, which leads to it; passages may
 * overlap. What a screen reader says at a border names the theme and its state.
 *
 * Every piece of text carries its offset (`data-start`), so that a selection can be placed. The text is drawn as text.
 */
export function CodedText({
  text,
  codings,
  nameOf,
  at,
}: {
  text: string
  codings: readonly NumberedCoding[]
  nameOf: (code: string) => string
  /** The theme with the attention. */
  at: string | undefined
}) {
  const { coder: say, coding: states } = useWords()
  return (
    <div className="story-text" id={TEXT_ID}>
      {stretches(text.length, codings).map(({ start, end, inside, begins, ends }) => (
        <span key={start}>
          {begins.map((one) => (
            <a key={one.id} className="mark-number" href={`#${cardId(one.id)}`}>
              <span className="visually-hidden">
                {say.mark({ n: one.n, name: nameOf(one.code), state: states.state[one.state] })}
              </span>
              <span aria-hidden="true">{one.n}</span>
            </a>
          ))}
          {inside.length > 0 ? (
            <mark className={classOf(inside, at)} data-start={start}>
              {text.slice(start, end)}
            </mark>
          ) : (
            <span data-start={start}>{text.slice(start, end)}</span>
          )}
          {ends.map((one) => (
            <span key={one.id} className="visually-hidden mark-end">
              {say.markEnd(one.n)}
            </span>
          ))}
        </span>
      ))}
    </div>
  )
}

function classOf(inside: readonly NumberedCoding[], at: string | undefined): string {
  const isSure = inside.some(({ state }) => state === 'confirmed')
  return [
    isSure ? 'evidence-on' : 'evidence-maybe',
    inside.length > 1 ? 'evidence-many' : '',
    inside.some(({ id }) => id === at) ? 'evidence-now' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
