import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { OutcomeNote } from '#app/components/codebook/problem-note.tsx'
import { GroupNames, ThemeGroupList, ThemeRow } from '#app/components/codebook/theme-list.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { changeCodebook } from '#app/services/codebook.server.ts'
import { readListEdit } from '#app/services/codebook-form.server.ts'
import { loadCodebookList } from '#app/services/codebook-pages.server.ts'
import { STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, role } = await requireMember(app, request, params.project, 'code')
  const { searchParams } = new URL(request.url)
  const search = (searchParams.get('zoek') ?? '').slice(0, 100)
  const mayEdit = may(role, 'edit-codebook')
  return {
    list: await loadCodebookList(app, projectId, search),
    search,
    mayEdit,
    isOrdering: mayEdit && searchParams.has('volgorde'),
    at: `/werk/${projectSlug}/codeboek`,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'edit-codebook')
  const asked = readListEdit(await request.formData())
  const done = asked
    ? await changeCodebook(app, member, asked.edit, asked.basedOn)
    : { ok: false as const, problem: { code: 'group-unknown' as const } }
  if (!done.ok) return data({ problem: done.problem.code }, { status: STATUS[done.problem.code] })
  if (asked?.edit.kind === 'add-group')
    return redirect(`/werk/${member.projectSlug}/codeboek?volgorde`)
  return { saved: true as const }
}

export default function CodebookPage() {
  const { list, search, mayEdit, isOrdering, at } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { codebook: say } = useWords()
  const locale = useStaffLocale()
  const found = list.groups.reduce((all, { themes }) => all + themes.length, 0)
  const groups = search ? list.groups.filter(({ themes }) => themes.length > 0) : list.groups
  return (
    <>
      <h1>{list.themes > 0 ? list.name[locale] : say.title}</h1>
      <p className="measure">
        {say.intro} {say.count(list.themes, list.groups.length)}
      </p>
      <OutcomeNote
        problem={answer && 'problem' in answer ? answer.problem : undefined}
        done={answer && 'saved' in answer ? say.edit.saved : undefined}
      />
      <div className={list.pending > 0 ? 'note note-warm' : 'note'}>
        <p>{say.working(list.pending, list.edition)}</p>
        <p className="row">
          <Link className="button" to={`${at}/uitgaven`}>
            {list.pending > 0 && mayEdit ? say.toPublish : say.editions}
          </Link>
          <Link className="button" to={`${at}/bestand`}>
            {say.files}
          </Link>
        </p>
      </div>
      <search>
        <Form className="codebook-search">
          <label htmlFor="zoek">{say.search}</label>
          <input type="text" id="zoek" name="zoek" defaultValue={search} maxLength={100} />
          <button className="button" type="submit">
            {say.find}
          </button>
          {search && (
            <Link className="button" to={at} reloadDocument>
              {say.clear}
            </Link>
          )}
        </Form>
        {search && <p role="status">{say.found(found + list.retired.length)}</p>}
      </search>
      {mayEdit && (
        <p className="row">
          {list.groups.length > 0 && (
            <Link className="button button-main" to={`${at}/nieuw`}>
              {say.newTheme}
            </Link>
          )}
          <Link className="button" to={isOrdering ? at : `${at}?volgorde`}>
            {isOrdering ? say.orderDone : say.order}
          </Link>
        </p>
      )}
      {isOrdering && <p className="soft">{say.orderHint}</p>}
      {list.themes === 0 && <p>{say.empty}</p>}
      {groups.map((group) => (
        <ThemeGroupList
          key={group.code}
          group={group}
          at={at}
          step={list.step}
          isOrdering={isOrdering}
        />
      ))}
      {mayEdit && (isOrdering || list.groups.length === 0) && (
        <section className="card" aria-labelledby="new-group">
          <h2 id="new-group">{say.newGroup}</h2>
          <Form method="post" className="place-form">
            <GroupNames id="new" />
            <p>
              <button className="button" type="submit" name="intent" value="add-group">
                {say.edit.add}
              </button>
            </p>
          </Form>
        </section>
      )}
      {list.retired.length > 0 && (
        <section className="card theme-group" aria-labelledby="retired">
          <h2 id="retired">{say.retired}</h2>
          <p className="soft small">{say.retiredText}</p>
          <ul className="theme-rows">
            {list.retired.map((theme) => (
              <li key={theme.code}>
                <ThemeRow theme={theme} at={at} mergedInto={theme.mergedInto} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
