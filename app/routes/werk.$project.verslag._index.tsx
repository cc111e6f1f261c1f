import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { ReportPages } from '#app/components/report-pages.tsx'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { loadReport, readYear } from '#app/services/report.server.ts'
import { staffLocale } from '#app/words/words.ts'
import styles from '../styles/report.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const { searchParams } = new URL(request.url)
  const now = app.now()
  const year = readYear(searchParams.get('jaar'), now)
  const of = { projectId: member.projectId, slug: member.projectSlug, year }
  const report = await loadReport(app, of, staffLocale(await readLocale(args)))
  if (!report) throw notFound()
  return { report, year, thisYear: now.getFullYear() }
}

export default function Report() {
  const { report, year, thisYear } = useLoaderData<typeof loader>()
  const { report: say, pilots } = useWords()
  return (
    <>
      <div className="no-print">
        <p>
          <Link to="../pilots">{pilots.back}</Link>
        </p>
        <p className="measure">{year === undefined ? say.intro : say.year.intro}</p>
        <nav aria-label={say.year.which}>
          <ul className="row plain-list">
            {[undefined, thisYear, thisYear - 1].map((one) => (
              <li key={one ?? 0}>
                <Link
                  className={
                    one === year ? 'button button-small button-main' : 'button button-small'
                  }
                  to={one === undefined ? '.' : `?jaar=${one}`}
                  aria-current={one === year ? 'page' : undefined}
                >
                  {one === undefined ? say.year.whole : say.year.of(one)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="row">
          <button type="button" className="button button-main" onClick={() => window.print()}>
            {say.print}
          </button>
          <a
            className="button"
            href={`verslag/bestand${year === undefined ? '' : `?jaar=${year}`}`}
            download
          >
            {say.docx}
          </a>
        </p>
      </div>
      <ReportPages report={report} />
    </>
  )
}
