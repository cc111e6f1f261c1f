import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStoryPoint, submitStory } from '#app/services/collection.server.ts'
import { mayBeginAgain } from '#app/services/openings.server.ts'
import { loadPublicPage } from '#app/services/projects.server.ts'
import { openForm, openTestApp, type TestApp, tellStory } from '../setup/app.ts'
import { PROJECT, wholeAnswers } from '../setup/whole-story.ts'

const DAY_MS = 86_400_000
const START = new Date('2026-03-04T09:30:00Z')
let now = START
let at: TestApp
beforeAll(async () => {
  at = await openTestApp(() => now)
})
afterAll(() => at.close())
beforeEach(async () => {
  now = START
  await at.sql`update story_points set state = 'open', closed_on = null, closes_on = null, quota = null`
})

const goOn = (days: number): void => {
  now = new Date(START.getTime() + days * DAY_MS)
}
const send = async (opened: Awaited<ReturnType<typeof openForm>>, text: string) => {
  const sent = await submitStory(at.app, { ...opened, answers: wholeAnswers(text), locale: 'nl' })
  return sent.ok ? 'stored' : sent.problem.code
}
const opening = async () => {
  const opened = await openStoryPoint(at.app, PROJECT, 'ouder')
  return opened.ok ? 'open' : opened.problem.code
}

test.each(['closed', 'archived'])(
  'who began before a story point was %s can send for a month, and nobody begins',
  async (state) => {
    const [soon, late] = [await openForm(at.app), await openForm(at.app)]
    await at.sql`update story_points set state = ${state}, closed_on = '2026-03-04' where slug = 'ouder'`
    expect(await opening()).toBe('story-point-closed')
    goOn(30)
    expect(await send(soon, `Begonnen voor ${state}.`)).toBe('stored')
    expect(await mayBeginAgain(at.app, soon.form)).toBe(false)
    goOn(31)
    expect(await send(late, 'Een maand te laat.')).toBe('story-point-closed')
  },
)

test('a last day is a day to begin on; after it only what was begun comes in', async () => {
  await at.sql`update story_points set closes_on = '2026-03-05' where slug = 'ouder'`
  goOn(1)
  const begun = await openForm(at.app)
  goOn(2)
  expect(await opening()).toBe('story-point-closed')
  expect(await send(begun, 'Op de laatste dag begonnen.')).toBe('stored')
})

test('a full story point lets nobody begin, and takes in every form that was open', async () => {
  const [{ count }] =
    (await at.sql`select count(*)::int from stories s join story_points p on p.id = s.story_point_id
    where p.slug = 'ouder' and s.state not in ('withdrawn', 'doubted')`) as unknown as [
      { count: number },
    ]
  const begun = await openForm(at.app)
  await at.sql`update story_points set quota = ${count + 1} where slug = 'ouder'`
  expect(await opening()).toBe('open')
  await tellStory(at.app, 'De laatste die past.')
  expect(await opening()).toBe('story-point-full')
  expect(await send(begun, 'Al begonnen, en het past niet meer.')).toBe('stored')
})

test('what is closed stands on the public page as closed, and what is archived not at all', async () => {
  await at.sql`update story_points set closes_on = '2026-03-01' where slug = 'ouder'`
  await at.sql`update story_points set state = 'archived' where slug = 'jongere'`
  const page = await loadPublicPage(at.app, PROJECT)
  if (!page.ok) throw new Error(page.problem.code)
  expect(page.value.points.find(({ slug }) => slug === 'ouder')?.state).toBe('closed')
  expect(page.value.points.map(({ slug }) => slug)).not.toContain('jongere')
})
