import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ClearCases } from '#app/components/coding/clear-cases.tsx'
import { useWords } from '#app/components/language.ts'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { decideMany, loadClearCases } from '#app/services/coding-bulk.server.ts'
import { readTicked } from '#app/services/coding-form.server.ts'
import { undoAct } from '#app/services/coding-undo.server.ts'
import { STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'code',
  )
  const { codebook, themes, count } = await loadClearCases(app, projectId, person.id)
  return {
    themes,
    count,
    names: Object.fromEntries(codebook.themes.map((theme) => [theme.code, theme.name])),
    storiesAt: `/werk/${projectSlug}/themas`,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'code')
  const form = await request.formData()
  const act = form.get('act')
  if (act === 'undo') {
    const undone = await undoAct(app, projectId, person.id, { batch: String(form.get('batch')) })
    if (!undone.ok)
      return data({ problem: undone.problem.code }, { status: STATUS[undone.problem.code] })
    return data({ undone: undone.value.acts })
  }
  const ticked = readTicked(form)
  if (ticked.length === 0 || (act !== 'accepted' && act !== 'rejected'))
    return data({ problem: 'coding-unknown' as const }, { status: STATUS['coding-unknown'] })
  return data({ decided: await decideMany(app, projectId, ticked, act, person.id) })
}

export default function Clear() {
  const { themes, count, names, storiesAt } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { coder: say, problems } = useWords()
  const nameOf = useThemeName(names)
  const shown = themes.reduce((sum, { cases }) => sum + cases.length, 0)
  return (
    <>
      <p>
        <Link to={storiesAt}>{say.toHome}</Link>
      </p>
      <h1>{say.clearTitle}</h1>
      <p className="measure">{say.clearIntro}</p>
      {answered && 'problem' in answered && (
        <p className="note note-danger" role="alert">
          {problems[answered.problem]}
        </p>
      )}
      {answered && 'undone' in answered && (
        <p className="note" role="status">
          {say.undoneMany(answered.undone)}
        </p>
      )}
      {answered && 'decided' in answered && (
        <div className="note row row-spread">
          <p role="status">
            {say.decidedMany(answered.decided.done)}{' '}
            {answered.decided.skipped > 0 && say.skippedMany(answered.decided.skipped)}
          </p>
          {answered.decided.done > 0 && (
            <Form method="post">
              <input type="hidden" name="batch" value={answered.decided.batch} />
              <button className="button button-small" name="act" value="undo" type="submit">
                {say.undoMany}
              </button>
            </Form>
          )}
        </div>
      )}
      <p>{count === 0 ? say.clearNone : say.clearCount(shown, count)}</p>
      {themes.map(({ code, cases }) => (
        <ClearCases
          key={code}
          code={code}
          name={nameOf(code)}
          cases={cases}
          storiesAt={storiesAt}
        />
      ))}
    </>
  )
}
