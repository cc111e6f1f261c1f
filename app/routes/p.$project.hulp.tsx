import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HelpEntry } from '#app/components/help-entry.tsx'
import { useLocale, useWords } from '#app/components/language.ts'
import { TellerPage } from '#app/components/teller-page.tsx'
import { useAddress } from '#app/components/way.ts'
import { notFound } from '#app/services/http.server.ts'
import { loadHelpPage } from '#app/services/projects.server.ts'
import { helpLines } from '#app/words/help-lines.ts'
import { byMunicipality } from '#app/words/help-places.ts'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: teller }]
export const meta: MetaFunction = () => [{ title: 'Formulier' }]

export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const page = await loadHelpPage(app, params.project ?? '')
  if (!page.ok) throw notFound()
  return page.value
}

/** Where tellers can go: the national lines for everybody, and the places that leads wrote down per municipality. */
export default function WhereToGo() {
  const { slug, name, places } = useLoaderData<typeof loader>()
  const { help } = useWords()
  const locale = useLocale()
  const address = useAddress()
  const home = `/p/${slug}`
  return (
    <TellerPage home={home} name={name[locale] ?? name.nl} hasHelp={false}>
      <h1>{help.page.title}</h1>
      <p className="lead">{help.page.lead}</p>
      <p className="note">{help.notAHelpLine}</p>
      <section className="help-lines" aria-labelledby="landelijk">
        <h2 id="landelijk">{help.page.national}</h2>
        <ul>
          {helpLines.map((line) => (
            <li key={line.key}>
              <HelpEntry {...line} whatFor={help.lines[line.key] ?? ''} />
            </li>
          ))}
        </ul>
      </section>
      <section className="help-lines" aria-labelledby="dichtbij">
        <h2 id="dichtbij">{help.page.local}</h2>
        {places.length === 0 && <p>{help.page.none}</p>}
        {byMunicipality(places).map(([municipality, near]) => (
          <div key={municipality}>
            <h3>
              <bdi>{municipality}</bdi>
            </h3>
            <ul>
              {near.map((place) => (
                <li key={place.id}>
                  <HelpEntry {...place} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <p>
        <a href={address(home)}>{help.page.back}</a>
      </p>
    </TellerPage>
  )
}
