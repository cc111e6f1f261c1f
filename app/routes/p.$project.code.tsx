import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useWords } from '#app/components/language.ts'
import { TellerPage } from '#app/components/teller-page.tsx'
import { IslandScript } from '#app/components/teller-script.tsx'
import { notFound, STATUS } from '#app/services/http.server.ts'
import { openProject } from '#app/services/projects.server.ts'
import { lookUpStory, withdrawStory } from '#app/services/receipts.server.ts'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: teller }]
export const meta: MetaFunction = () => [{ title: 'Formulier' }]

export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const project = await openProject(app, params.project ?? '')
  if (!project.ok) throw notFound()
  const { slug, name, languages } = project.value
  return { slug, name, languages }
}

export async function action({ request, params, context: { app, visitor } }: ActionFunctionArgs) {
  const project = await openProject(app, params.project ?? '')
  if (!project.ok) throw notFound()
  const form = await request.formData()
  const typed = String(form.get('code') ?? '').slice(0, 100)
  const wantsWithdrawal = form.get('intent') === 'withdraw' && form.get('sure') === 'yes'
  const answer = await (wantsWithdrawal ? withdrawStory : lookUpStory)(
    app,
    project.value.id,
    typed,
    visitor,
  )
  if (!answer.ok)
    return data({ problem: answer.problem.code, typed }, { status: STATUS[answer.problem.code] })
  return { status: answer.value, typed }
}

export default function LookWithCode() {
  const { slug, name } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords()
  const locale = useLocale()
  const { code: say } = words
  const problem = answer && 'problem' in answer ? answer.problem : undefined
  const status = answer && 'status' in answer ? answer.status : undefined
  const isNeeds = status?.kind === 'needs'
  return (
    <TellerPage home={`/p/${slug}`} name={name[locale] ?? name.nl}>
      <h1>{say.title}</h1>
      {status && (
        <div className="note" role="status">
          <p>
            <strong>{(isNeeds ? say.needsState : say.state)[status.state]}</strong>
          </p>
          <p>{say.toldOn(status.submittedOn)}</p>
        </div>
      )}
      <form method="post" autoComplete="off" className="question">
        <label className="question-title" htmlFor="code">
          {say.label}
        </label>
        <p className="question-hint" id="code-hint">
          {say.text}
        </p>
        {problem && (
          <p className="question-error" id="code-error" role="alert">
            {words.problems[problem]}
          </p>
        )}
        <input
          type="text"
          id="code"
          name="code"
          inputMode="numeric"
          dir="ltr"
          defaultValue={answer?.typed}
          aria-describedby={problem ? 'code-hint code-error' : 'code-hint'}
          aria-invalid={problem ? true : undefined}
        />
        <div className="form-steps">
          <button className="button button-main" type="submit">
            {say.look}
          </button>
        </div>
      </form>
      {status && status.state !== 'withdrawn' && (
        <form method="post" className="card" autoComplete="off">
          <h2>{isNeeds ? say.needsWithdraw.title : say.withdrawTitle}</h2>
          <p>{isNeeds ? say.needsWithdraw.text : say.withdrawText}</p>
          <input type="hidden" name="code" value={answer?.typed} />
          <label className="option">
            <input type="checkbox" name="sure" value="yes" required />
            {isNeeds ? say.needsWithdraw.check : say.withdrawCheck}
          </label>
          <div className="form-steps">
            <button className="button button-danger" type="submit" name="intent" value="withdraw">
              {say.withdraw}
            </button>
          </div>
        </form>
      )}
      <IslandScript name="form" />
    </TellerPage>
  )
}
