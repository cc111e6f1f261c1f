import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useLocale, useWords } from '#app/components/language.ts'
import { loadAudit } from '#app/services/audit.server.ts'
import { requireMember } from '#app/services/auth.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'see-audit')
  const search = new URL(request.url).searchParams
  const before = Number(search.get('voor'))
  return loadAudit(app, projectId, {
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
    kind: search.get('wat') ?? undefined,
  })
}

/** What leads look for in the log; the rest is under "everything". */
const CHOICES = [
  'original.read',
  'story.read',
  'story.prepared',
  'story.released',
  'release.made',
  'examples.removed',
] as const

export default function Log() {
  const { rows, kind, next } = useLoaderData<typeof loader>()
  const { audit, staff } = useWords()
  const locale = useLocale()
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <>
      <h1>{audit.title}</h1>
      <p className="lead">{audit.intro}</p>
      <Form className="row">
        <label>
          {audit.filter}{' '}
          <select name="wat" defaultValue={kind ?? ''}>
            <option value="">{audit.all}</option>
            {CHOICES.map((one) => (
              <option key={one} value={one}>
                {audit.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <button className="button button-small" type="submit">
          {audit.show}
        </button>
      </Form>
      {rows.length === 0 ? (
        <p>{audit.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled by keyboard too
        <section className="table-scroll" aria-label={audit.title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{audit.columns.number}</th>
                <th scope="col">{audit.columns.at}</th>
                <th scope="col">{audit.columns.actor}</th>
                <th scope="col">{audit.columns.kind}</th>
                <th scope="col">{audit.columns.story}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.number}>
                  <td>{row.number}</td>
                  <td>{row.at && time.format(new Date(row.at))}</td>
                  <td>{row.actor ?? audit.gone}</td>
                  <td>{audit.kinds[row.kind]}</td>
                  <td>{row.caseNumber && staff.caseNumber(row.caseNumber)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {next && (
        <p>
          <Link
            className="button"
            to={`?${new URLSearchParams({ wat: kind ?? '', voor: `${next}` })}`}
          >
            {audit.older}
          </Link>
        </p>
      )}
    </>
  )
}
