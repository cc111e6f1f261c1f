import { Link } from '@remix-run/react'
import type { Reminder } from '#app/services/reminders.server.ts'
import { useWords } from '../language.ts'
import { type PointFacts, usePointName } from './point-name.ts'

/** What a lead is reminded of; nothing when there is nothing. */
export function ReminderList({
  reminders,
  to,
}: {
  reminders: readonly (PointFacts & { readonly reminder: Reminder })[]
  /** Where to do something about it; left out there. */
  to?: string
}) {
  const { collecting } = useWords()
  const nameOf = usePointName()
  if (reminders.length === 0) return null
  return (
    <section className="note" aria-labelledby="let-op">
      <h2 id="let-op">{collecting.remindersTitle}</h2>
      <ul>
        {reminders.map((one) => (
          <li key={`${one.slug} ${one.reminder}`}>
            {collecting.reminders[one.reminder](nameOf(one))}
          </li>
        ))}
      </ul>
      {to && <Link to={to}>{collecting.link}</Link>}
    </section>
  )
}
