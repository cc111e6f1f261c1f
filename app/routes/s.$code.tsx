import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { stepsOf } from '#analysis/sense/board.ts'
import { useWords } from '#app/components/language.ts'
import { useGroupName } from '#app/components/sense/group-name.ts'
import { SenseJoin } from '#app/components/sense/sense-join.tsx'
import { LandResult, SenseLand } from '#app/components/sense/sense-land.tsx'
import { SenseRead } from '#app/components/sense/sense-read.tsx'
import { SenseSeat } from '#app/components/sense/sense-seat.tsx'
import { SenseSort } from '#app/components/sense/sense-sort.tsx'
import { SenseTime, TimeResult } from '#app/components/sense/sense-time.tsx'
import { SenseView, ViewResult } from '#app/components/sense/sense-view.tsx'
import { SenseResult, SenseVote } from '#app/components/sense/sense-vote.tsx'
import { TimeLeft } from '#app/components/sense/time-left.tsx'
import { useTable } from '#app/components/sense/use-table.ts'
import { notFound } from '#app/services/http.server.ts'
import { qrOf } from '#app/services/qr.server.ts'
import { senseAddress } from '#app/services/sense.server.ts'
import { loadTable } from '#app/services/sense-table.server.ts'
import sense from '../components/sense/sense.css?url'
import staff from '../styles/staff.css?url'

export const handle = { hydrated: true }
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: staff },
  { rel: 'stylesheet', href: sense },
]
export const meta: MetaFunction = () => [{ title: 'Samen lezen' }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const table = await loadTable(app, params.code ?? '')
  if (!table) throw notFound()
  const isScreen = new URL(request.url).searchParams.has('scherm')
  const address = senseAddress(app, table.code)
  return { ...table, isScreen, address, qr: qrOf(address) }
}

export default function SenseTable() {
  const { name, code, cards, exercises, ends, tables, isScreen, address, qr } =
    useLoaderData<typeof loader>()
  const { sense: say } = useWords()
  const table = useTable(code, isScreen)
  const nameOf = useGroupName(tables)
  const { step, board, isOffline, isGone } = table
  const isField = step === 'land' || step === 'time'
  return (
    <main
      id="inhoud"
      className={`sense-page${isScreen ? ' sense-screen' : ''}${isField ? ' sense-field-step' : ''}`}
    >
      <h1>{name}</h1>
      <noscript>
        <p className="note note-warm">{say.needsScripts}</p>
      </noscript>
      {isOffline && (
        <p className="note note-warm" role="status">
          {say.offline}
        </p>
      )}
      {table.isFull && (
        <p className="note note-danger" role="alert">
          {say.full}
        </p>
      )}
      {isGone ? (
        <p className="note">{say.gone}</p>
      ) : (
        <>
          <ol className="sense-steps" aria-label={say.stepsTitle}>
            {stepsOf(exercises).map((one) => (
              <li key={one} aria-current={one === step ? 'step' : undefined}>
                {say.steps[one]}
              </li>
            ))}
          </ol>
          {step && <TimeLeft since={table.stepSince} minutes={table.minutes[step]} />}
          {isScreen && (
            <SenseJoin address={address} code={code} qr={qr} people={board.people.length} />
          )}
          {tables > 1 && !isScreen && table.who && step !== 'done' && (
            <SenseSeat table={table} tables={tables} />
          )}
          {step === 'read' && !isScreen && table.who && <SenseRead table={table} cards={cards} />}
          {(step === 'sort' || (isScreen && step === 'read')) && (
            <SenseSort table={table} cards={cards} tables={tables} isOnlooker={isScreen} />
          )}
          {step === 'land' && !isScreen && <SenseLand table={table} cards={cards} ends={ends} />}
          {step === 'time' && !isScreen && <SenseTime table={table} cards={cards} />}
          {step === 'land' && isScreen && (
            <section aria-labelledby="step">
              <h2 id="step">{say.landTitle}</h2>
              <LandResult board={board} cards={cards} ends={ends} />
            </section>
          )}
          {step === 'time' && isScreen && (
            <section aria-labelledby="step">
              <h2 id="step">{say.timeTitle}</h2>
              <TimeResult board={board} cards={cards} />
            </section>
          )}
          {step === 'view' && !isScreen && <SenseView table={table} />}
          {step === 'view' && isScreen && (
            <section aria-labelledby="step">
              <h2 id="step">{say.viewTitle}</h2>
              <ViewResult board={board} nameOf={nameOf} />
            </section>
          )}
          {step === 'vote' && !isScreen && <SenseVote table={table} tables={tables} />}
          {(step === 'done' || (isScreen && step === 'vote')) && (
            <section aria-labelledby="step">
              <h2 id="step">{step === 'done' ? say.doneTitle : say.voteTitle}</h2>
              <SenseResult board={board} tables={tables} />
              {step === 'done' && <p>{say.doneText}</p>}
            </section>
          )}
        </>
      )}
    </main>
  )
}
