import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { ReportPages } from '#app/components/report-pages.tsx'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { loadReport } from '#app/services/report.server.ts'
import { staffLocale } from '#app/words/words.ts'
import styles from '../styles/report.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const of = { projectId: member.projectId, slug: member.projectSlug }
  const report = await loadReport(app, of, staffLocale(await readLocale(args)))
  if (!report) throw notFound()
  return { report }
}

export default function Report() {
  const { report } = useLoaderData<typeof loader>()
  const { report: say, pilots } = useWords()
  return (
    <>
      <div className="no-print">
        <p>
          <Link to="../pilots">{pilots.back}</Link>
        </p>
        <p className="measure">{say.intro}</p>
        <p className="row">
          <button type="button" className="button button-main" onClick={() => window.print()}>
            {say.print}
          </button>
          <a className="button" href="verslag/bestand" download>
            {say.docx}
          </a>
        </p>
      </div>
      <ReportPages report={report} />
    </>
  )
}
