import { Form } from '@remix-run/react'
import type { loadOwnAccount } from '#app/services/own-account.server.ts'
import { useLocale, useWords } from '../language.ts'

type Sessions = Awaited<ReturnType<typeof loadOwnAccount>>['sessions']

/** Where this person is logged in: since when, roughly when it was used, and a button to end it. */
export function OwnSessions({ sessions }: { sessions: Sessions }) {
  const { own } = useWords()
  const locale = useLocale()
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  return (
    <section className="card">
      <h2>{own.sessionsTitle}</h2>
      <p className="measure">{own.sessionsText}</p>
      <ul className="marks">
        {sessions.map(({ id, since, used, isThis }) => {
          const when = time.format(new Date(since))
          return (
            <li key={id}>
              <span>{own.since(when)}</span>
              <span className="soft small">{own.used[used]}</span>
              {isThis ? (
                <span className="tag">{own.here}</span>
              ) : (
                <Form method="post">
                  <input type="hidden" name="session" value={id} />
                  <button
                    className="button button-small"
                    type="submit"
                    name="intent"
                    value="end-session"
                  >
                    {own.end}
                    <span className="visually-hidden"> {own.endOf(when)}</span>
                  </button>
                </Form>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 && (
        <Form method="post">
          <button className="button" type="submit" name="intent" value="end-others">
            {own.endOthers}
          </button>
        </Form>
      )}
    </section>
  )
}
