import { afterAll, beforeAll, expect, test } from 'vitest'
import { actOnOwnStory } from '#app/services/code-page.server.ts'
import { composeStory } from '#app/services/composed-story.server.ts'
import { loadDashboard } from '#app/services/dashboard.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import { removeExamples } from '#app/services/example.server.ts'
import {
  type Actor,
  changeInsight,
  citePassage,
  loadInsight,
  setInsightState,
  startInsight,
  tellInsight,
  uncitePassage,
} from '#app/services/insights.server.ts'
import {
  changePilot,
  loadPilot,
  startPilot,
  stepPilot,
  tellPilot,
} from '#app/services/pilots.server.ts'
import { lookUpStory, withdrawStory } from '#app/services/receipts.server.ts'
import { takeOutWords } from '#app/services/released-text.server.ts'
import { loadToldBack } from '#app/services/told-back.server.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

const SENTENCE = 'Niemand zag hoe moe de kinderen waren.'
const READINGS = 'Ouders zagen het wel.\nWie moe is, vertelt eerder.'

let at: TestApp
let lead: Reviewer
let team: Actor
beforeAll(async () => {
  at = await openTestApp()
  lead = await at.member('lead')
  team = { projectId: PROJECT_ID, person: { id: lead.userId } }
})
afterAll(() => at.close())

type Told = { readonly receipt: string; readonly id: string }

/** Tells a story and lets two people release it as it is. */
async function release(
  text: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Told> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map(({ id }) => id))
  const receipt = await tellStory(at.app, text, changes)
  await at.work()
  const id = (await loadQueue(at.app, PROJECT_ID)).find((one) => !before.has(one.id))?.id ?? ''
  const first = await at.member('moderator')
  const seen = await loadReview(at.app, PROJECT_ID, id, first)
  if (!seen.ok) throw new Error(seen.problem.code)
  const edit = { basedOn: seen.value.revision, on: [], add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  const confirmed = await confirmStory(at.app, PROJECT_ID, id, edit.basedOn + 1, lead)
  if (!confirmed.ok) throw new Error(confirmed.problem.code)
  await at.work()
  return { receipt, id }
}

function value<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly problem: { readonly code: string } },
): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function placeOf(id: string, words = SENTENCE) {
  const [row] = await at.sql`select released_text as text from stories where id = ${id}`
  const start = row?.text.indexOf(words)
  return { storyId: id, start, end: start + words.length }
}

/** An insight that is ready and told, resting on this story. */
async function tellInsightOf({ id }: Told): Promise<string> {
  const insight = value(
    await startInsight(at.app, team, { claim: 'Kinderen zijn moe', search: '' }),
  )
  value(
    await changeInsight(at.app, team, insight, { claim: 'Kinderen zijn moe', readings: READINGS }),
  )
  value(await citePassage(at.app, team, insight, { ...(await placeOf(id)), contradicts: false }))
  value(await setInsightState(at.app, team, insight, 'ready', ''))
  value(
    await tellInsight(at.app, team, insight, {
      nl: 'Kinderen zijn moe, horen we.',
      en: '',
      isTold: true,
    }),
  )
  return insight
}

const pageOf = async (insight: string) => {
  const page = await loadInsight(at.app, team, insight)
  if (!page) throw new Error('no insight')
  return page
}
const quotesOf = async (insight: string) =>
  (await loadToldBack(at.app, PROJECT_ID)).insights.find(({ id }) => id === insight)?.quotes
const own = async ({ receipt }: Told) =>
  value(await lookUpStory(at.app, PROJECT_ID, receipt, 'teller')).made

test('an insight is not ready before it has other meanings and a passage, and a claim is needed', async () => {
  expect(await startInsight(at.app, team, { claim: '  ', search: '' })).toMatchObject({
    problem: { code: 'insight-empty' },
  })
  const insight = value(await startInsight(at.app, team, { claim: 'Iets', search: '' }))
  const ready = () => setInsightState(at.app, team, insight, 'ready', '')
  expect(await ready()).toMatchObject({ problem: { code: 'insight-needs-readings' } })
  value(await changeInsight(at.app, team, insight, { claim: 'Iets', readings: READINGS }))
  expect(await ready()).toMatchObject({ problem: { code: 'insight-needs-support' } })
  const told = { nl: 'Iets.', en: '', isTold: true }
  expect(await tellInsight(at.app, team, insight, told)).toMatchObject({
    problem: { code: 'insight-not-ready' },
  })
})

