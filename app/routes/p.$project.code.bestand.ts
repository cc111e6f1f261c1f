import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { fileOfOwnStory } from '#app/services/code-page.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { openProject } from '#app/services/projects.server.ts'

/** Nothing to see without a code: back to where it is asked. */
export function loader({ params }: { params: { project?: string } }) {
  return redirect(`/p/${params.project}/code`)
}

/** The own story of a code as a file to keep; a code that does not fit leads back to the page that says so. */
export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const project = await openProject(context.app, params.project ?? '')
  if (!project.ok) throw notFound()
  const fields = await request.formData()
  const locale = await readLocale(args)
  const file = await fileOfOwnStory(context.app, project.value.id, fields, context.visitor, locale)
  if (!file) return redirect(`/p/${project.value.slug}/code`)
  return new Response(file.body, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    },
  })
}
