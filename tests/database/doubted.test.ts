import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '#app/services/app.server.ts'
import { type OpenForm, sealForm, submitStory } from '#app/services/collection.server.ts'
import { loadQueue } from '#app/services/deidentification.server.ts'
import { countApart, eraseApart, readApart, takeIn } from '#app/services/doubted.server.ts'
import { type Step, takeStep } from '#app/services/form-steps.server.ts'
import { correctStory, lookUpStory } from '#app/services/receipts.server.ts'
import { CALM, openSieve, WAIT_SECONDS } from '#app/services/sieve.server.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'
import { wholeAnswers } from '../setup/whole-story.ts'

let at: TestApp
let clock = Date.now()
beforeAll(async () => {
  at = await openTestApp(() => new Date(clock))
})
afterAll(() => at.close())

/** The app with a sieve of its own, in which nothing came before. */
const withSieve = (): App => ({
  ...at.app,
  sieve: openSieve({ secret: 'of a test', isOn: true }),
})

const from = { visitor: 'here', canAsk: false }

/** Sends a story `seconds` after its form was opened; gives its receipt. */
async function send(
  app: App,
  text: string,
  seconds: number,
  slug = 'ouder',
  answers: Readonly<Record<string, unknown>> = wholeAnswers(text),
): Promise<{ readonly receipt: string; readonly form: OpenForm }> {
  const { form, version } = await openForm(app, slug)
  clock += seconds * 1000
  const sent = await submitStory(app, { form, version, answers, locale: 'nl', from })
  if (!sent.ok) throw new Error(sent.problem.code)
  return { receipt: sent.value, form }
}

async function count(what: string): Promise<number> {
  const [row] = (await at.owner.execute(
    sql.raw(`select count(*)::int as n from ${what}`),
  )) as unknown as { n: number }[]
  return row?.n ?? 0
}

test('a doubted story is kept with its words, waits apart, and its teller sees it as unread', async () => {
  const { receipt } = await send(withSieve(), 'Veel te vlug verteld.', 1)
  await at.work()
  expect(await count('jobs')).toBe(0)
  expect(await loadQueue(at.app, PROJECT_ID)).toEqual([])
  expect(await countApart(at.app, PROJECT_ID)).toBe(1)
  const own = await lookUpStory(at.app, PROJECT_ID, receipt, 'doubt-1')
  expect(own).toMatchObject({ ok: true, value: { state: 'received', mayCorrect: true } })

  await correctStory(at.app, PROJECT_ID, receipt, 'doubt-1', {
    title: 'Beter',
    text: 'Nu met andere woorden, en langer.',
  })
  await at.work()
  expect(await loadQueue(at.app, PROJECT_ID)).toEqual([])
  const reader = await at.member('moderator')
  const reads = await count("events where kind = 'original.read'")
  const apart = await readApart(at.app, PROJECT_ID, reader)
  expect(apart).toMatchObject({ count: 1, stories: [{ doubts: ['too-fast'] }] })
  expect(Object.values(apart.stories[0]?.typed ?? {})).toContain(
    'Nu met andere woorden, en langer.',
  )
  expect(await count("events where kind = 'original.read'")).toBe(reads + 1)

  expect(await takeIn(at.app, PROJECT_ID, [apart.stories[0]?.id ?? ''], reader)).toBe(1)
  await at.work()
  const [waiting] = await loadQueue(at.app, PROJECT_ID)
  expect(waiting).toMatchObject({ state: 'proposed' })
  expect(await countApart(at.app, PROJECT_ID)).toBe(0)
  expect(await count("events where kind = 'doubt.taken-in'")).toBe(1)
})

