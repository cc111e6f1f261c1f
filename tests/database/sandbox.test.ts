import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStoryPoint } from '#app/services/collection.server.ts'
import { loadQueue } from '#app/services/deidentification.server.ts'
import { beginTrying, sealTried, tryStep } from '#app/services/draft-preview.server.ts'
import { loadProjects, loadPublicPage, openProject } from '#app/services/projects.server.ts'
import { loadRelease } from '#app/services/releases.server.ts'
import { fillSandbox, loadSandbox, removeSandbox } from '#app/services/sandbox.server.ts'
import { findMembership, listMyProjects } from '#db/queries/people.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'
import { PROJECT } from '../setup/whole-story.ts'

const STORIES = 12

let at: TestApp
let lead: string
beforeAll(async () => {
  at = await openTestApp()
  lead = (await at.member('lead')).userId
  await tellStory(at.app, 'Dit is een echt verhaal.')
  await at.work()
})
afterAll(() => at.close())

/** Every table with rows of projects, and how many rows of one project each has. */
async function rowsOf(projectId: string): Promise<Readonly<Record<string, number>>> {
  const tables = await at.sql<{ name: string }[]>`
    select format('%I.%I', c.table_schema, c.table_name) as name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.column_name = 'project_id' and c.table_schema in ('public', 'vault') and t.table_type = 'BASE TABLE'`
  const counted = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await at.sql.unsafe<{ n: number }[]>(
        `select count(*)::int as n from ${name} where project_id = '${projectId}'`,
      )
      return [name, row?.n ?? 0] as const
    }),
  )
  return Object.fromEntries(counted)
}

const fill = (slug: string, count = STORIES) =>
  fillSandbox(at.app, { projectId: PROJECT_ID, slug, by: lead }, count)

/** What a trial may add to its project: the line in the log that says so. */
function withoutLog(rows: Readonly<Record<string, number>>) {
  const { 'public.events': _, 'public.audit_chain': __, ...others } = rows
  return others
}

async function trialId(): Promise<string> {
  const [row] = await at.sql<{ id: string }[]>`
    select id from projects where sandbox_of = ${PROJECT_ID}`
  if (!row) throw new Error('no trial')
  return row.id
}

test('a draft is filled with made-up stories in a project of its own, and goes again without a row left', async () => {
  const before = await rowsOf(PROJECT_ID)
  const filled = await fill('ouder')
  expect(filled.ok).toBe(true)
  expect(await loadSandbox(at.app, PROJECT_ID)).toMatchObject({ made: 0, waiting: STORIES })
  await at.work()

  const trial = await loadSandbox(at.app, PROJECT_ID)
  expect(trial).toMatchObject({ made: STORIES, waiting: 0, surveys: ['ouder'] })
  const id = await trialId()
  const stories = await at.sql<{ state: string; isExample: boolean }[]>`
    select state, is_example as "isExample" from stories where project_id = ${id}`
  expect(stories.every(({ isExample }) => isExample)).toBe(true)
  const released = stories.filter(({ state }) => state === 'released').length
  expect(released).toBeGreaterThan(5)
  expect(await loadQueue(at.app, id)).toHaveLength(STORIES - released)
  const release = await loadRelease(at.app, id)
  expect(release.ok).toBe(true)

  // The real project has what it had.
  expect(withoutLog(await rowsOf(PROJECT_ID))).toEqual(withoutLog(before))
  expect((await loadRelease(at.app, PROJECT_ID)).ok).toBe(false)

  // The second survey goes into the same trial, the same one not twice.
  expect(await fill('ouder')).toEqual({ ok: false, problem: { code: 'sandbox-there' } })
  expect(await fill('behoeften-ouders', 2)).toEqual(filled)
  await at.work()
  expect(await loadSandbox(at.app, PROJECT_ID)).toMatchObject({ made: STORIES + 2, waiting: 0 })

  expect(await removeSandbox(at.app, PROJECT_ID, lead)).toBe(true)
  expect(Object.entries(await rowsOf(id)).filter(([, rows]) => rows > 0)).toEqual([])
  expect(await at.sql`select 1 from projects where id = ${id}`).toHaveLength(0)
  expect(withoutLog(await rowsOf(PROJECT_ID))).toEqual(withoutLog(before))
  expect(await removeSandbox(at.app, PROJECT_ID, lead)).toBe(false)
})

