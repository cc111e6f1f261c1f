import { Form, Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { languageFor } from '#app/words/languages.ts'
import { useStaffLocale, useWords } from './language.ts'

type Tab = {
  readonly label: string
  /** The addresses behind the tab; the first is where it leads. */
  readonly rooms: readonly string[]
}

/** The frame of every page for staff: where you are, who you are, and the rooms your role may enter. */
export function StaffPage({
  title,
  person,
  tabs = [],
  children,
}: {
  title: string
  person: string
  tabs?: readonly Tab[]
  children: ReactNode
}) {
  const words = useWords()
  const locale = useStaffLocale()
  const other = locale === 'nl' ? 'en' : 'nl'
  return (
    <div className="staff">
      <header className="staff-head">
        <p className="staff-who">
          <Link className="staff-name" to="/werk">
            {title}
          </Link>
          <Link className="staff-person small" to="/werk/ik">
            {person}
          </Link>
        </p>
        <div className="row staff-buttons">
          <Form method="post" action="/werk/taal" reloadDocument>
            <button
              className="button button-small"
              name="taal"
              value={other}
              lang={other}
              type="submit"
            >
              {languageFor(other).name}
            </button>
          </Form>
          <Form method="post" action="/uitloggen" reloadDocument>
            <button className="button button-small" type="submit">
              {words.login.out}
            </button>
          </Form>
        </div>
        {tabs.length > 0 && <Tabs tabs={tabs} />}
      </header>
      <main id="inhoud">{children}</main>
    </div>
  )
}

function Tabs({ tabs }: { tabs: readonly Tab[] }) {
  const { staff } = useWords()
  const here = useLocation().pathname.replace(/\/$/, '')
  // The workroom's address is the beginning of all others, so the longest address wins.
  const [current] = tabs
    .flatMap((tab) => tab.rooms.map((room) => ({ tab, room })))
    .filter(({ room }) => here === room || here.startsWith(`${room}/`))
    .sort((a, b) => b.room.length - a.room.length)
  return (
    <nav aria-label={staff.rooms} className="staff-nav">
      <ul className="tabs">
        {tabs.map((tab) => (
          <li key={tab.label}>
            <Link
              to={tab.rooms[0] ?? '/werk'}
              aria-current={
                tab !== current?.tab ? undefined : here === tab.rooms[0] ? 'page' : 'true'
              }
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
