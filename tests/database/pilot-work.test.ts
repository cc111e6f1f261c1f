import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#app/services/insights.server.ts'
import { recordDecision } from '#app/services/pilot-decisions.server.ts'
import {
  countPointStories,
  loadPilotPoint,
  namePilotPoint,
} from '#app/services/pilot-story-point.server.ts'
import { addTask, changeTask, markTask } from '#app/services/pilot-tasks.server.ts'
import { countPilotTasks, loadPilotWork } from '#app/services/pilot-work.server.ts'
import { loadPilot, startPilot } from '#app/services/pilots.server.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

const OTHER = '11111111-1111-4111-8111-111111111111'

let at: TestApp
let lead: Actor
let analyst: Actor
let pilot: string
beforeAll(async () => {
  at = await openTestApp()
  const person = async (role: 'lead' | 'analyst') => ({
    projectId: PROJECT_ID,
    person: { id: (await at.member(role)).userId },
  })
  lead = await person('lead')
  analyst = await person('analyst')
  pilot = await newPilot('Netwerk')
})
afterAll(() => at.close())

const problem = (code: string) => ({ ok: false, problem: { code } })
const done = { ok: true, value: null }

async function newPilot(name: string): Promise<string> {
  const started = await startPilot(at.app, lead, { name, question: 'Hoe?' })
  if (!started.ok) throw new Error(started.problem.code)
  return started.value
}
const work = (id = pilot, withNames = true) => loadPilotWork(at.app, PROJECT_ID, id, { withNames })
const task = { what: 'Bel de scholen', who: 'Avedan', dueOn: '2026-03-01' }

/** A new task of the pilot as a screen has it. */
async function newTask(what: string): Promise<{ readonly task: string; readonly basedOn: number }> {
  expect(await addTask(at.app, lead, pilot, { ...task, what })).toEqual(done)
  const made = (await work()).tasks.find((one) => one.what === what)
  return { task: made?.id ?? '', basedOn: made?.revision ?? 0 }
}
const taskNow = async (id: string) => (await work()).tasks.find((one) => one.id === id)

const decide = (
  typed: Partial<Record<'what' | 'why' | 'decidedOn' | 'replaces', string>> = {},
  of = pilot,
) =>
  recordDecision(at.app, lead, of, {
    what: 'Wij beginnen op twee scholen.',
    why: 'Daar werkt al iemand.',
    decidedOn: '2026-03-02',
    replaces: '',
    ...typed,
  })

test('a task that says nothing, too much or no day is refused, and nothing is stored', async () => {
  const before = (await work()).tasks.length
  const add = (changes: Partial<typeof task>) =>
    addTask(at.app, lead, pilot, { ...task, ...changes })
  expect(await add({ what: ' \n ' })).toEqual(problem('task-empty'))
  expect(await add({ what: 'x'.repeat(501) })).toEqual(problem('pilot-text-long'))
  expect(await add({ who: 'x'.repeat(121) })).toEqual(problem('pilot-text-long'))
  expect(await add({ dueOn: '2026-02-30' })).toEqual(problem('task-day-wrong'))
  expect(await add({ dueOn: 'morgen' })).toEqual(problem('task-day-wrong'))
  expect((await work()).tasks).toHaveLength(before)
})

test('who changed a task last is on it, and every change with its time and person is in the log', async () => {
  const of = await newTask('Maak een folder')
  expect(await taskNow(of.task)).toMatchObject({
    changedBy: 'lead',
    changedOn: '2026-03-04',
    isOverdue: true,
  })
  expect(
    await changeTask(at.app, analyst, pilot, of, {
      ...task,
      what: 'Maak twee folders',
      who: '',
      dueOn: '',
    }),
  ).toEqual(done)
  expect(await taskNow(of.task)).toMatchObject({
    what: 'Maak twee folders',
    who: '',
    dueOn: null,
    changedBy: 'analyst',
  })
  expect(await markTask(at.app, lead, pilot, { ...of, basedOn: 2 }, 'dropped')).toEqual(done)
  const events = (await at.owner.query.events.findMany()).filter(
    ({ details }) => (details as { task?: string }).task === of.task,
  )
  expect(
    events.map(({ actorId, details }) => [actorId, (details as { state: string }).state]),
  ).toEqual([
    [lead.person.id, 'open'],
    [analyst.person.id, 'open'],
    [lead.person.id, 'dropped'],
  ])
  expect(events.every(({ at: moment }) => moment !== null)).toBe(true)
  expect(JSON.stringify(events)).not.toContain('folder')
})

