import { type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLocale } from '#app/components/in-locale.ts'
import { useLocale, useWords } from '#app/components/language.ts'
import { TellerPage } from '#app/components/teller-page.tsx'
import { loadProjects } from '#app/services/projects.server.ts'
import { parseLocale } from '#app/words/languages.ts'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: teller }]

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const projects = await loadProjects(app)
  const [only, ...others] = projects
  // The slug comes from our own table and has letters and hyphens alone.
  if (only && others.length === 0) {
    const asked = parseLocale(new URL(request.url).searchParams.get('taal'))
    throw redirect(inLocale(`/p/${only.slug}`, asked))
  }
  return projects.map(({ slug, name }) => ({ slug, name }))
}

export default function Projects() {
  const projects = useLoaderData<typeof loader>()
  const words = useWords()
  const locale = useLocale()
  return (
    <TellerPage home="/" name={words.product}>
      <h1>{words.start.listTitle}</h1>
      {projects.length === 0 && <p>{words.start.none}</p>}
      <ul>
        {projects.map((project) => (
          <li key={project.slug}>
            <a href={inLocale(`/p/${project.slug}`, locale)}>
              {project.name[locale] ?? project.name.nl}
            </a>
          </li>
        ))}
      </ul>
    </TellerPage>
  )
}
