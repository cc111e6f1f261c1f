import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { Cards, Poster } from '#app/components/spread/sheets.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { addressOf, findChannelOf, loadSpread } from '#app/services/channels.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { openProjectForStaff } from '#app/services/projects.server.ts'
import { qrOf } from '#app/services/qr.server.ts'
import print from '../styles/print.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: print }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'manage')
  const channel = await findChannelOf(app, projectId, params.code ?? '')
  const project = await openProjectForStaff(app, projectSlug)
  if (!channel || !project) throw notFound()
  const { readers } = await loadSpread(app, projectId)
  const address = addressOf(app, channel.code)
  return {
    facts: { address, code: channel.code, name: project.name, readers, qr: qrOf(address) },
    channel: channel.name,
    spreadAt: `/werk/${projectSlug}/verspreiden`,
  }
}

const VERSIONS = [
  { sheet: 'poster', isPlain: false },
  { sheet: 'poster', isPlain: true },
  { sheet: 'cards', isPlain: false },
  { sheet: 'cards', isPlain: true },
] as const

export default function Sheets() {
  const { facts, channel, spreadAt } = useLoaderData<typeof loader>()
  const [query] = useSearchParams()
  const { spread } = useWords()
  const now = {
    sheet: query.get('vel') === 'cards' ? 'cards' : 'poster',
    isPlain: query.get('neutraal') === '1',
  }
  const isNow = (one: { readonly sheet: string; readonly isPlain: boolean }) =>
    one.sheet === now.sheet && one.isPlain === now.isPlain
  const Sheet = now.sheet === 'cards' ? Cards : Poster
  return (
    <>
      <div className="no-print">
        <p>
          <Link to={spreadAt}>{spread.back}</Link>
        </p>
        <h1>
          <bdi>{channel}</bdi>
        </h1>
        <p>{spread.plainHint}</p>
        <nav className="row sheet-choice" aria-label={spread.sheets}>
          {VERSIONS.map((one) => (
            <Link
              key={`${one.sheet} ${one.isPlain}`}
              className="button button-small"
              to={`?vel=${one.sheet}${one.isPlain ? '&neutraal=1' : ''}`}
              aria-current={isNow(one) ? 'page' : undefined}
            >
              {spread[one.sheet]}
              {one.isPlain && `, ${spread.plain.toLowerCase()}`}
            </Link>
          ))}
          <button
            className="button button-small button-main"
            type="button"
            onClick={() => window.print()}
          >
            {spread.print}
          </button>
        </nav>
      </div>
      <Sheet {...facts} isPlain={now.isPlain} />
    </>
  )
}
