import { useWords } from '../language.ts'

/** What the teller agreed to, and two cards to unfold: when somebody can be recognised, and how a reader stays well. */
export function ReadingCard({ consent }: { consent: Readonly<Record<string, unknown>> }) {
  const { review: say, desk } = useWords()
  return (
    <section className="card">
      <h2>{say.consentTitle}</h2>
      <dl className="facts">
        {Object.keys(consent).map((name) => (
          <div key={name}>
            <dt>{say.consent[name] ?? name}</dt>
            <dd>{say.consentValues[String(consent[name])] ?? String(consent[name])}</dd>
          </div>
        ))}
      </dl>
      <details className="unfold">
        <summary>{desk.criteriaTitle}</summary>
        <ul>
          {[...say.criteria, ...desk.criteria].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{desk.criteriaDoubt}</p>
      </details>
      <details className="unfold">
        <summary>{desk.wellbeingTitle}</summary>
        <ul>
          {desk.wellbeing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
