import type { AppLoadContext, LoaderFunction } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '#app/services/app.server.ts'
import type { Wall } from '#db/client.server.ts'
import { openTestApp, type TestApp } from '../../setup/app.ts'
import { PROJECT } from '../../setup/whole-story.ts'
import { fillTwoProjects, type ToldStories } from './two-projects.ts'

const routes = import.meta.glob<{ readonly loader?: LoaderFunction }>(
  '../../../app/routes/werk*.{ts,tsx}',
)

class WrongWall extends Error {}

const shut: Wall = {
  inProject: async () => {
    throw new WrongWall()
  },
}

let at: TestApp
let told: ToldStories
/** The program as a team member meets it, with every pool but the team's shut. */
let app: App

beforeAll(async () => {
  at = await openTestApp()
  told = await fillTwoProjects(at)
  const { userId } = await at.member('member')
  const person = { id: userId, name: 'Teamlid', email: 'teamlid@example.org' }
  const database = { ...at.app.database, staff: shut, deidentification: shut, tellers: shut }
  const session = { id: 'a', person, isWhole: true }
  app = { ...at.app, database, accounts: { ...at.app.accounts, findSession: async () => session } }
})
afterAll(() => at.close())

/** What a route's loader does for the team member: the name of its answer. */
async function visit(loader: LoaderFunction): Promise<string> {
  const params = { project: PROJECT, theme: 'T08', story: told.shared, point: 'ouder', code: 'x' }
  const request = new Request(`http://localhost:3000/werk/${PROJECT}`)
  const context = { app } as AppLoadContext
  try {
    await loader({ request, params, context } as never)
    return 'answered'
  } catch (thrown) {
    if (thrown instanceof WrongWall) return 'asked another pool'
    if (thrown instanceof Response) return String(thrown.status)
    throw thrown
  }
}

test('what a team member may open asks the pool of the team for stories, and all else is refused', async () => {
  const answers: Record<string, string> = {}
  for (const [path, load] of Object.entries(routes)) {
    const { loader } = await load()
    const name = path.replace(/^.*\/(.*)\.tsx?$/, '$1')
    if (loader) answers[name] = await visit(loader)
  }
  const open = Object.entries(answers).filter(([, answer]) => answer !== '403')
  expect(Object.fromEntries(open)).toEqual({
    // With one project these two lead on to its release.
    'werk._index': '302',
    'werk.$project._index': '302',
    'werk.$project': 'answered',
    'werk.$project.uitgave._index': 'answered',
    'werk.$project.uitgave.bestand': 'answered',
    // It reads the release, and was asked for no picture.
    'werk.$project.uitgave.plaatje': '404',
    'werk.$project.uitgave.$theme': 'answered',
    'werk.$project.pilots._index': 'answered',
    'werk.$project.cijfers-van-buiten': 'answered',
    // No pilot has this id.
    'werk.$project.pilots.$pilot': '404',
    // What belongs to the person alone.
    'werk.ik': 'answered',
    'werk.ik_.herstelcodes': 'answered',
  })
  expect(Object.keys(answers).length).toBeGreaterThan(open.length + 5)
})
