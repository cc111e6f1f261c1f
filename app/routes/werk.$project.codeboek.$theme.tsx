import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import {
  Form,
  Link,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react'
import { ColorDot } from '#app/components/codebook/color-dot.tsx'
import { OutcomeNote } from '#app/components/codebook/problem-note.tsx'
import { StepList } from '#app/components/codebook/step-list.tsx'
import { ThemeFacts } from '#app/components/codebook/theme-facts.tsx'
import { ThemeForm } from '#app/components/codebook/theme-form.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { changeCodebook, takeBackStep } from '#app/services/codebook.server.ts'
import { readThemeEdit, typedOf } from '#app/services/codebook-form.server.ts'
import { loadThemePage } from '#app/services/codebook-pages.server.ts'
import { answerThemeForm } from '#app/services/codebook-write.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, role } = await requireMember(app, request, params.project, 'code')
  const page = await loadThemePage(app, projectId, params.theme ?? '')
  if (!page) throw notFound()
  return {
    page,
    typed: typedOf(page.theme, page.color, page.isSensitive),
    mayEdit: may(role, 'edit-codebook'),
    at: `/werk/${projectSlug}/codeboek`,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'edit-codebook')
  const code = params.theme ?? ''
  const form = await request.formData()
  const intent = String(form.get('intent') ?? '')
  if (intent === 'save' || intent === 'try') {
    const answer = await answerThemeForm(app, member, form, code)
    if (!answer) throw notFound()
    if ('saved' in answer) return redirect(`/werk/${member.projectSlug}/codeboek/${code}?bewaard`)
    return data(answer, { status: answer.problem ? STATUS[answer.problem] : 200 })
  }
  const asked = readThemeEdit(form, code)
  const done =
    intent === 'take-back'
      ? await takeBackStep(app, member, Number(form.get('step')))
      : asked
        ? await changeCodebook(app, member, asked.edit, asked.basedOn)
        : { ok: false as const, problem: { code: 'theme-unknown' as const } }
  if (!done.ok) return data({ problem: done.problem.code }, { status: STATUS[done.problem.code] })
  const next = typeof done.value === 'string' ? done.value : code
  return redirect(`/werk/${member.projectSlug}/codeboek/${next}?bewaard`)
}

/** Trying a cue changes nothing, so there is nothing to load again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formData,
  defaultShouldRevalidate,
}) => (formData?.get('intent') === 'try' ? false : defaultShouldRevalidate)

export default function OneTheme() {
  const { page, typed, mayEdit, at } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { codebook: say } = useWords()
  const locale = useStaffLocale()
  const { theme } = page
  const written = answer && 'typed' in answer ? answer : undefined
  return (
    <>
      <p>
        <Link to={at}>{say.back}</Link>
      </p>
      <h1 className="theme-title">
        <ColorDot color={page.color} /> {theme.name[locale]}
      </h1>
      <p className="soft">
        {page.group?.[locale]} · {say.theme.english}: <span lang="en">{theme.name.en}</span>
      </p>
      <OutcomeNote
        problem={answer?.problem}
        done={!answer && search.has('bewaard') ? say.edit.saved : undefined}
      />
      {page.isRetired && (
        <div className="note note-warm">
          <p>
            {page.mergedInto ? (
              <Link to={`${at}/${page.mergedInto.code}`}>
                {say.mergedInto(page.mergedInto.name?.[locale] ?? page.mergedInto.code)}
              </Link>
            ) : (
              say.isRetired
            )}
          </p>
          {mayEdit && (
            <Form method="post">
              <input type="hidden" name="based_on" value={page.step} />
              <p>{say.retire.backText}</p>
              <button className="button" type="submit" name="intent" value="bring-back">
                {say.retire.back}
              </button>
            </Form>
          )}
        </div>
      )}
      <ThemeFacts page={page} />
      {mayEdit && !page.isRetired && (
        <>
          <details className="card fold" open={Boolean(written) || undefined}>
            <summary>
              <h2>{say.edit.title}</h2>
            </summary>
            {written?.now && (
              <div className="note note-warm">
                <p>
                  <strong>{say.edit.conflict(written.by ?? say.edit.somebody)}</strong>
                </p>
                <p>{say.edit.conflictText}</p>
              </div>
            )}
            <ThemeForm
              key={page.step}
              typed={written?.typed ?? typed}
              now={written?.now}
              step={written?.step ?? page.step}
              groups={page.groups}
              classes={page.classes}
              badCues={written?.badCues ?? []}
              trial={written?.trial}
            />
          </details>
          <MergeSplitRetire page={page} at={at} />
        </>
      )}
      <section className="card" aria-labelledby="history">
        <h2 id="history">{say.history.title}</h2>
        {page.history.length === 0 && <p>{say.history.none}</p>}
        <StepList steps={page.history} names={page.names} mayEdit={mayEdit} />
      </section>
    </>
  )
}

function MergeSplitRetire({
  page,
  at,
}: {
  page: ReturnType<typeof useLoaderData<typeof loader>>['page']
  at: string
}) {
  const { codebook: say } = useWords()
  const locale = useStaffLocale()
  return (
    <div className="grid-2">
      <section className="card" aria-labelledby="merge">
        <h2 id="merge">{say.merge.title}</h2>
        <p>{say.merge.text}</p>
        <Form method="post" className="own-form">
          <input type="hidden" name="based_on" value={page.step} />
          <p>
            <label htmlFor="into">{say.merge.into}</label>
            <select id="into" name="into" required defaultValue="">
              <option value="">{say.merge.choose}</option>
              {page.others.map((other) => (
                <option key={other.code} value={other.code}>
                  {other.name[locale]}
                </option>
              ))}
            </select>
          </p>
          <button className="button" type="submit" name="intent" value="merge">
            {say.merge.submit}
          </button>
        </Form>
      </section>
      <section className="card" aria-labelledby="split">
        <h2 id="split">{say.split.title}</h2>
        <p>{say.split.text}</p>
        <p>
          <Link className="button" to={`${at}/${page.theme.code}/splitsen`}>
            {say.split.link}
          </Link>
        </p>
      </section>
      <section className="card" aria-labelledby="retire">
        <h2 id="retire">{say.retire.title}</h2>
        <p>{say.retire.text}</p>
        <Form method="post">
          <input type="hidden" name="based_on" value={page.step} />
          <button className="button button-danger" type="submit" name="intent" value="retire">
            {say.retire.submit}
          </button>
        </Form>
      </section>
    </div>
  )
}
