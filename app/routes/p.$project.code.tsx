import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useWords } from '#app/components/language.ts'
import { CodeForm } from '#app/components/receipt/code-form.tsx'
import { CorrectForm } from '#app/components/receipt/correct-form.tsx'
import { OwnConsent } from '#app/components/receipt/own-consent.tsx'
import { OwnFiles } from '#app/components/receipt/own-files.tsx'
import { OwnText } from '#app/components/receipt/own-text.tsx'
import { ReadersMail } from '#app/components/receipt/readers-mail.tsx'
import { StoryWay } from '#app/components/receipt/story-way.tsx'
import { TakeUpForm } from '#app/components/receipt/take-up-form.tsx'
import { WithdrawForm } from '#app/components/receipt/withdraw-form.tsx'
import { TellerPage } from '#app/components/teller-page.tsx'
import { IslandScript } from '#app/components/teller-script.tsx'
import { useAddress } from '#app/components/way.ts'
import { readLocale } from '#app/http/locale.server.ts'
import { actOnOwnStory } from '#app/services/code-page.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'
import { openProject } from '#app/services/projects.server.ts'
import child from '../styles/child.css?url'
import receipt from '../styles/receipt.css?url'
import signifiers from '../styles/signifiers.css?url'
import teller from '../styles/teller.css?url'

/** With the looks of the form: a code may open a form in the place of this page. */
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: teller },
  { rel: 'stylesheet', href: receipt },
  { rel: 'stylesheet', href: signifiers },
  { rel: 'stylesheet', href: child },
]
export const meta: MetaFunction = () => [{ title: 'Formulier' }]

export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const project = await openProject(app, params.project ?? '')
  if (!project.ok) throw notFound()
  const { slug, name, languages } = project.value
  return { slug, name, languages }
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const project = await openProject(context.app, params.project ?? '')
  if (!project.ok) throw notFound()
  const fields = await request.formData()
  const locale = await readLocale(args)
  const answer = await actOnOwnStory(context.app, project.value.id, fields, context.visitor, locale)
  return data(answer, { status: answer.problem ? STATUS[answer.problem] : 200 })
}

export default function LookWithCode() {
  const { slug, name } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { code: say, problems, receipt: words } = useWords()
  const locale = useLocale()
  const address = useAddress()
  const { own, waiting, typedCode = '', problem, done } = answer ?? {}
  const isHere = own && own.state !== 'withdrawn'
  return (
    <TellerPage home={`/p/${slug}`} name={name[locale] ?? name.nl}>
      <h1>{say.title}</h1>
      {done && (
        <p className="note" role="status">
          {words[done].done}
        </p>
      )}
      {own && problem && (
        <p className="note note-danger" role="alert">
          {problems[problem]}
        </p>
      )}
      {own && <StoryWay own={own} toldAt={address(`/p/${slug}/terug`)} />}
      {waiting && <TakeUpForm home={`/p/${slug}`} waiting={waiting} />}
      {!own && !waiting && (
        <CodeForm typedCode={answer?.typedCode} problem={problem ? problems[problem] : undefined} />
      )}
      {isHere && (
        <>
          <ReadersMail own={own} typedCode={typedCode} tried={answer?.triedAnswer} />
          <OwnText own={own} />
          {own.mayCorrect && (
            <CorrectForm
              own={own}
              typedCode={typedCode}
              tried={answer?.tried}
              problems={answer?.answers ?? []}
            />
          )}
          <OwnConsent own={own} typedCode={typedCode} />
          <OwnFiles at={`/p/${slug}/code/bestand`} typedCode={typedCode} />
          <WithdrawForm kind={own.kind} typedCode={typedCode} />
        </>
      )}
      <IslandScript name="form" />
    </TellerPage>
  )
}