test('only places in a released story can be cited', async () => {
  const { id } = await release('Een verhaal om aan te halen.')
  const insight = value(await startInsight(at.app, team, { claim: 'Iets', search: '' }))
  const place = { ...(await placeOf(id)), contradicts: false }
  for (const wrong of [
    { ...place, end: place.start + 100_000 },
    { ...place, start: -1 },
    { ...place, storyId: '00000000-0000-4000-8000-000000000000' },
  ])
    expect(await citePassage(at.app, team, insight, wrong)).toMatchObject({
      problem: { code: 'passage-unknown' },
    })
  value(await citePassage(at.app, team, insight, place))
  expect((await pageOf(insight)).passages.map(({ words }) => words)).toEqual([SENTENCE])
})

test('letting go of the last passage makes a told insight a draft that nobody reads any more', async () => {
  const story = await release('Een verhaal dat steunt.')
  const insight = await tellInsightOf(story)
  expect(await quotesOf(insight)).toEqual([{ words: SENTENCE, role: 'ouder' }])
  value(await uncitePassage(at.app, team, insight, await placeOf(story.id)))
  expect((await pageOf(insight)).insight).toMatchObject({ state: 'draft', toldOn: null })
  expect(await quotesOf(insight)).toBeUndefined()
})

test('the public reads a sentence only while its teller allows it', async () => {
  const story = await release('Een verhaal met een zin voor iedereen.')
  const insight = await tellInsightOf(story)
  expect(await quotesOf(insight)).toHaveLength(1)
  const fields = new Map(
    Object.entries({
      code: story.receipt,
      intent: 'consents',
      consent_quote: 'no',
      consent_share: 'yes',
      consent_numbers: 'yes',
    }),
  )
  await actOnOwnStory(at.app, PROJECT_ID, fields, 'teller', 'nl')
  expect(await quotesOf(insight)).toEqual([])
  const danger = await tellInsightOf(await release('Hij sloeg mij toen de kinderen sliepen.'))
  expect(await quotesOf(danger)).toEqual([])
  const unasked = await release('Een verhaal zonder een zin voor iedereen.', {
    consent_quote: 'no',
  })
  const other = await tellInsightOf(unasked)
  expect(await quotesOf(other)).toEqual([])
})

test('a story that is taken back leaves the insight, which remembers that one was lost and not which', async () => {
  const story = await release('Een verhaal dat weg gaat.')
  const insight = await tellInsightOf(story)
  value(await withdrawStory(at.app, PROJECT_ID, story.receipt, 'teller'))
  const page = await pageOf(insight)
  expect(page.passages).toEqual([])
  expect(page.weight).toMatchObject({ supports: 0, lost: 1 })
  expect(await quotesOf(insight)).toEqual([])
  const rows = await at.sql`select 1 from insight_passages where story_id = ${story.id}`
  expect(rows).toHaveLength(0)
  expect(await own(story)).toEqual([])
})

test('words that are taken out of a story later let its passages follow', async () => {
  const before = await release('Bij Willemijn thuis was het stil.')
  const insight = await tellInsightOf(before)
  const remove = (words: string) =>
    takeOutWords(at.app, PROJECT_ID, before.id, { words, by: '[naam]' }, lead.userId)
  value(await remove('Willemijn'))
  expect((await pageOf(insight)).passages.map(({ words }) => words)).toEqual([SENTENCE])
  value(await remove('kinderen'))
  const [moved] = (await pageOf(insight)).passages
  expect(moved?.words).toBe('Niemand zag hoe moe de [naam] waren.')
  value(await remove(moved?.words ?? ''))
  expect((await pageOf(insight)).weight).toMatchObject({ supports: 0, lost: 1 })
})

test('each teller hears what was made of the own story, in told words only, and nobody else hears it', async () => {
  const [mine, other] = [
    await release('Mijn eigen verhaal.'),
    await release('Het verhaal van een ander.'),
  ]
  const insight = await tellInsightOf(mine)
  const pilot = value(await startPilot(at.app, team, { name: 'Vaste persoon', question: 'Hoe?' }))
  const plan = {
    forWhom: 'kinderen',
    tries: 'een vaste persoon',
    expects: 'vaker gehoord',
    firstStep: 'vragen',
    owner: 'school',
    lookBackOn: '2027-06-15',
  }
  const whole = { name: 'Vaste persoon', question: 'Hoe?', plan, insights: [insight] }
  value(await changePilot(at.app, team, pilot, whole))
  expect(await own(mine)).toMatchObject([
    { kind: 'insight', toldNl: 'Kinderen zijn moe, horen we.' },
  ])
  value(
    await tellPilot(at.app, team, pilot, { nl: 'Elke school kiest iemand.', en: '', isTold: true }),
  )
  expect((await own(mine)).map(({ kind, toldNl }) => [kind, toldNl])).toEqual([
    ['insight', 'Kinderen zijn moe, horen we.'],
    ['pilot', 'Elke school kiest iemand.'],
  ])
  expect(await own(other)).toEqual([])
  value(await tellInsight(at.app, team, insight, { nl: 'x', en: '', isTold: false }))
  expect((await own(mine))[0]).toMatchObject({ kind: 'insight', toldNl: '' })
})