test('of two people who tick one task at the same time one does it, and the other is told', async () => {
  const of = await newTask('Vraag de gemeente')
  const both = await Promise.all([
    markTask(at.app, lead, pilot, of, 'done'),
    markTask(at.app, analyst, pilot, of, 'dropped'),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.filter(({ ok }) => !ok)).toEqual([problem('task-changed-by-other')])
  expect(await taskNow(of.task)).toMatchObject({
    state: both[0].ok ? 'done' : 'dropped',
    revision: of.basedOn + 1,
  })
  const typed = { ...task, what: 'Iets anders' }
  expect(await changeTask(at.app, analyst, pilot, of, typed)).toEqual(
    problem('task-changed-by-other'),
  )
  expect((await taskNow(of.task))?.what).toBe('Vraag de gemeente')
})

test('open and overdue tasks are counted for each pilot; what is done or due today is not overdue', async () => {
  const id = await newPilot('Tellen')
  const due = async (dueOn: string) => addTask(at.app, lead, id, { ...task, dueOn })
  for (const day of ['2026-03-03', '2026-03-03', '2026-03-04', '']) await due(day)
  const [late] = (await work(id)).tasks
  await markTask(at.app, lead, id, { task: late?.id ?? '', basedOn: 1 }, 'done')
  expect((await countPilotTasks(at.app, PROJECT_ID)).get(id)).toEqual({ open: 3, overdue: 1 })
})

test('a decision needs what, why and a day that has come', async () => {
  expect(await decide({ what: '' })).toEqual(problem('decision-not-whole'))
  expect(await decide({ why: ' ' })).toEqual(problem('decision-not-whole'))
  expect(await decide({ decidedOn: '' })).toEqual(problem('decision-not-whole'))
  expect(await decide({ decidedOn: '2026-02-31' })).toEqual(problem('decision-day-wrong'))
  expect(await decide({ decidedOn: '2026-03-06' })).toEqual(problem('decision-day-wrong'))
  expect(await decide({ why: 'x'.repeat(2001) })).toEqual(problem('pilot-text-long'))
  expect((await work()).decisions).toEqual([])
})

test('a decision is replaced by a newer one of the same pilot, once, and both stay to be read', async () => {
  expect(await decide()).toEqual(done)
  expect(await decide({ what: 'Wij beginnen op één school.', replaces: '7' })).toEqual(
    problem('decision-unknown'),
  )
  const both = await Promise.all([
    decide({ what: 'Wij beginnen op één school.', replaces: '1' }),
    decide({ what: 'Wij beginnen op drie scholen.', replaces: '1' }),
  ])
  expect(both.filter(({ ok }) => !ok)).toEqual([problem('decision-replaced')])
  expect((await work()).decisions).toMatchObject([
    { number: 2, replaces: 1, replacedBy: undefined, recordedBy: 'lead' },
    { number: 1, what: 'Wij beginnen op twee scholen.', replacedBy: 2, decidedOn: '2026-03-02' },
  ])
  const elsewhere = await newPilot('Elders')
  expect(await decide({ replaces: '1' }, elsewhere)).toEqual(problem('decision-unknown'))
})

test('the database itself lets nobody change or remove a decision, not even its owner; it goes with its pilot', async () => {
  const id = await newPilot('Gaat weg')
  await decide({}, id)
  await decide({ replaces: '1' }, id)
  const never = 'decisions of a pilot never change'
  await expect(
    at.sql`update pilot_decisions set what = 'Iets anders' where pilot_id = ${id}`,
  ).rejects.toThrow(never)
  await expect(at.sql`delete from pilot_decisions where pilot_id = ${id}`).rejects.toThrow(never)
  await expect(at.sql`truncate pilot_decisions`).rejects.toThrow('never change')
  expect((await work(id)).decisions).toHaveLength(2)
  await at.sql`delete from pilots where id = ${id}`
  expect(await at.sql`select 1 from pilot_decisions where pilot_id = ${id}`).toHaveLength(0)
})

test('what a reader gets names no account, and the pool of the team writes nothing', async () => {
  const { tasks, decisions } = await work(pilot, false)
  expect(tasks.length * decisions.length).toBeGreaterThan(0)
  expect(tasks.map(({ changedBy }) => changedBy).every((name) => name === undefined)).toBe(true)
  expect(JSON.stringify({ tasks, decisions })).not.toContain(lead.person.id)
  await expect(
    at.app.database.team.inProject(PROJECT_ID, (db) =>
      db.execute(`update pilot_tasks set state = 'done'`),
    ),
  ).rejects.toThrow()
  await expect(
    at.app.database.staff.inProject(PROJECT_ID, (db) =>
      db.execute(`update pilot_decisions set what = 'x'`),
    ),
  ).rejects.toThrow()
})

test('from another project nothing of this pilot is found or changed', async () => {
  const of = await newTask('Blijft van ons')
  const stranger = { ...lead, projectId: OTHER }
  expect(await addTask(at.app, stranger, pilot, task)).toEqual(problem('pilot-unknown'))
  expect(await markTask(at.app, stranger, pilot, of, 'done')).toEqual(problem('pilot-unknown'))
  expect(await namePilotPoint(at.app, stranger, pilot, '')).toEqual(problem('pilot-unknown'))
  expect(await loadPilotWork(at.app, OTHER, pilot, { withNames: true })).toMatchObject({
    tasks: [],
    decisions: [],
  })
  const own = await newPilot('Een andere van ons')
  expect(await markTask(at.app, lead, own, of, 'done')).toEqual(problem('task-unknown'))
  expect(await taskNow(of.task)).toMatchObject({ state: 'open' })
})

test('a pilot names a story point of its project that asks for stories, and only released ones since the start count', async () => {
  const points =
    await at.sql`select p.id, p.slug, s.kind from story_points p join surveys s on s.id = p.survey_id
    and s.project_id = p.project_id where p.project_id = ${PROJECT_ID}`
  const parents = points.find(({ slug }) => slug === 'ouder')?.id
  const needs = points.find(({ kind }) => kind === 'needs')?.id
  for (const wrong of [needs, OTHER, 'ouder'])
    expect(await namePilotPoint(at.app, lead, pilot, wrong)).toEqual(problem('pilot-point-wrong'))
  expect(await namePilotPoint(at.app, lead, pilot, parents)).toEqual(done)
  const named = async () => (await loadPilot(at.app, PROJECT_ID, pilot))?.pilot.storyPointId ?? null
  const point = await loadPilotPoint(at.app, { projectId: PROJECT_ID, storyPointId: await named() })
  expect(point).toMatchObject({ slug: 'ouder', isOpen: true })
  expect(point?.address).toMatch(/^http:\/\/localhost:3000\/p\/.+\/ouder$/)
  const count = (since: string) => countPointStories(at.app, PROJECT_ID, parents, since)
  await tellStory(at.app, 'Een verhaal sinds de start.')
  expect(await count('2026-03-04')).toBe(0)
  await at.sql`update stories set state = 'released', released_text = 'x', readers_needed = 1 where story_point_id = ${parents}`
  expect(await count('2026-03-04')).toBe(1)
  expect(await count('2026-03-05')).toBe(0)
  expect(await namePilotPoint(at.app, lead, pilot, '')).toEqual(done)
  expect(await named()).toBeNull()
})

test('a pilot stays when its story point goes', async () => {
  const id = await newPilot('Zonder vertelpunt')
  const [made] =
    await at.sql`insert into story_points (project_id, id, slug, role, survey_id, version_id, state, position, opened_on)
    select project_id, gen_random_uuid(), 'tijdelijk', role, survey_id, version_id, 'open', 99, opened_on
    from story_points where slug = 'ouder' returning id`
  expect(await namePilotPoint(at.app, lead, id, made?.id)).toEqual(done)
  await at.sql`delete from story_points where id = ${made?.id}`
  expect((await loadPilot(at.app, PROJECT_ID, id))?.pilot).toMatchObject({
    projectId: PROJECT_ID,
    storyPointId: null,
  })
})