test('what a person finds to be no story is erased with its key; only a tombstone stays', async () => {
  const [originals, keys] = [await count('story_originals'), await count('vault.story_keys')]
  const { receipt, form } = await send(withSieve(), 'http://a.nl http://b.nl http://c.nl', 60)
  expect(await count('story_originals')).toBe(originals + 1)
  const reader = await at.member('moderator')
  const { stories } = await readApart(at.app, PROJECT_ID, reader)
  expect(stories).toMatchObject([{ doubts: ['links'] }])
  const ids = stories.map(({ id }) => id)
  expect(await eraseApart(at.app, PROJECT_ID, [...ids, ...ids, 'x'], reader)).toBe(1)
  expect(await count('story_originals')).toBe(originals)
  expect(await count('vault.story_keys')).toBe(keys)
  expect(await takeIn(at.app, PROJECT_ID, ids, reader)).toBe(0)
  const own = await lookUpStory(at.app, PROJECT_ID, receipt, 'doubt-2')
  expect(own).toMatchObject({ ok: true, value: { state: 'withdrawn', answers: {} } })
  const { version } = await openForm(at.app)
  const again = { form, version, answers: wholeAnswers('Iets anders.'), locale: 'nl' as const }
  expect(await submitStory(at.app, again)).toMatchObject({ ok: false })
})

test('a doubted story that speaks of danger is looked at first', async () => {
  const app = withSieve()
  await send(app, 'Gewoon en vlug.', 1)
  await send(app, 'Hij slaat mij en ik wil niet meer leven.', 1)
  const { stories } = await readApart(at.app, PROJECT_ID, await at.member('lead'))
  expect(stories[0]?.safetySignals.length).toBeGreaterThan(0)
  expect(stories[1]?.safetySignals).toEqual([])
})

test('doubted needs without words count nowhere until a person takes them in', async () => {
  const answers = { about_stage: 'lt1', consent_numbers: 'yes', priorities: { network: 10 } }
  const { receipt } = await send(withSieve(), '', 1, 'behoeften-ouders', answers)
  const state = async () => {
    const own = await lookUpStory(at.app, PROJECT_ID, receipt, 'doubt-3')
    return own.ok && own.value.state
  }
  expect(await state()).toBe('received')
  const reader = await at.member('moderator')
  const { stories } = await readApart(at.app, PROJECT_ID, reader)
  const ids = stories.filter(({ typed }) => !typed).map(({ id }) => id)
  expect(await takeIn(at.app, PROJECT_ID, ids, reader)).toBe(1)
  expect(await state()).toBe('counted')
})

test('a staff form, typed in from paper, is never doubted', async () => {
  const { form, version } = await openForm(withSieve())
  const answers = wholeAnswers('Van papier.')
  const before = await countApart(at.app, PROJECT_ID)
  await submitStory(withSieve(), { form, version, answers, locale: 'nl' })
  expect(await countApart(at.app, PROJECT_ID)).toBe(before)
})

test('under pressure a teller without scripts waits ten seconds, and nothing that was filled in is lost', async () => {
  const app = withSieve()
  for (let sent = 0; sent < CALM.project; sent++)
    await app.sieve.judge(
      {
        projectId: PROJECT_ID,
        form: `${sent}`,
        openedAt: 0,
        isTrapFilled: false,
        texts: [],
        visitor: `${sent}`,
        canAsk: true,
      },
      clock,
    )
  const { form, version } = await openForm(app)
  clock += 60_000
  const last = version.definition.pages.at(-1)?.name ?? ''
  const { consent_read, ...answers } = wholeAnswers('Van iemand zonder script.')
  const take = (open: OpenForm, ...fields: [string, string][]) =>
    takeStep(app, [['_form', sealForm(app, open)], ...fields], 'nl', 'slow')
  const waiting = (step: Step) => {
    if (step.kind !== 'wait') throw new Error(step.kind)
    return step.form
  }
  const filled = { ...form, page: last, answers } as OpenForm
  const asked = waiting(
    await take(filled, ['consent_read', 'true'], ['consent_numbers', 'yes'], ['_step', 'next']),
  )
  clock += (WAIT_SECONDS - 1) * 1000
  expect(waiting(await take(asked, ['_step', 'next']))).toEqual(asked)
  expect(waiting(await take(asked, ['_step', 'stay']))).toEqual(asked)
  expect(await take(asked, ['_step', 'back'])).toMatchObject({
    kind: 'page',
    form: { page: last },
    shown: { consent_read: true, story: answers.story },
  })
  clock += 2000
  const stored = await take(asked, ['_step', 'next'])
  expect(stored).toMatchObject({ kind: 'stored' })
  expect(await take(asked, ['_step', 'next'])).toMatchObject({ kind: 'stored' })
})
