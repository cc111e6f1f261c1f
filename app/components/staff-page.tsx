import { Form, Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { languageFor } from '#app/words/languages.ts'
import { useStaffLocale, useWords } from './language.ts'

/** The frame of every page for staff: where you are, who you are, and the rooms your role may enter. */
export function StaffPage({
  title,
  person,
  tabs = [],
  children,
}: {
  title: string
  person: string
  tabs?: readonly { readonly to: string; readonly label: string }[]
  children: ReactNode
}) {
  const words = useWords()
  const locale = useStaffLocale()
  const other = locale === 'nl' ? 'en' : 'nl'
  return (
    <div className="staff">
      <header className="staff-head">
        <Link className="staff-name" to="/werk">
          {title}
        </Link>
        <div className="row">
          <span className="soft small">{person}</span>
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
        {tabs.length > 0 && (
          <nav aria-label={title} className="staff-nav">
            <ul className="tabs">
              {tabs.map((tab) => (
                <li key={tab.to}>
                  <NavLink to={tab.to} end={tab.to.split('/').length <= 3}>
                    {tab.label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main id="inhoud">{children}</main>
    </div>
  )
}
