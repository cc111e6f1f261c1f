import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Member } from '#app/services/auth.server.ts'
import {
  addOrganisation,
  loadOrganisations,
  mergeOrganisation,
  nameOrganisation,
  removeOrganisation,
} from '#app/services/organisations.server.ts'
import { changePlace, invite } from '#app/services/team.server.ts'
import { openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'

let opened: TestApp
let lead: Member
beforeAll(async () => {
  opened = await openTestApp()
  lead = await newMember()
})
afterAll(() => opened.close())

async function newMember(): Promise<Member> {
  const { userId, role } = await opened.member('lead')
  const person = { id: userId, name: 'lead', email: 'lead@example.org' }
  return { person, projectId: PROJECT_ID, projectSlug: 'example', role }
}

const list = () => loadOrganisations(opened.app, PROJECT_ID)
const find = async (name: string) => {
  const found = (await list()).find((one) => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
const problem = (code: string) => ({ ok: false, problem: { code } })

beforeEach(async () => {
  await addOrganisation(opened.app, lead, 'Hulp Dichtbij')
})

test('the example project has the nineteen organisations of PACT, in Dutch order', async () => {
  const names = (await list()).map(({ name }) => name).filter((name) => name !== 'Hulp Dichtbij')
  expect(names).toHaveLength(19)
  expect(names).toContain('Zorg- en Veiligheidshuis Twente')
  expect(names[0]).toBe('Avedan')
})

test('a name is taken also in other capitals and with spaces too many, and an empty one is refused', async () => {
  const { app } = opened
  expect(await addOrganisation(app, lead, '  hulp   DICHTBIJ ')).toEqual(
    problem('organisation-there'),
  )
  expect(await addOrganisation(app, lead, '  ')).toEqual(problem('name-missing'))
  expect(await addOrganisation(app, lead, 'x'.repeat(121))).toEqual(problem('name-missing'))
  const { id } = await find('Hulp Dichtbij')
  expect(await nameOrganisation(app, lead, id, 'avedan')).toEqual(problem('organisation-there'))
  expect((await nameOrganisation(app, lead, id, 'hulp dichtbij')).ok).toBe(true)
  expect((await nameOrganisation(app, lead, id, 'Hulp Dichtbij')).ok).toBe(true)
})

test('an organisation with people, or somebody invited, stays; merged, its people go along', async () => {
  const { app } = opened
  const worker = await newMember()
  await addOrganisation(app, lead, 'Jarabee Almelo')
  const [double, real] = [await find('Jarabee Almelo'), await find('Jarabee')]
  const place = { role: 'member', organisation: double.id, municipality: '' }
  expect((await invite(app, lead, { ...place, email: 'new@example.org' })).ok).toBe(true)
  expect(await removeOrganisation(app, lead, double.id)).toEqual(problem('organisation-used'))
  expect((await changePlace(app, lead, worker.person.id, place)).ok).toBe(true)
  expect(await find('Jarabee Almelo')).toMatchObject({ people: 1, invited: 1 })
  expect((await mergeOrganisation(app, lead, double.id, real.id)).ok).toBe(true)
  expect(await find('Jarabee')).toMatchObject({ people: 1, invited: 1 })
  expect((await list()).map(({ name }) => name)).not.toContain('Jarabee Almelo')
})

test('nothing merges with itself or with what is not there, and who removes is in the logbook', async () => {
  const { app } = opened
  const { id } = await find('Hulp Dichtbij')
  const unknown = problem('setting-unknown')
  expect(await mergeOrganisation(app, lead, id, id)).toEqual(unknown)
  expect(await mergeOrganisation(app, lead, id, crypto.randomUUID())).toEqual(unknown)
  expect(await removeOrganisation(app, { ...lead, projectId: crypto.randomUUID() }, id)).toEqual(
    unknown,
  )
  expect((await removeOrganisation(app, lead, id)).ok).toBe(true)
  const events = await opened.owner.query.events.findMany()
  const kinds = events.filter(({ actorId }) => actorId === lead.person.id).map(({ kind }) => kind)
  expect(kinds).toContain('organisation.removed')
})
