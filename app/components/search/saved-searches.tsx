import { Form, Link } from '@remix-run/react'
import { useWords } from '../language.ts'

export type SavedSearch = {
  readonly id: string
  readonly name: string
  readonly search: string
  readonly isShared: boolean
  readonly isOwn: boolean
}

/** Searches, or choices of stories, that were kept, and a form to keep this one. */
export function SavedSearches({
  title,
  saveTitle,
  saved,
  search,
}: {
  title: string
  /** What the form that keeps this one is called. */
  saveTitle: string
  saved: readonly SavedSearch[]
  /** What stands after the question mark now; '' when nothing was asked. */
  search: string
}) {
  const { search: say } = useWords()
  if (saved.length === 0 && !search) return null
  return (
    <section className="card" aria-labelledby="bewaard">
      <h2 id="bewaard">{title}</h2>
      <ul className="plain-list">
        {saved.map((one) => (
          <li key={one.id} className="row row-spread">
            <span>
              <Link to={one.search}>{one.name}</Link>{' '}
              {one.isShared && <span className="soft small">{say.shared}</span>}
            </span>
            {one.isOwn && (
              <Form method="post">
                <input type="hidden" name="id" value={one.id} />
                <button className="button button-small" name="intent" value="forget" type="submit">
                  {say.forget}
                  <span className="visually-hidden"> {one.name}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {search && (
        <details>
          <summary>{saveTitle}</summary>
          <Form method="post" className="row">
            <label>
              {say.name}
              <input name="name" maxLength={80} required autoComplete="off" />
            </label>
            <label className="check">
              <input type="checkbox" name="shared" />
              <span>{say.share}</span>
            </label>
            <button className="button" name="intent" value="save" type="submit">
              {say.save}
            </button>
          </Form>
        </details>
      )}
    </section>
  )
}
