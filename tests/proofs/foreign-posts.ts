import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { logIn } from '../setup/log-in.ts'
import type { Program } from '../setup/program.ts'
import { PROJECT } from '../setup/whole-story.ts'

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'] as const

const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
]

/** Every address of the program that Remix serves, resource routes included, with our example's names filled in. */
async function listPaths(): Promise<readonly string[]> {
  const file = join(import.meta.dirname, '../../build/server/index.js')
  const { routes } = (await import(pathToFileURL(file).href)) as {
    routes: Record<string, { id: string; parentId?: string; path?: string }>
  }
  const pathOf = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id]
    return route ? `${pathOf(route.parentId)}/${route.path ?? ''}` : ''
  }
  const filled = Object.keys(routes).map((id) =>
    pathOf(id)
      .replace(':project', PROJECT)
      .replace(':point', 'ouder')
      .replace(/:(story|version)/, '00000000-0000-4000-8000-000000000000')
      .replace(':theme', 'T01')
      .replace('*', 'nergens')
      .replace(/\/+/g, '/'),
  )
  return [...new Set(filled.map((path) => (path.length > 1 ? path.replace(/\/$/, '') : path)))]
}

/** Sends foreign posts, with a lead's session, to every address; gives those that were not refused with 403. */
export async function proveForeignPosts(program: Program): Promise<{
  readonly routes: number
  readonly posts: number
  readonly accepted: readonly string[]
}> {
  const cookie = await logIn(program, 'lead')
  const paths = await listPaths()
  const tries = paths.flatMap((path) =>
    [path, `${path}.data`].flatMap((address) =>
      METHODS.flatMap((method) => FOREIGN.map((headers) => ({ address, method, headers }))),
    ),
  )
  const accepted: string[] = []
  for (const { address, method, headers } of tries) {
    const reply = await fetch(`${program.origin}${address}`, {
      method,
      redirect: 'manual',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'intent=release&sure=yes',
    })
    await reply.text()
    if (reply.status !== 403)
      accepted.push(`${method} ${address} ${JSON.stringify(headers)}: ${reply.status}`)
  }
  return { routes: paths.length, posts: tries.length, accepted }
}
