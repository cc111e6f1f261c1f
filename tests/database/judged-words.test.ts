import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  editMarks,
  loadQueue,
  loadReview,
  type Review,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import { withdrawStory } from '#app/services/receipts.server.ts'
import type { Db } from '#db/client.server.ts'
import { listJudgedWords } from '#db/queries/judged-words.ts'
import { openTestApp, PROJECT_ID, type TestApp, tellStory } from '../setup/app.ts'

let at: TestApp
let reader: Reviewer
beforeAll(async () => {
  at = await openTestApp()
  reader = await at.member('moderator')
})
afterAll(() => at.close())

type Waiting = { readonly id: string; readonly receipt: string }

/** Tells a story and lets the program propose. */
async function told(text: string): Promise<Waiting> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map((story) => story.id))
  const receipt = await tellStory(at.app, text)
  await at.work()
  const added = (await loadQueue(at.app, PROJECT_ID)).find((story) => !before.has(story.id))
  if (!added) throw new Error('not in the queue')
  return { id: added.id, receipt }
}

async function review(id: string): Promise<Review> {
  const loaded = await loadReview(at.app, PROJECT_ID, id, reader)
  if (!loaded.ok) throw new Error(loaded.problem.code)
  return loaded.value
}

/** Prepares a story with the marks of these words taken off, and others marked by hand. */
async function prepare(
  id: string,
  {
    leave = [],
    add = [],
  }: { readonly leave?: readonly string[]; readonly add?: readonly string[] },
) {
  const { revision, marks, original } = await review(id)
  const on = marks.flatMap((mark, index) => {
    const words = original[mark.field]?.slice(mark.start, mark.end) ?? ''
    return mark.on && !leave.includes(words) ? [index] : []
  })
  const edit = { on, add: add.map((words) => ({ words, type: 'NAAM' })) }
  const done = await editMarks(
    at.app,
    PROJECT_ID,
    id,
    { ...edit, basedOn: revision, isDone: true },
    reader,
  )
  expect(done).toMatchObject({ ok: true })
}

const markOf = ({ marks, original }: Review, words: string) =>
  marks.find((mark) => original[mark.field]?.slice(mark.start, mark.end) === words)

test('what people leave in three stories is no longer ticked, until a story is taken back', async () => {
  const stories: Waiting[] = []
  for (const season of ['lente', 'zomer', 'herfst']) {
    const story = await told(`Die ${season} gingen wij met Zonnekamp op reis en dat hielp ons.`)
    expect(markOf(await review(story.id), 'Zonnekamp')).toMatchObject({ on: true })
    await prepare(story.id, { leave: ['Zonnekamp'] })
    stories.push(story)
  }

  const fourth = await told('Ook ik ging met Zonnekamp mee, in de winter.')
  const seen = await review(fourth.id)
  expect(markOf(seen, 'Zonnekamp')).toMatchObject({
    on: false,
    judged: { rejected: 3, accepted: 0, byHand: 0 },
  })
  expect(seen.result.story?.text).toContain('Zonnekamp')

  await withdrawStory(at.app, PROJECT_ID, stories[0]?.receipt ?? '', 'visitor')
  const fifth = await told('Wij kwamen terug van Zonnekamp en alles was anders.')
  const again = markOf(await review(fifth.id), 'Zonnekamp')
  expect(again).toMatchObject({ on: true })
  expect(again?.judged).toBeUndefined()
})

test('one story in which people had it replaced keeps a word ticked', async () => {
  await prepare((await told('Mijn broer zag Velthorst bij de kerk staan.')).id, {})
  for (const place of ['tuin', 'straat', 'keuken'])
    await prepare((await told(`In de ${place} stond Velthorst te wachten op ons.`)).id, {
      leave: ['Velthorst'],
    })
  const next = await told('Later belde Velthorst mij weer op.')
  expect(markOf(await review(next.id), 'Velthorst')).toMatchObject({ on: true })
})

test('what people mark by hand in three stories is proposed, with how often', async () => {
  for (const day of ['maandag', 'dinsdag', 'woensdag'])
    await prepare((await told(`Elke ${day} fietste ik langs het gele hek naar huis.`)).id, {
      add: ['gele hek'],
    })
  const next = await review((await told('Later stond dat gele hek er nog, zei mijn vader.')).id)
  expect(markOf(next, 'gele hek')).toMatchObject({ on: true, judged: { byHand: 3 } })
  expect(next.result.story?.text).not.toContain('gele hek')
})

test('no word can be read from what is kept, and another project has other hashes', async () => {
  await prepare((await told('Wij woonden naast Quibbelaar in die tijd.')).id, {
    add: ['Quibbelaar'],
  })
  const inProject = <T>(projectId: string, read: (db: Db) => Promise<T>) =>
    at.app.database.deidentification.inProject(projectId, read)
  const rows = await inProject(PROJECT_ID, (db) =>
    db.execute(sql`select marks::text as marks from redactions`),
  )
  const kept = (rows as unknown as { marks: string }[]).map((row) => row.marks).join('\n')
  expect(kept).toContain('"word"')
  expect(kept.toLowerCase()).not.toContain('quibbelaar')

  const words = [...kept.matchAll(/"word": ?"([^"]+)"/g)].map(([, word = '']) => word)
  const found = await inProject(PROJECT_ID, (db) => listJudgedWords(db, PROJECT_ID, words))
  expect(found.length).toBeGreaterThan(0)
  const other = '00000000-0000-4000-8000-00000000beef'
  expect(await inProject(other, (db) => listJudgedWords(db, other, words))).toEqual([])
})
