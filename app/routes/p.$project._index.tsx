import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ExampleNote } from '#app/components/example-note.tsx'
import { inLocale } from '#app/components/in-locale.ts'
import { ToldLink } from '#app/components/insights/told-link.tsx'
import { useLocale, useWords } from '#app/components/language.ts'
import { LocalParagraph } from '#app/components/local-text.tsx'
import { RolePicture, TwoHouses } from '#app/components/pictures.tsx'
import { TellerPage } from '#app/components/teller-page.tsx'
import { useAddress } from '#app/components/way.ts'
import { notFound } from '#app/services/http.server.ts'
import { loadPublicPage } from '#app/services/projects.server.ts'
import { isAnythingTold } from '#app/services/told-back.server.ts'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: teller }]
export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const page = await loadPublicPage(app, params.project ?? '')
  if (!page.ok) throw notFound()
  const { id, ...shown } = page.value
  return { ...shown, isTold: await isAnythingTold(app, id) }
}

export default function PublicPage() {
  const { project, points, isTold } = useLoaderData<typeof loader>()
  const words = useWords()
  const locale = useLocale()
  const name = project.name[locale] ?? project.name.nl
  const address = useAddress()
  const home = `/p/${project.slug}`
  return (
    <TellerPage home={home} name={name}>
      <div className="hero" data-public>
        <TwoHouses />
        <h1>{words.start.title}</h1>
        <p className="lead">{words.start.lead}</p>
      </div>
      {project.isExample && <ExampleNote />}
      <p>
        <a href={inLocale('/hulp', locale)}>{words.safe.look.link}</a>
      </p>
      <section aria-labelledby="wie-ben-jij">
        <h2 id="wie-ben-jij">{words.project.chooseTitle}</h2>
        <p>{words.project.chooseHint}</p>
        <ul className="roles">
          {points.filter(isStory).map((point) => (
            <li key={point.slug}>
              <PointLink point={point} href={address(`${home}/${point.slug}`)} />
            </li>
          ))}
        </ul>
        <p>{words.project.takes}</p>
      </section>
      {!points.every(isStory) && (
        <section aria-labelledby="wat-heb-jij-nodig">
          <h2 id="wat-heb-jij-nodig">{words.project.needsTitle}</h2>
          <p>{words.project.needsHint}</p>
          <ul className="roles">
            {points
              .filter((point) => !isStory(point))
              .map((point) => (
                <li key={point.slug}>
                  <PointLink point={point} href={address(`${home}/${point.slug}`)} />
                </li>
              ))}
          </ul>
        </section>
      )}
      <section className="card">
        <h2>{words.project.whyTitle}</h2>
        <LocalParagraph words={project.why} />
        <h2>{words.project.readTitle}</h2>
        <p>{project.readers === 2 ? words.project.readByTwo : words.project.readByOne}</p>
        <LocalParagraph words={project.readBy} />
        <p>{words.project.notWho}</p>
      </section>
      {isTold && (
        <p>
          <ToldLink href={address(`${home}/terug`)} />
        </p>
      )}
      <p>
        <a href={address(`${home}/code`)}>{words.project.codeLink}</a>
      </p>
    </TellerPage>
  )
}

type Point = ReturnType<typeof useLoaderData<typeof loader>>['points'][number]

const isStory = (point: Point) => point.kind === 'story'

function PointLink({ point, href }: { point: Point; href: string }) {
  const { project } = useWords()
  const ofNeeds = isStory(point) ? undefined : project.needs[point.role]
  const role = ofNeeds ?? project.roles[point.role]
  const label = (
    <>
      <RolePicture role={point.role} />
      <span>
        <strong>{role.title}</strong>
        {role.text}
      </span>
    </>
  )
  if (point.state === 'closed')
    return (
      <div className="role role-closed">
        {label}
        <span>{project.closed}</span>
      </div>
    )
  return (
    <a className="role" href={href}>
      {label}
      <span className="role-arrow arrow" aria-hidden="true">
        →
      </span>
    </a>
  )
}
