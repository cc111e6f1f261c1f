import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/services/auth.server.ts'
import { loadQueue, loadReview } from '#app/services/deidentification.server.ts'
import { loadReading } from '#app/services/wellbeing.server.ts'
import type { MemberRole } from '#db/schema/people.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

const HEAVY = 'Hij sloeg mij en de kinderen en hij dreigde dat hij mij zou vermoorden.'
const LIGHT = 'De school belde ons op en dacht met ons mee over de vakantie.'

let now = new Date('2026-03-04T09:30:00Z')
let opened: TestApp
beforeAll(async () => {
  opened = await openTestApp(() => now)
})
afterAll(() => opened.close())

async function newMember(role: MemberRole): Promise<Member> {
  const { userId } = await opened.member(role)
  const person = { id: userId, name: role, email: `${role}@example.org` }
  return { person, projectId: PROJECT_ID, projectSlug: 'example', role }
}

test('a reader sees the own heavy stories of seven days, each once, with advice from five; a lead sees every reader', async () => {
  const { app } = opened
  for (let n = 0; n < 5; n++) await tellStory(app, `${HEAVY} Dat was keer ${n}.`)
  await tellStory(app, LIGHT)
  await opened.work()
  const queue = await loadQueue(app, PROJECT_ID)
  const heavy = queue.filter(({ safetySignals }) => safetySignals.length > 0)
  expect(heavy).toHaveLength(5)

  const [reader, lead] = [await newMember('moderator'), await newMember('lead')]
  const read = async (id: string) => {
    await loadReview(app, PROJECT_ID, id, { userId: reader.person.id, role: reader.role })
  }
  expect(await loadReading(app, reader)).toEqual({ own: { heavy: 0, isMuch: false }, team: [] })
  for (const { id } of queue.filter((one) => one !== heavy[0])) await read(id)
  expect((await loadReading(app, reader)).own).toEqual({ heavy: 4, isMuch: false })
  await read(heavy[0]?.id ?? '')
  await read(heavy[0]?.id ?? '')
  expect(await loadReading(app, reader)).toEqual({ own: { heavy: 5, isMuch: true }, team: [] })
  expect(await loadReading(app, lead)).toEqual({
    own: { heavy: 0, isMuch: false },
    team: [{ userId: reader.person.id, name: 'moderator', all: 6, heavy: 5, isMuch: true }],
  })
  now = new Date('2026-03-10T09:30:00Z')
  expect((await loadReading(app, reader)).own.heavy).toBe(5)
  now = new Date('2026-03-11T09:30:00Z')
  expect((await loadReading(app, reader)).own.heavy).toBe(0)
})
