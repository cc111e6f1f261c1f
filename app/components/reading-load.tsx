import type { loadReading } from '#app/services/wellbeing.server.ts'
import { useWords } from './language.ts'

type Load = Awaited<ReturnType<typeof loadReading>>

/** How many heavy stories a reader read this week, with what helps. */
export function OwnReading({ own }: { own: Load['own'] }) {
  const { reading } = useWords()
  if (own.heavy === 0) return null
  return (
    <div className={own.isMuch ? 'note note-warm' : 'note'} id="own-reading">
      <p>{reading.own(own.heavy)}</p>
      {own.isMuch && <p>{reading.rest}</p>}
    </div>
  )
}

/** The same of everybody, for whom takes care of the readers. */
export function TeamReading({ team }: { team: Load['team'] }) {
  const { reading } = useWords()
  if (team.length === 0) return null
  return (
    <section className="card" id="team-reading">
      <h2>{reading.teamTitle}</h2>
      <p className="measure">{reading.teamText}</p>
      <ul>
        {team.map((one) => (
          <li key={one.userId}>
            <bdi>{one.name}</bdi>: {reading.counts(one.all, one.heavy)}
            {one.isMuch && <strong> {reading.much}</strong>}
          </li>
        ))}
      </ul>
    </section>
  )
}
