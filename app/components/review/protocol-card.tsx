import type { SafetyMark } from '#app/services/deidentification.server.ts'
import { helpLines } from '#app/words/help-lines.ts'
import { useWords } from '../language.ts'

type Texts = {
  readonly original: Readonly<Record<string, string>>
  readonly safety: readonly SafetyMark[]
}

/** Where a reader can ask for advice about each signal, by the key of a help line. */
const ADVICE: Readonly<Record<string, string>> = {
  ACUUT: 'emergency',
  SUICIDE: 'suicide',
  MISHANDELING: 'safe-home',
  MISBRUIK: 'safe-home',
  GEWELD: 'safe-home',
}

/** The most pressing first. */
const ORDER = ['ACUUT', 'SUICIDE', 'MISHANDELING', 'MISBRUIK', 'GEWELD']

/** What to do about the signals in a story, with the words that caused each. */
export function ProtocolCard({ original, safety }: Texts) {
  const { review: say, desk } = useWords()
  if (safety.length === 0) return null
  const signals = [...new Set(safety.map(({ signal }) => signal))].sort(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  )
  return (
    <section className="note note-danger protocol" aria-labelledby="protocol">
      <h2 id="protocol">{say.protocolTitle}</h2>
      <p>
        <strong>{desk.protocol.never}</strong>
      </p>
      <ul className="plain-list">
        {signals.map((signal) => (
          <li key={signal}>
            <h3>
              <span className="tag tag-danger">{say.signals[signal] ?? signal}</span>
            </h3>
            <p>
              {desk.protocol.causedBy}{' '}
              {causes(original, safety, signal).map((words) => (
                <mark key={words} className="mark-safety cause">
                  {words}
                </mark>
              ))}
            </p>
            <p>
              {desk.protocol.todo[signal]} {adviceFor(signal, desk.protocol.advice)}
            </p>
          </li>
        ))}
      </ul>
      <details>
        <summary>{desk.protocol.alwaysTitle}</summary>
        <ul>
          {desk.protocol.always.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** The different words that caused a signal, as typed. */
function causes(original: Texts['original'], safety: Texts['safety'], signal: string) {
  const words = safety
    .filter((one) => one.signal === signal)
    .map(({ field, start, end }) => original[field]?.slice(start, end) ?? '')
  return [...new Set(words)].filter((one) => one !== '')
}

function adviceFor(signal: string, say: (name: string, phone: string) => string): string {
  const line = helpLines.find(({ key }) => key === ADVICE[signal])
  return line?.phone && line.key !== 'emergency' ? say(line.name, line.phone) : ''
}
