import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Block } from '#analysis/report/document.ts'
import { type Actor, startInsight } from '#app/services/insights.server.ts'
import { recordDecision } from '#app/services/pilot-decisions.server.ts'
import { changePilot, startPilot, stepPilot, tellPilot } from '#app/services/pilots.server.ts'
import { loadReport, readYear } from '#app/services/report.server.ts'
import { openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'

let at: TestApp
let lead: Actor
let now = new Date('2025-11-04T09:30:00Z')

beforeAll(async () => {
  at = await openTestApp(() => now)
  lead = { projectId: PROJECT_ID, person: { id: (await at.member('lead')).userId } }
})
afterAll(() => at.close())

const PLAN = {
  forWhom: 'ouders',
  tries: 'één vaste persoon',
  expects: 'minder vaak opnieuw vertellen',
  firstStep: 'twee loketten vragen',
  owner: 'het wijkteam',
  lookBackOn: '2026-06-15',
  figure: 'wachttijd bij het loket',
}

async function run(name: string, ends: readonly ('running' | 'adopted' | 'stopped')[]) {
  const question = `Hoe kunnen we ${name}?`
  const insight = await startInsight(at.app, lead, { claim: `Over ${name}`, search: '' })
  const insights = insight.ok ? [insight.value] : []
  const started = await startPilot(at.app, lead, { name, question })
  if (!started.ok) throw new Error(started.problem.code)
  const id = started.value
  await changePilot(at.app, lead, id, { name, question, plan: PLAN, insights })
  for (const step of ['proposal', ...ends] as const) {
    const done = await stepPilot(at.app, lead, id, step, `reden van ${step}`)
    if (!done.ok) throw new Error(done.problem.code)
  }
  return id
}

async function report(year: number) {
  const found = await loadReport(
    at.app,
    { projectId: PROJECT_ID, slug: 'scheiden-zonder-schade-almelo', year },
    'nl',
  )
  const blocks = found?.blocks ?? []
  const text = (block: Block) =>
    block.kind === 'list' ? block.items.join('\n') : 'text' in block ? block.text : ''
  /** The words under a heading, up to the next of its level. */
  const under = (title: string) => {
    const from = blocks.findIndex((one) => one.kind === 'heading' && one.text === title)
    const rest = blocks.slice(from + 1)
    const until = rest.findIndex((one) => one.kind === 'heading' && one.level === 1)
    return rest
      .slice(0, until < 0 ? undefined : until)
      .map(text)
      .join('\n')
  }
  return { title: found?.title, foot: found?.foot, under }
}

test('the report of a year tells what ran, grew, stopped and was decided in it, and nothing of another year', async () => {
  const old = await run('een jaar eerder', ['running', 'stopped'])
  now = new Date('2026-05-02T09:30:00Z')
  const grown = await run('eenmaal vertellen', ['running', 'adopted'])
  await run('proberen', ['running', 'stopped'])
  await recordDecision(at.app, lead, grown, {
    what: 'Overal invoeren',
    why: 'Het werkt',
    decidedOn: '2026-05-01',
    replaces: '',
  })
  await tellPilot(at.app, lead, grown, { nl: 'U vertelt het één keer.', en: '', isTold: true })

  const year = await report(2026)
  expect(year.title).toMatch(/: jaarverslag 2026$/)
  expect(year.under('In het kort')).toContain('2 pilots begonnen, 1 overgenomen, 1 gestopt.')
  expect(year.under('Wat we deden')).toContain('1 besluit genomen.')
  expect(year.under('Wat groter kan')).toContain('eenmaal vertellen')
  expect(year.under('Wat groter kan')).toContain('reden van adopted')
  expect(year.under('Wat groter kan')).toContain('het wijkteam')
  expect(year.under('Wat stopte, en waarom')).toContain('proberen')
  expect(year.under('Wat stopte, en waarom')).not.toContain('een jaar eerder')
  expect(year.under('Wat vertellers terughoorden')).toBe('U vertelt het één keer.')
  expect(year.under('Wat het opleverde')).toContain(
    'Hoopt te verbeteren (geen meting van ons): wachttijd bij het loket',
  )

  const before = await report(2025)
  expect(before.under('In het kort')).toContain('1 pilot begonnen, 0 overgenomen, 1 gestopt.')
  expect(before.under('Wat stopte, en waarom')).toContain('een jaar eerder')
  expect(before.under('Wat groter kan')).toBe('In dit jaar is geen pilot overgenomen.')
  expect(before.under('Wat vertellers terughoorden')).toBe(
    'In dit jaar is nog niets teruggegeven aan vertellers.',
  )
  expect(before.under('Wat het opleverde')).not.toContain('eenmaal vertellen')
  expect(old).not.toBe(grown)
})

test('a year that is none, or still to come, asks for the whole report', () => {
  const today = new Date('2026-05-02T09:30:00Z')
  expect([null, '', 'x', '2019', '2027', '2026.5'].map((year) => readYear(year, today))).toEqual(
    Array.from({ length: 6 }),
  )
  expect(readYear('2026', today)).toBe(2026)
})
