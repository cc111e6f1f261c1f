import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { EntryForm } from '#app/components/paper/entry-form.tsx'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { openStoryPoint, sealForm, startForm } from '#app/services/collection.server.ts'
import { takeWhole } from '#app/services/form-steps.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { staffLocale } from '#app/words/words.ts'
import { localText } from '#surveys/definition.ts'
import { receiptGroups } from '#surveys/receipt.ts'
import entryStyle from '../styles/entry.css?url'
import signifiers from '../styles/signifiers.css?url'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: teller },
  { rel: 'stylesheet', href: signifiers },
  { rel: 'stylesheet', href: entryStyle },
]

async function open({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectSlug } = await requireMember(app, request, params.project, 'review')
  const opened = await openStoryPoint(app, projectSlug, params.point ?? '')
  if (opened.ok) return opened.value
  const { code } = opened.problem
  throw new Response(code, { status: STATUS[code] })
}

export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context
  const opened = await open(args)
  return {
    definition: opened.version.definition,
    sealed: sealForm(app, startForm(app, opened)),
    entryAt: `/werk/${opened.project.slug}/invoer`,
    point: opened.point.slug,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context
  const { project, point } = await open(args)
  const fields = [...(await args.request.formData())].map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  const locale = staffLocale(await readLocale(args))
  const place = { projectId: project.id, storyPointId: point.id, locale }
  const taken = await takeWhole(app, fields, place)
  if (taken.kind === 'stored') return taken
  if (taken.kind === 'broken') return data(taken, { status: STATUS['form-broken'] })
  const sealed = fields.find(([name]) => name === '_form')?.[1] ?? ''
  return data({ ...taken, sealed }, { status: STATUS[taken.code] })
}

export default function TypeIn() {
  const { definition, sealed, entryAt, point } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { entry, problems } = useWords()
  const locale = useStaffLocale()
  const refused = answer?.kind === 'refused' ? answer : undefined
  const code = answer?.kind === 'broken' ? 'form-broken' : refused?.code
  return (
    <>
      <h1>
        {entry.title}: {localText(definition.title, locale)}
      </h1>
      <p className="row">
        <Link to={entryAt}>{entry.other}</Link>
      </p>
      {answer?.kind === 'stored' ? (
        <Stored receipt={answer.receipt} nextAt={`${entryAt}/${point}`} />
      ) : (
        <>
          <p className="measure">{entry.intro}</p>
          <p className="measure soft">{entry.keys}</p>
          {code && code !== 'answers' && (
            <p className="note note-danger" role="alert">
              {problems[code]}
            </p>
          )}
          <EntryForm
            definition={definition}
            locale={locale}
            sealed={refused?.sealed ?? sealed}
            answers={refused?.answers ?? {}}
            problems={refused?.problems ?? []}
          />
        </>
      )}
    </>
  )
}

function Stored({ receipt, nextAt }: { receipt: string; nextAt: string }) {
  const { entry } = useWords()
  return (
    <div className="card" role="status">
      <p>
        <strong>{entry.stored}</strong>
      </p>
      <p className="receipt" dir="ltr">
        {receiptGroups(receipt as Parameters<typeof receiptGroups>[0]).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may be equal, their places are not
          <span key={index}>{group}</span>
        ))}
      </p>
      <p>{entry.note}</p>
      <p>
        {/* biome-ignore lint/a11y/noAutofocus: the next paper is one key away */}
        <a className="button button-main" href={nextAt} autoFocus>
          {entry.next}
        </a>
      </p>
    </div>
  )
}
