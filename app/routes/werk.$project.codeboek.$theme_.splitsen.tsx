import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { OutcomeNote } from '#app/components/codebook/problem-note.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { changeCodebook } from '#app/services/codebook.server.ts'
import { readSplit } from '#app/services/codebook-form.server.ts'
import { loadPassages, MOST_PASSAGES } from '#app/services/codebook-pages.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'edit-codebook',
  )
  const code = params.theme ?? ''
  const theme = await loadPassages(app, projectId, code, person.id)
  if (!theme) throw notFound()
  const isCut = theme.passages.length >= MOST_PASSAGES
  return { ...theme, isCut, themeAt: `/werk/${projectSlug}/codeboek/${code}` }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'edit-codebook')
  const { edit, basedOn } = readSplit(await request.formData(), params.theme ?? '')
  const done = await changeCodebook(app, member, edit, basedOn)
  if (!done.ok)
    return data(
      { problem: done.problem.code, typed: { name: edit.name, codings: edit.codings } },
      { status: STATUS[done.problem.code] },
    )
  return redirect(`/werk/${member.projectSlug}/codeboek/${done.value}?bewaard`)
}

export default function SplitTheme() {
  const { name, step, passages, isCut, themeAt } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { codebook: say, staff } = useWords()
  const locale = useStaffLocale()
  return (
    <>
      <p>
        <Link to={themeAt}>{say.split.back}</Link>
      </p>
      <h1>{say.split.heading(name[locale])}</h1>
      <p className="measure">{say.split.text}</p>
      <OutcomeNote problem={answer?.problem} />
      <Form method="post" className="card">
        <input type="hidden" name="based_on" value={step} />
        <div className="place-form">
          <p>
            <label htmlFor="name_nl">{say.split.name}</label>
            <input
              type="text"
              id="name_nl"
              name="name_nl"
              required
              maxLength={80}
              defaultValue={answer?.typed.name.nl}
            />
          </p>
          <p>
            <label htmlFor="name_en">{say.edit.nameEn}</label>
            <input
              type="text"
              id="name_en"
              name="name_en"
              maxLength={80}
              defaultValue={answer?.typed.name.en}
            />
          </p>
        </div>
        <fieldset>
          <legend>{say.split.which}</legend>
          {passages.length === 0 && <p>{say.split.none}</p>}
          {isCut && <p className="soft">{say.split.shown(passages.length)}</p>}
          <ul className="passages">
            {passages.map((passage) => (
              <li key={passage.id}>
                <label className="check">
                  <input
                    type="checkbox"
                    name="coding"
                    value={passage.id}
                    defaultChecked={answer?.typed.codings.includes(passage.id)}
                  />
                  <span>
                    <q>{passage.text}</q>{' '}
                    <span className="soft small">
                      {staff.teller[passage.role]} ·{' '}
                      {say.split.state[passage.state === 'confirmed' ? 'confirmed' : 'suggested']}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <p>
          <button className="button button-main" type="submit">
            {say.split.submit}
          </button>
        </p>
      </Form>
    </>
  )
}
