import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BackToManage } from '#app/components/guard-links.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { sayColumns, sayRow } from '#app/services/guard-files.server.ts'
import { changeRegister, loadRegister } from '#app/services/register.server.ts'
import { staffLocale } from '#app/words/words.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'manage')
  const { rows, ...register } = await loadRegister(app, projectId)
  const locale = staffLocale(await readLocale(args))
  return {
    slug: projectSlug,
    register,
    columns: sayColumns(locale),
    rows: rows.map((row) => sayRow(row, locale)),
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'manage')
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '')
  await changeRegister(app, projectId, person.id, {
    controller: field('controller'),
    officer: field('officer'),
    ground: field('ground'),
    processors: field('processors'),
  })
  return { saved: true }
}

const FIELDS = ['controller', 'officer', 'ground', 'processors'] as const

export default function RegisterOfProcessing() {
  const { slug, register, columns, rows } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { guard, register: say } = useWords()
  const locale = useStaffLocale()
  return (
    <>
      <BackToManage slug={slug} />
      <h1>{say.title}</h1>
      <p className="lead">{say.intro}</p>
      {answer?.saved && (
        <p className="note" role="status">
          {guard.saved}
        </p>
      )}
      <p className="row">
        {(['html', 'csv'] as const).map((kind) => (
          <a
            className="button"
            key={kind}
            href={`/werk/${slug}/register/bestand?vorm=${kind}`}
            download=""
          >
            {say[kind]}
          </a>
        ))}
      </p>
      <section className="card">
        <h2>{say.headTitle}</h2>
        <Form method="post" className="guard-form">
          {FIELDS.map((name) => (
            <p key={name}>
              <label htmlFor={name}>{say[name]}</label>
              <textarea
                id={name}
                name={name}
                rows={name === 'ground' ? 4 : 2}
                maxLength={1000}
                defaultValue={register.head[name]}
                lang={locale}
              />
            </p>
          ))}
          <button className="button button-main" type="submit">
            {say.save}
          </button>
        </Form>
      </section>
      <h2>{say.tableTitle}</h2>
      <p className="soft">{say.on(guard.day(register.day))}</p>
      {!register.asksContacts && <p>{say.noContacts}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled by keyboard too */}
      <section className="table-scroll" aria-label={say.tableTitle} tabIndex={0}>
        <table className="guard-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((text, index) => (
                  <td key={columns[index + 1]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2>{say.securityTitle}</h2>
      <ul className="measure">
        {say.security(register.readers).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
