import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BackToManage } from '#app/components/guard-links.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadAgreedTexts } from '#app/services/consent-texts.server.ts'
import { langAndDir, languageFor } from '#app/words/languages.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'manage')
  return { slug: projectSlug, agreed: await loadAgreedTexts(app, projectId) }
}

export default function AgreedTexts() {
  const { slug, agreed } = useLoaderData<typeof loader>()
  const { guard, consents: say } = useWords()
  return (
    <>
      <BackToManage slug={slug} />
      <h1>{say.title}</h1>
      <p className="lead">{say.intro}</p>
      {agreed.length === 0 && <p>{say.none}</p>}
      {agreed.map((one) => (
        <section className="card" key={`${one.survey} ${one.number} ${one.textHash}`}>
          <h2>
            {say.version(one.survey, one.number)} · {languageFor(one.locale).name}
          </h2>
          <dl className="facts">
            <div>
              <dt>{say.columns.tellers}</dt>
              <dd>{one.tellers}</dd>
            </div>
            <div>
              <dt>{say.columns.days}</dt>
              <dd>{say.between(guard.day(one.first), guard.day(one.last))}</dd>
            </div>
            <div>
              <dt>{say.columns.hash}</dt>
              <dd>
                <code className="guard-hash">{one.textHash}</code>
              </dd>
            </div>
          </dl>
          {one.texts ? (
            <details>
              <summary>{say.read}</summary>
              <ol {...langAndDir(one.locale)}>
                {one.texts.map((text) => (
                  <li key={text.question}>
                    <p>
                      <strong>{text.title}</strong> {text.description}
                    </p>
                    <p className="soft">{text.answers.map((answer) => answer.text).join(' / ')}</p>
                  </li>
                ))}
              </ol>
            </details>
          ) : (
            <p className="note note-danger">{say.missing}</p>
          )}
        </section>
      ))}
    </>
  )
}
