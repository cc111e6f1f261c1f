import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { requireMember } from '#app/services/auth.server.ts'
import codebook from '../styles/codebook.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: codebook }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  await requireMember(app, request, params.project, 'code')
  return null
}

export default function CodebookFrame() {
  return <Outlet />
}
