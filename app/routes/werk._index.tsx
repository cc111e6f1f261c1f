import {
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { StaffPage } from '#app/components/staff-page.tsx'
import { requirePerson } from '#app/services/auth.server.ts'
import { makerRole } from '#app/services/new-project.server.ts'
import { loadMyProjects } from '#app/services/projects.server.ts'
import staff from '../styles/staff.css?url'

export const handle = { hydrated: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const person = await requirePerson(app, request)
  const projects = await loadMyProjects(app, person.id)
  const [only, ...others] = projects
  if (only && others.length === 0) throw redirect(`/werk/${only.slug}`)
  return { person: person.name, projects, mayMake: (await makerRole(app, person.id)) !== undefined }
}

export default function MyProjects() {
  const { person, projects, mayMake } = useLoaderData<typeof loader>()
  const { staff, product, design } = useWords()
  const locale = useStaffLocale()
  return (
    <StaffPage title={product} person={person}>
      <h1>{staff.projects}</h1>
      {projects.length === 0 && <p>{staff.noProjects}</p>}
      <ul>
        {projects.map((project) => (
          <li key={project.slug}>
            <Link to={`/werk/${project.slug}`}>{project.name[locale] ?? project.name.nl}</Link>{' '}
            <span className="soft">({staff.roles[project.role]})</span>
          </li>
        ))}
      </ul>
      {mayMake && (
        <p>
          <Link className="button" to="/werk/nieuw">
            {design.project.link}
          </Link>
        </p>
      )}
    </StaffPage>
  )
}
