import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadAudit, publishHeads, verifyAudit } from '#app/services/audit.server.ts'
import type { Reviewer } from '#app/services/deidentification.server.ts'
import { recordEvent } from '#db/queries/events.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'
import { newFolder, removeFolder } from '../setup/program.ts'

const ACTS = 12

let at: TestApp
let folder: string
let someone: Reviewer
beforeEach(async () => {
  at = await openTestApp()
  folder = await newFolder()
  someone = await at.member('lead')
  for (let n = 0; n < ACTS; n++) await act()
})
afterEach(async () => {
  await at.close()
  await removeFolder(folder)
})

async function act(): Promise<void> {
  await recordEvent(at.owner, {
    projectId: PROJECT_ID,
    kind: 'story.read',
    actorId: someone.userId,
    storyId: randomUUID(),
    details: { shown: 5 },
    at: at.app.now(),
  })
}

const verify = () => verifyAudit(at.owner, folder)

/** Does what only the owner of the database can do: the triggers that refuse changes are off. */
async function tamper(statement: string): Promise<void> {
  await at.sql.begin(async (tx) => {
    await tx.unsafe('alter table events disable trigger user')
    await tx.unsafe('alter table audit_chain disable trigger user')
    await tx.unsafe(statement)
    await tx.unsafe('alter table events enable trigger user')
    await tx.unsafe('alter table audit_chain enable trigger user')
  })
}

/** The event at one place in the chain, as SQL. */
const eventAt = (number: number) => `(select event_id from audit_chain where number = ${number})`

test('a chain that nobody touched is whole; tellers and the program are not in it and have no hour', async () => {
  await tellStory(at.app, 'Een verhaal dat niet in de keten komt.')
  await at.work()
  expect(await verify()).toEqual([])
  const outside = await at.sql<{ isTimed: boolean }[]>`
    select e.at is not null as "isTimed" from events e
    left join audit_chain c on c.project_id = e.project_id and c.event_id = e.id
    where c.event_id is null`
  expect(outside.length).toBeGreaterThanOrEqual(3)
  expect(outside.filter((event) => event.isTimed)).toEqual([])
})

test('the database itself refuses to change, remove or truncate events and links', async () => {
  for (const statement of [
    'update events set details = details',
    'delete from events',
    'truncate events',
    'update audit_chain set hash = hash',
    'delete from audit_chain',
    'truncate audit_chain',
  ])
    await expect(at.sql.unsafe(statement), statement).rejects.toThrow('never change')
})

describe('an owner of the database who goes around that is found at the row', () => {
  test.each([
    ['kind', "'release.made'"],
    ['actor_id', "'somebody-else'"],
    ['story_id', 'gen_random_uuid()'],
    ['details', "'{}'"],
    ['day', 'day - 1'],
    ['at', "at - interval '1 second'"],
  ])('when %s was changed', async (column, value) => {
    await tamper(`update events set ${column} = ${value} where id = ${eventAt(5)}`)
    expect(await verify()).toMatchObject([{ number: 5, reason: 'event-changed' }])
  })

  test('when an event was removed', async () => {
    await tamper(`delete from events where id = ${eventAt(7)}`)
    expect(await verify()).toMatchObject([{ number: 7, reason: 'event-missing' }])
  })

  test('when an event was removed with its link', async () => {
    await tamper(`delete from events where id = ${eventAt(7)}`)
    await tamper('delete from audit_chain where number = 7')
    expect(await verify()).toMatchObject([{ number: 7, reason: 'link-missing' }])
  })

  test('when two events changed places', async () => {
    await tamper('update audit_chain set number = 107 - number where number in (3, 4)')
    await tamper('update audit_chain set number = number - 100 where number > 100')
    expect(await verify()).toMatchObject([{ number: 3, reason: 'event-changed' }])
  })

  test('when an event was slipped in', async () => {
    await tamper(
      `insert into events (project_id, kind, actor_id, day) values ('${PROJECT_ID}', 'story.read', 'x', now())`,
    )
    expect(await verify()).toMatchObject([{ reason: 'event-outside' }])
  })

  test('when the end was cut off after a head was published', async () => {
    expect(await publishHeads(at.owner, folder, '2026-03-04')).toBe(1)
    expect(await publishHeads(at.owner, folder, '2026-03-05')).toBe(0)
    await tamper(
      `delete from events where id in (select event_id from audit_chain where number > 9)`,
    )
    await tamper('delete from audit_chain where number > 9')
    expect(await verify()).toMatchObject([{ number: ACTS, reason: 'tail-missing' }])
  })
})

test('acts at the same moment get numbers one after the other', async () => {
  await Promise.all(Array.from({ length: 20 }, act))
  expect(await verify()).toEqual([])
  const { rows } = await loadAudit(at.app, PROJECT_ID, {})
  expect(rows.map((row) => row.number)).toEqual(
    Array.from({ length: ACTS + 20 }, (_, index) => ACTS + 20 - index),
  )
})
