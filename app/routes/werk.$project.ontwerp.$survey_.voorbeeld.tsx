import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { SpokenSurvey } from '#app/components/design/spoken-survey.tsx'
import { TriedPage } from '#app/components/design/tried-page.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { PaperIntro } from '#app/components/paper/paper-frame.tsx'
import { PaperSurvey } from '#app/components/paper/paper-survey.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { beginTrying, sealTried, tryStep } from '#app/services/draft-preview.server.ts'
import { loadDraft } from '#app/services/drafts.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { LANGUAGES, langAndDir, parseLocale } from '#app/words/languages.ts'
import { localText } from '#surveys/definition.ts'
import { spokenSurvey } from '#surveys/spoken.ts'
import child from '../styles/child.css?url'
import design from '../styles/design.css?url'
import paperStyle from '../styles/paper.css?url'
import print from '../styles/print.css?url'
import sandboxStyle from '../styles/sandbox.css?url'
import signifiers from '../styles/signifiers.css?url'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () =>
  [teller, signifiers, child, print, paperStyle, design, sandboxStyle].map((href) => ({
    rel: 'stylesheet',
    href,
  }))

const LOOKS = ['telefoon', 'tablet', 'papier', 'luisteren', 'zonder'] as const
const AUDIENCES = ['ouder', 'jongere', 'kind', 'professional', 'ander'] as const

/** The draft that an address asks for, and how it is looked at. */
async function openPreview({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'design',
  )
  const slug = params.survey ?? ''
  const loaded = await loadDraft(app, { projectId, slug, by: person.id })
  if (!loaded.ok) throw notFound()
  const search = new URL(request.url).searchParams
  const { definition, survey } = loaded.value
  return {
    app,
    definition,
    look: LOOKS.find((one) => one === search.get('als')) ?? ('telefoon' as const),
    role: AUDIENCES.find((one) => one === search.get('wie')) ?? survey.role ?? ('ander' as const),
    locale: parseLocale(search.get('in')),
    back: `/werk/${projectSlug}/ontwerp/${slug}`,
  }
}

export async function loader(args: LoaderFunctionArgs) {
  const { app, definition, look, ...rest } = await openPreview(args)
  const step = beginTrying(definition)
  return {
    ...rest,
    look,
    definition,
    step,
    sealed: step && sealTried(app, step),
    spoken: step && look === 'luisteren' ? spokenSurvey(definition, rest.locale) : [],
  }
}

/** Takes a page that was filled in; nothing of it is stored. */
export async function action(args: ActionFunctionArgs) {
  const { app, definition } = await openPreview(args)
  const form = await args.request.formData()
  const step = tryStep(app, definition, form)
  return { step, sealed: step && sealTried(app, step) }
}

export default function PreviewDraft() {
  const { definition, look, role, locale, back, spoken, ...first } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { sandbox, design } = useWords()
  const own = useStaffLocale()
  const { preview } = sandbox
  const { step, sealed } = answer ?? first
  const way = (als: string) => `?${new URLSearchParams({ als, wie: role, in: locale })}`
  return (
    <>
      <div className="no-print">
        <p>
          <Link to={back}>{preview.back}</Link>
        </p>
        <h1>
          {preview.title}: {localText(definition.title, own)}
        </h1>
        <p>{preview.nothingKept}</p>
        <nav aria-label={preview.ways} className="row tried-looks">
          {LOOKS.map((one) => (
            <Link
              key={one}
              className="button button-small"
              aria-current={one === look ? 'page' : undefined}
              to={way(one)}
            >
              {preview.looks[one]}
            </Link>
          ))}
        </nav>
        <Form method="get" className="row tried-choice">
          <input type="hidden" name="als" value={look} />
          <label>
            {preview.audience}{' '}
            <select name="wie" defaultValue={role}>
              {AUDIENCES.map((one) => (
                <option key={one} value={one}>
                  {design.roles[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {preview.language}{' '}
            <select name="in" defaultValue={locale}>
              {LANGUAGES.map(({ tag, name }) => (
                <option key={tag} value={tag} lang={tag}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button button-small">
            {preview.show}
          </button>
        </Form>
        {locale !== 'nl' && <p className="small soft">{preview.dutch}</p>}
      </div>
      {!step || sealed === undefined ? (
        <p className="note note-warm">{preview.mend}</p>
      ) : look === 'papier' ? (
        <article className="sheet paper" {...langAndDir(locale)}>
          <h2 className="tried-title">{localText(definition.title, locale)}</h2>
          <PaperIntro />
          <PaperSurvey definition={definition} locale={locale} />
        </article>
      ) : look === 'luisteren' ? (
        <>
          <p>{preview.listen}</p>
          <SpokenSurvey pages={spoken} locale={locale} />
        </>
      ) : step.isEnd ? (
        <div className="note" role="status">
          <p>{preview.end}</p>
          <p>
            <Link to={way(look)}>{preview.restart}</Link>
          </p>
        </div>
      ) : (
        <TriedPage
          key={`${sealed} ${look} ${locale}`}
          definition={definition}
          step={step}
          sealed={sealed}
          locale={locale}
          role={role}
          width={look === 'tablet' ? 'tablet' : 'phone'}
          isPlain={look === 'zonder'}
        />
      )}
    </>
  )
}
