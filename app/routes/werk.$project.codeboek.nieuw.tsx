import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { OutcomeNote } from '#app/components/codebook/problem-note.tsx'
import { ThemeForm } from '#app/components/codebook/theme-form.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadNewTheme } from '#app/services/codebook-pages.server.ts'
import { answerThemeForm } from '#app/services/codebook-write.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(
    app,
    request,
    params.project,
    'edit-codebook',
  )
  return { ...(await loadNewTheme(app, projectId)), at: `/werk/${projectSlug}/codeboek` }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'edit-codebook')
  const answer = await answerThemeForm(app, member, await request.formData(), undefined)
  if (!answer) throw notFound()
  if ('saved' in answer)
    return redirect(`/werk/${member.projectSlug}/codeboek/${answer.saved}?bewaard`)
  return data(answer, { status: answer.problem ? STATUS[answer.problem] : 200 })
}

/** Trying a cue changes nothing, so there is nothing to load again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formData,
  defaultShouldRevalidate,
}) => (formData?.get('intent') === 'try' ? false : defaultShouldRevalidate)

export default function NewTheme() {
  const { step, groups, classes, at } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { codebook: say } = useWords()
  return (
    <>
      <p>
        <Link to={at}>{say.back}</Link>
      </p>
      <h1>{say.edit.newTitle}</h1>
      <OutcomeNote problem={answer?.problem} />
      <div className="card">
        <ThemeForm
          typed={answer?.typed ?? {}}
          step={step}
          groups={groups}
          classes={classes}
          badCues={answer?.badCues ?? []}
          trial={answer?.trial}
          isNew
        />
      </div>
    </>
  )
}
