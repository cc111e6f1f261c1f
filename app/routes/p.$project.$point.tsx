import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useWords } from '#app/components/language.ts'
import { AsidePage } from '#app/components/survey/aside-page.tsx'
import { CollectorGuide } from '#app/components/survey/collector-guide.tsx'
import { FormPage, STORY_FORM } from '#app/components/survey/form-page.tsx'
import { ReceiptPage } from '#app/components/survey/receipt-page.tsx'
import { WaitPage } from '#app/components/survey/wait-page.tsx'
import { TellerPage } from '#app/components/teller-page.tsx'
import { IslandScript } from '#app/components/teller-script.tsx'
import { wayOf } from '#app/components/way.ts'
import { readLocale } from '#app/http/locale.server.ts'
import { readSentForm } from '#app/http/sent-form.server.ts'
import { channelIn } from '#app/services/channels.server.ts'
import { findPlace, openStoryPoint, sealForm, startForm } from '#app/services/collection.server.ts'
import { drawStep, takeStep } from '#app/services/form-steps.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { countPage } from '#app/services/page-counts.server.ts'
import { languagesOf } from '#app/words/languages.ts'
import { fail, ok } from '#surveys/result.ts'
import child from '../styles/child.css?url'
import receipt from '../styles/receipt.css?url'
import signifiers from '../styles/signifiers.css?url'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: teller },
  { rel: 'stylesheet', href: receipt },
  { rel: 'stylesheet', href: signifiers },
  { rel: 'stylesheet', href: child },
]
/** The same neutral title on every page of every form: a history list gives nothing away. */
export const meta: MetaFunction = () => [{ title: 'Formulier' }]

export async function loader(args: LoaderFunctionArgs) {
  const { params } = args
  const { app, isSending } = args.context
  const [projectSlug, pointSlug] = [params.project ?? '', params.point ?? '']
  const found = await openStoryPoint(app, projectSlug, pointSlug)
  // Whoever sends a page began when it was open: the answer to it must not give way to a closed door.
  const opened = found.ok || !isSending ? found : await goesOn(app, projectSlug, pointSlug)
  if (!opened.ok) {
    const { code } = opened.problem
    throw new Response(code, { status: STATUS[code] })
  }
  const { project, point, version } = opened.value
  const way = wayOf(new URL(args.request.url).searchParams)
  const channelId = await channelIn(app, project.id, way.via ?? null)
  const mode = way.isKiosk ? 'kiosk' : way.isCollector ? 'collector' : undefined
  const form = startForm(app, opened.value, { mode, channelId })
  if (args.request.method === 'GET' && !isSending) countPage(app, form, { reached: form.page })
  const step = { kind: 'page' as const, form, version, shown: {}, problems: [] }
  return {
    project: { slug: project.slug, name: project.name, readers: project.settings.readers },
    languages: languagesOf(project),
    origin: app.origin,
    role: point.role,
    kind: point.kind,
    isGuided: mode === 'collector' && !way.hasRead,
    first: drawStep(step, await readLocale(args), sealForm(app, form)),
  }
}

async function goesOn(...at: Parameters<typeof findPlace>) {
  const place = await findPlace(...at)
  return place ? ok(place) : fail({ code: 'story-point-unknown' as const })
}

export async function action(args: ActionFunctionArgs) {
  const { app, visitor } = args.context
  const locale = await readLocale(args)
  const { fields, files } = await readSentForm(args.request)
  const step = await takeStep(app, fields, locale, visitor, files)
  if (step.kind === 'stored' || step.kind === 'aside') return step
  if (step.kind === 'broken') return data(step, { status: STATUS['form-broken'] })
  if (step.kind === 'wait')
    return { kind: step.kind, puzzle: step.puzzle, sealed: sealForm(app, step.form) }
  const refusedStatus = step.refused && STATUS[step.refused]
  const status = refusedStatus ?? (step.problems.length > 0 ? STATUS.answers : 200)
  return data(drawStep(step, locale, sealForm(app, step.form)), { status })
}

export default function TellYourStory() {
  const { project, role, kind, first, origin, isGuided } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords()
  const locale = useLocale()
  const home = `/p/${project.slug}`
  const isForm = answer ? answer.kind === 'page' || answer.kind === 'wait' : !isGuided
  return (
    <TellerPage
      home={home}
      name={project.name[locale] ?? project.name.nl}
      role={role}
      formId={isForm ? STORY_FORM : undefined}
    >
      {answer?.kind === 'stored' ? (
        <ReceiptPage
          receipt={answer.receipt}
          again={answer.again}
          home={home}
          origin={origin}
          readers={project.readers}
          kind={kind}
          mode={answer.mode}
          contact={answer.contact}
        />
      ) : answer?.kind === 'aside' ? (
        <AsidePage aside={answer} home={home} origin={origin} />
      ) : answer?.kind === 'broken' ? (
        <div className="errors" role="alert">
          <h1>{words.problems['form-broken']}</h1>
          {answer.typed.map((text) => (
            <textarea
              key={text}
              readOnly
              defaultValue={text}
              dir="auto"
              aria-label={words.form.stop}
            />
          ))}
        </div>
      ) : answer?.kind === 'wait' ? (
        <WaitPage puzzle={answer.puzzle} sealed={answer.sealed} role={role} kind={kind} />
      ) : !answer && isGuided ? (
        <CollectorGuide />
      ) : (
        <FormPage drawn={answer?.kind === 'page' ? answer : first} role={role} kind={kind} />
      )}
      <IslandScript name="form" />
    </TellerPage>
  )
}
