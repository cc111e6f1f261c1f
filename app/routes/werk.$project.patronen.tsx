import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { PATTERN_CHOICES, PATTERN_MARKS, type PatternChoice } from '#analysis/explore/scan.ts'
import { PatternCard } from '#app/components/explore/pattern-card.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { loadPatterns, markPattern } from '#app/services/patterns.server.ts'
import charts from '../components/charts/charts.css?url'
import explore from '../components/explore/explore.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: charts },
  { rel: 'stylesheet', href: explore },
]

function askedIn(request: Request): { readonly choice: PatternChoice; readonly page: number } {
  const { searchParams } = new URL(request.url)
  const choice = PATTERN_CHOICES.find((one) => one === searchParams.get('merk')) ?? 'open'
  const page = Number(searchParams.get('blad'))
  return { choice, page: Number.isInteger(page) && page > 0 ? page : 1 }
}

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const asked = askedIn(request)
  const [found, codebook] = await Promise.all([
    loadPatterns(app, member.projectId, asked),
    loadCodebook(app, member.projectId),
  ])
  return {
    ...found,
    ...asked,
    page: Math.min(asked.page, found.pages),
    names: themeNames(codebook),
    workroomAt: `/werk/${member.projectSlug}`,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const form = await request.formData()
  const mark = PATTERN_MARKS.find((one) => one === form.get('mark'))
  await markPattern(app, member, String(form.get('key') ?? ''), mark)
  const { choice, page } = askedIn(request)
  return redirect(`/werk/${member.projectSlug}/patronen?merk=${choice}&blad=${page}`)
}

export default function Patterns() {
  const data = useLoaderData<typeof loader>()
  const { patterns, choice, counts, page, pages, workroomAt } = data
  const { patterns: say, workroom } = useWords()
  return (
    <>
      <p>
        <Link to={workroomAt}>{workroom.backToDashboard}</Link>
      </p>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      <p className="soft small">{say.looked(data.stories, data.looked, data.tooFew)}</p>
      <nav aria-label={say.choicesLabel}>
        <ul className="row plain-list">
          {PATTERN_CHOICES.map((one) => (
            <li key={one}>
              <Link
                className={
                  one === choice ? 'button button-small button-main' : 'button button-small'
                }
                to={`?merk=${one}`}
                aria-current={one === choice ? 'page' : undefined}
              >
                {say.choices[one]} ({counts[one]})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {patterns.length === 0 && <p>{say.none}</p>}
      <ul className="plain-list">
        {patterns.map((pattern) => (
          <PatternCard
            key={pattern.key}
            pattern={pattern}
            variables={data.variables}
            names={data.names}
            looked={data.looked}
            workroomAt={workroomAt}
          />
        ))}
      </ul>
      {pages > 1 && (
        <p className="row">
          {page > 1 && (
            <Link className="button" to={`?merk=${choice}&blad=${page - 1}`}>
              {say.previous}
            </Link>
          )}
          <span>{say.page(page, pages)}</span>
          {page < pages && (
            <Link className="button" to={`?merk=${choice}&blad=${page + 1}`}>
              {say.next}
            </Link>
          )}
        </p>
      )}
    </>
  )
}