test('a pilot takes its steps with reasons, and keeps them all', async () => {
  const pilot = value(await startPilot(at.app, team, { name: 'Netwerk', question: 'Hoe?' }))
  const step = (to: 'proposal' | 'stopped' | 'idea', why: string) =>
    stepPilot(at.app, team, pilot, to, why)
  expect(await step('proposal', 'nu al')).toMatchObject({ problem: { code: 'plan-not-whole' } })
  expect(await step('stopped', '')).toMatchObject({ problem: { code: 'step-needs-reason' } })
  value(await step('stopped', 'Niemand trekt het.'))
  value(await step('idea', 'Nu wel.'))
  const page = await loadPilot(at.app, PROJECT_ID, pilot)
  expect(page?.pilot.step).toBe('idea')
  expect(page?.steps.map(({ step: to, reason }) => [to, reason])).toEqual([
    ['idea', 'Nu wel.'],
    ['stopped', 'Niemand trekt het.'],
  ])
})

test('a composed story has three sources and no words of them, and goes when one of three is taken back', async () => {
  const first = await release('Het eerste van drie verhalen.')
  const insight = await tellInsightOf(first)
  const compose = (text: string) => composeStory(at.app, team, insight, { text, isShown: true })
  const shown = async () =>
    (await loadToldBack(at.app, PROJECT_ID)).insights.find(({ id }) => id === insight)?.composed
  const own = 'Een kind valt in slaap op school. Thuis is het al weken nacht.'
  expect(await compose(own)).toMatchObject({ problem: { code: 'composed-few-sources' } })
  const more = [await release('Het tweede van drie verhalen.'), await release('Het derde verhaal.')]
  for (const { id } of more)
    value(await citePassage(at.app, team, insight, { ...(await placeOf(id)), contradicts: false }))
  expect(await compose(`Zo ging het. ${SENTENCE}`)).toMatchObject({
    problem: { code: 'composed-borrowed' },
  })
  expect((await pageOf(insight)).insight.composed).toContain(SENTENCE)
  expect((await pageOf(insight)).borrowed).toHaveLength(1)
  expect(await shown()).toBe('')
  value(await compose(own))
  expect(await shown()).toBe(own)
  value(await withdrawStory(at.app, PROJECT_ID, first.receipt, 'teller'))
  expect(await shown()).toBe('')
})

test('with the made-up stories go the insights that rest on them alone, and the pilots built on those', async () => {
  const [made, real] = [await release('Een verzonnen verhaal.'), await release('Een echt verhaal.')]
  await at.sql`update stories set is_example = true where id = ${made.id}`
  const [onMade, onBoth] = [await tellInsightOf(made), await tellInsightOf(made)]
  value(
    await citePassage(at.app, team, onBoth, { ...(await placeOf(real.id)), contradicts: false }),
  )
  const pilotOn = async (insights: readonly string[]) => {
    const named = { name: 'Pilot', question: 'Hoe?' }
    const id = value(await startPilot(at.app, team, named))
    value(await changePilot(at.app, team, id, { ...named, plan: {}, insights }))
    return id
  }
  const [gone, kept] = [await pilotOn([onMade]), await pilotOn([onMade, onBoth])]
  await removeExamples(at.app, PROJECT_ID, lead.userId)
  expect(await loadInsight(at.app, team, onMade)).toBeUndefined()
  expect((await pageOf(onBoth)).passages).toHaveLength(1)
  expect(await loadPilot(at.app, PROJECT_ID, gone)).toBeUndefined()
  expect((await loadPilot(at.app, PROJECT_ID, kept))?.insights).toHaveLength(1)
})

test('the charts count a story as soon as it is released, and no more as soon as it is taken back', async () => {
  const counted = async () => (await loadDashboard(at.app, PROJECT_ID, { roles: [] })).view.stories
  const before = await counted()
  expect(await counted()).toBe(before)
  const { receipt } = await release('De bus kwam niet en niemand belde ons.')
  expect(await counted()).toBe(before + 1)
  value(await withdrawStory(at.app, PROJECT_ID, receipt, 'teller'))
  expect(await counted()).toBe(before)
})
