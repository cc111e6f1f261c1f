import type { Difference } from '#analysis/coding/double-coding.ts'
import { useWords } from '../language.ts'

const CHOICES = ['helped', 'hindered', 'mixed', 'none'] as const

/** One theme with who saw it and the passages; asks what the coders decide together, unless they did. */
export function ThemeDecision({
  theme,
  name,
  text,
  coders,
  isResolved,
}: {
  theme: Difference
  name: string
  text: string
  coders: readonly { readonly id: string; readonly name: string }[]
  isResolved: boolean
}) {
  const { double, staff } = useWords()
  const nameOf = (id: string) => coders.find((coder) => coder.id === id)?.name || double.somebody
  const by = theme.given.map(({ coder }) => coder)
  const notBy = coders.map(({ id }) => id).filter((id) => !by.includes(id))
  return (
    <section className="card coding" aria-labelledby={`thema-${theme.code}`}>
      <h3 id={`thema-${theme.code}`}>{name}</h3>
      <ul className="small">
        {theme.given.map(({ coder, direction }) => (
          <li key={coder}>
            {double.givenBy(nameOf(coder))}: {staff.direction[direction]}
          </li>
        ))}
        {notBy.length > 0 && <li>{double.notBy(notBy.map(nameOf).join(', '))}</li>}
      </ul>
      {theme.evidence.map((span) => (
        <blockquote key={`${span.start}-${span.end}`}>
          {text.slice(span.start, span.end)}
        </blockquote>
      ))}
      {!isResolved && (
        <fieldset className="row">
          <legend className="visually-hidden">{double.decide(name)}</legend>
          {CHOICES.map((choice) => (
            <label key={choice} className="check">
              <input
                type="radio"
                name={`theme-${theme.code}`}
                value={choice}
                required
                defaultChecked={theme.isAgreed && theme.given[0]?.direction === choice}
              />
              <span>{choice === 'none' ? double.notThere : staff.direction[choice]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  )
}
