import { useWords } from './language.ts'

/** The themes that the teller recognised, beside what program and team say; nothing when none were. */
export function TellerThemes({ names }: { names: readonly string[] }) {
  const { coding: say } = useWords()
  if (names.length === 0) return null
  return (
    <section className="card" aria-labelledby="teller-themes">
      <h2 id="teller-themes">{say.tellerTitle}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className="soft small">{say.tellerNote}</p>
    </section>
  )
}
