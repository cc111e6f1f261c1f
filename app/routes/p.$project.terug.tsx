import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLocale, useStaffLocale, useWords } from '#app/components/language.ts'
import { TellerPage } from '#app/components/teller-page.tsx'
import { useAddress } from '#app/components/way.ts'
import { notFound } from '#app/services/http.server.ts'
import { openProject } from '#app/services/projects.server.ts'
import { loadToldBack } from '#app/services/told-back.server.ts'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: teller }]
export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const found = await openProject(app, params.project ?? '')
  if (!found.ok) throw notFound()
  const { id, slug, name, languages } = found.value
  return { slug, name, languages, told: await loadToldBack(app, id) }
}

export default function ToldBack() {
  const { slug, name, told } = useLoaderData<typeof loader>()
  const { told: say } = useWords()
  const locale = useLocale()
  const address = useAddress()
  const shown = useStaffLocale()
  const nameOf = (id: string) => told.pilots.find((pilot) => pilot.id === id)?.name ?? ''
  return (
    <TellerPage home={`/p/${slug}`} name={name[locale] ?? name.nl}>
      <div lang={shown} dir="ltr" data-public>
        <h1>{say.title}</h1>
        <p className="lead">{say.intro}</p>
        {told.insights.length + told.pilots.length === 0 && <p>{say.none}</p>}
        {told.insights.length > 0 && (
          <section aria-labelledby="heard">
            <h2 id="heard">{say.heard}</h2>
            {told.insights.map((insight) => (
              <article key={insight.id} className="card">
                <p className="lead">{insight.text[shown]}</p>
                {insight.quotes.map((quote) => (
                  <figure key={quote.words} className="told-quote">
                    <blockquote lang="nl">{quote.words}</blockquote>
                    <figcaption className="soft small">{say.quote(quote.role)}</figcaption>
                  </figure>
                ))}
                {insight.composed && (
                  <figure className="told-quote">
                    <blockquote className="story-text" lang="nl">
                      {insight.composed}
                    </blockquote>
                    <figcaption className="soft small">{say.composed}</figcaption>
                  </figure>
                )}
                {insight.pilots.length > 0 && (
                  <p>
                    {say.therefore}{' '}
                    {insight.pilots.map((id, at) => (
                      <span key={id}>
                        {at > 0 && ' · '}
                        <a href={`#pilot-${id}`}>{nameOf(id)}</a>
                      </span>
                    ))}
                  </p>
                )}
              </article>
            ))}
          </section>
        )}
        {told.pilots.length > 0 && (
          <section aria-labelledby="doing">
            <h2 id="doing">{say.doing}</h2>
            {told.pilots.map((pilot) => (
              <article key={pilot.id} id={`pilot-${pilot.id}`} className="card">
                <h3>{pilot.name}</h3>
                <p>{pilot.text[shown]}</p>
                <p className="soft">{say.step[pilot.step]}</p>
              </article>
            ))}
          </section>
        )}
        <p>
          <a href={address(`/p/${slug}/code`)}>{say.code}</a>
        </p>
      </div>
    </TellerPage>
  )
}
