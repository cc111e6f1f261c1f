import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { FaultText } from '#app/components/fault-text.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { loadsAgain } from '#app/components/linked/kept-columns.ts'
import { StaffPage } from '#app/components/staff-page.tsx'
import { may, requireMember } from '#app/services/auth.server.ts'
import { openProjectForStaff } from '#app/services/projects.server.ts'
import staff from '../styles/staff.css?url'

export const handle = { hydrated: true }
export const shouldRevalidate = loadsAgain
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  // Every role may see the release: this asks for a place in the project and nothing more.
  const { person, role } = await requireMember(app, request, params.project, 'see-release')
  const project = await openProjectForStaff(app, params.project ?? '')
  return {
    person: person.name,
    role,
    name: project?.name,
    isSandbox: project?.isSandbox ?? false,
    slug: params.project ?? '',
    tabs: {
      workroom: may(role, 'see-workroom'),
      codebook: may(role, 'code'),
      act: true,
      needs: may(role, 'see-workroom'),
      review: may(role, 'review'),
      release: true,
      versions: may(role, 'see-versions'),
      audit: may(role, 'see-audit'),
      // Nobody tells in a trial, so nobody is asked.
      spread: may(role, 'manage') && !project?.isSandbox,
      manage: may(role, 'manage'),
    },
  }
}

/** The rooms behind each tab, from the address of the project on; the first is where the tab leads. */
const ROOMS = {
  workroom: [
    '',
    '/verhalen',
    '/verhaal',
    '/leeslijst',
    '/kaarten',
    '/samen-lezen',
    '/spiegel',
    '/patronen',
    '/vergelijk',
    '/themas',
    '/dubbel',
    '/zoeken',
    '/woorden',
    '/nieuwe-themas',
  ],
  act: ['/pilots', '/inzichten', '/sessies', '/spoor', '/verslag', '/cijfers-van-buiten'],
  codebook: ['/codeboek'],
  needs: ['/behoeften'],
  review: ['/nakijken', '/invoer'],
  release: ['/uitgave'],
  versions: ['/vragenlijsten', '/voorbeeld', '/papier', '/ontwerp', '/stemmen', '/proef'],
  audit: ['/logboek'],
  spread: ['/verspreiden', '/inzameling'],
  manage: ['/beheer', '/register', '/toestemming', '/datalek'],
} as const

type FrameProps = {
  readonly project: ReturnType<typeof useLoaderData<typeof loader>>
  readonly children: ReactNode
}

function Frame({ project: { person, role, name, slug, tabs, isSandbox }, children }: FrameProps) {
  const { staff, product, sandbox } = useWords()
  const locale = useStaffLocale()
  const shown = (Object.keys(ROOMS) as (keyof typeof ROOMS)[]).filter((tab) => tabs[tab])
  return (
    <StaffPage
      title={name?.[locale] ?? name?.nl ?? product}
      person={`${person} · ${staff.roles[role]}`}
      tabs={shown.map((tab) => ({
        label: staff.tabs[tab],
        rooms: ROOMS[tab].map((room) => `/werk/${slug}${room}`),
      }))}
    >
      {isSandbox && (
        <p className="note note-warm no-print">
          <strong>{sandbox.trial.banner}</strong> {sandbox.trial.bannerText}
        </p>
      )}
      {children}
    </StaffPage>
  )
}

export default function ProjectFrame() {
  return (
    <Frame project={useLoaderData<typeof loader>()}>
      <Outlet />
    </Frame>
  )
}

/** Keeps the frame around a page that is missing, forbidden or broken, so that there is a way on. */
export function ErrorBoundary() {
  const project = useRouteLoaderData<typeof loader>('routes/werk.$project')
  const { faults, staff } = useWords()
  if (project)
    return (
      <Frame project={project}>
        <FaultText way={{ to: `/werk/${project.slug}`, label: staff.toOwnRoom }} />
      </Frame>
    )
  return (
    <main id="inhoud" className="fault">
      <FaultText way={{ to: '/', label: faults.home }} />
    </main>
  )
}
