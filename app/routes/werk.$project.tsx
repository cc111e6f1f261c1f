import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { StaffPage } from '#app/components/staff-page.tsx'
import { may, requireMember } from '#app/services/auth.server.ts'
import { openProject } from '#app/services/projects.server.ts'
import staff from '../styles/staff.css?url'

export const handle = { hydrated: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  // Every role may see the release: this asks for a place in the project and nothing more.
  const { person, role } = await requireMember(app, request, params.project, 'see-release')
  const project = await openProject(app, params.project ?? '')
  return {
    person: person.name,
    role,
    name: project.ok ? project.value.name : undefined,
    slug: params.project ?? '',
    tabs: {
      workroom: may(role, 'see-workroom'),
      review: may(role, 'review'),
      release: true,
      versions: may(role, 'see-versions'),
      manage: may(role, 'manage'),
    },
  }
}

const PATHS = {
  workroom: '',
  review: '/nakijken',
  release: '/uitgave',
  versions: '/vragenlijsten',
  manage: '/beheer',
} as const

export default function ProjectFrame() {
  const { person, role, name, slug, tabs } = useLoaderData<typeof loader>()
  const { staff, product } = useWords()
  const locale = useStaffLocale()
  const shown = (Object.keys(PATHS) as (keyof typeof PATHS)[]).filter((tab) => tabs[tab])
  return (
    <StaffPage
      title={name?.[locale] ?? name?.nl ?? product}
      person={`${person} · ${staff.roles[role]}`}
      tabs={shown.map((tab) => ({ to: `/werk/${slug}${PATHS[tab]}`, label: staff.tabs[tab] }))}
    >
      <Outlet />
    </StaffPage>
  )
}