test('tellers never see a trial, and staff have in it the place that they have in its project', async () => {
  const filled = await fill('jongere', 1)
  if (!filled.ok) throw new Error(filled.problem.code)
  const slug = filled.value
  expect((await openStoryPoint(at.app, slug, 'jongere')).ok).toBe(false)
  expect((await loadPublicPage(at.app, slug)).ok).toBe(false)
  expect((await openProject(at.app, slug)).ok).toBe(false)
  expect((await loadProjects(at.app)).map((one) => one.slug)).toEqual([PROJECT])
  expect(await findMembership(at.app.database.db, slug, lead)).toMatchObject({ role: 'lead' })
  expect(await findMembership(at.app.database.db, slug, 'nobody')).toBeUndefined()
  expect((await listMyProjects(at.app.database.db, lead)).map((one) => one.slug)).toEqual([PROJECT])
  const inside = { projectId: await trialId(), slug: 'jongere', by: lead }
  expect(await fillSandbox(at.app, inside, 1)).toMatchObject({ ok: false })
  await removeSandbox(at.app, PROJECT_ID, lead)
})

test('a real project can neither be made a trial nor be removed as one', async () => {
  const { sql } = at
  await expect(sql`update projects set sandbox_of = id where id = ${PROJECT_ID}`).rejects.toThrow(
    /never becomes/,
  )
  const gone = await sql.begin(async (tx) => {
    await tx`select set_config('vertelpunt.project', ${PROJECT_ID}, true)`
    return tx<{ gone: boolean }[]>`select delete_sandbox(${PROJECT_ID}) as gone`
  })
  expect(gone[0]?.gone).toBe(false)
  await expect(sql`delete from survey_versions where project_id = ${PROJECT_ID}`).rejects.toThrow(
    /never change/,
  )
  await expect(sql`delete from events where project_id = ${PROJECT_ID}`).rejects.toThrow(
    /never change/,
  )
})

test('at most 200 stories are made in one go', async () => {
  await fill('ouder', 5000)
  expect((await loadSandbox(at.app, PROJECT_ID))?.waiting).toBe(200)
  await removeSandbox(at.app, PROJECT_ID, lead)
  await at.work()
  expect(await loadSandbox(at.app, PROJECT_ID)).toBeUndefined()
})

const draft: SurveyDefinition = {
  pages: [
    {
      name: 'a',
      elements: [
        {
          type: 'boolean',
          name: 'more',
          title: 'Meer?',
          labelTrue: 'ja',
          labelFalse: 'nee',
          isRequired: true,
        },
      ],
    },
    {
      name: 'b',
      visibleIf: '{more} = true',
      elements: [{ type: 'text', name: 'why', title: 'Waarom?' }],
    },
  ],
}

test('a draft that is tried asks what its answers lead to, keeps nothing and begins again when it is changed', () => {
  const first = beginTrying(draft)
  if (!first) throw new Error('cannot be asked')
  const post = (...fields: [string, string][]) =>
    tryStep(at.app, draft, [['_proef', sealTried(at.app, first)], ...fields])
  expect(post(['_stap', 'next'])).toMatchObject({ page: 'a', problems: [{ code: 'required' }] })
  expect(post(['more', 'false'], ['_stap', 'next'])).toMatchObject({ isEnd: true })
  const second = post(['more', 'true'], ['_stap', 'next'])
  if (!second) throw new Error('cannot be asked')
  expect(second).toMatchObject({ page: 'b', answers: { more: true } })
  const back = tryStep(at.app, draft, [
    ['_proef', sealTried(at.app, second)],
    ['_stap', 'back'],
  ])
  expect(back).toMatchObject({ page: 'a', answers: { more: true } })
  const shorter = { pages: draft.pages.slice(0, 1) }
  expect(tryStep(at.app, shorter, [['_proef', sealTried(at.app, second)]])).toMatchObject({
    page: 'a',
    answers: {},
  })
  expect(tryStep(at.app, draft, [['_proef', 'not ours']])).toMatchObject({ page: 'a' })
})
