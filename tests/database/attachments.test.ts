import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SentFiles } from '#app/services/attachments.server.ts'
import { restoreBackup, writeBackup } from '#app/services/backup.server.ts'
import { type OpenForm, submitStory } from '#app/services/collection.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
  type Review,
  type Reviewer,
} from '#app/services/deidentification.server.ts'
import { lookUpStory, withdrawStory } from '#app/services/receipts.server.ts'
import { openFile, saveTranscript } from '#app/services/recordings.server.ts'
import { planRetention, runRetention } from '#app/services/retention.server.ts'
import { openClient } from '#db/client.server.ts'
import { PICTURE_BYTES } from '#surveys/picture.ts'
import { RECORDING } from '#surveys/recording.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'
import { freshDatabase } from '../setup/database.ts'
import { pictureWith, recordingOf } from '../setup/files.ts'
import { newFolder, removeFolder } from '../setup/program.ts'

const SAID = recordingOf('Ik zei dit hardop.')

let at: TestApp
let first: Reviewer
let second: Reviewer
let lead: Reviewer
beforeAll(async () => {
  at = await openTestApp()
  first = await at.member('moderator')
  second = await at.member('moderator')
  lead = await at.member('lead')
})
afterAll(() => at.close())

type Sent = {
  readonly slug?: string
  readonly mode?: OpenForm['mode']
  readonly answers?: Readonly<Record<string, unknown>>
  readonly files: SentFiles
}

/** Sends a form with nothing typed but what `answers` says. */
async function send({ slug = 'ouder', mode, answers = {}, files }: Sent) {
  const opened = await openForm(at.app, slug)
  const post = { ...opened, form: { ...opened.form, mode }, locale: 'nl' as const, files }
  return submitStory(at.app, { ...post, answers: { consent_read: true, ...answers } })
}

const rows = () =>
  at.sql<{ story_id: string; kind: string; cipher: Buffer; added_on: string }[]>`
    select story_id, kind, cipher, added_on::text from attachments order by added_on`

/** Sends one, lets the program look, and gives its id in the queue with its receipt. */
async function queued(sent: Sent): Promise<{ readonly id: string; readonly receipt: string }> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map(({ id }) => id))
  const taken = await send(sent)
  if (!taken.ok) throw new Error(JSON.stringify(taken.problem))
  await at.work()
  const added = (await loadQueue(at.app, PROJECT_ID)).find(({ id }) => !before.has(id))
  if (!added) throw new Error('not in the queue')
  return { id: added.id, receipt: taken.value }
}

async function review(id: string, by: Reviewer): Promise<Review> {
  const loaded = await loadReview(at.app, PROJECT_ID, id, by)
  if (!loaded.ok) throw new Error(loaded.problem.code)
  return loaded.value
}

async function prepare(id: string, by: Reviewer) {
  const { revision, marks } = await review(id, by)
  const on = marks.flatMap((mark, index) => (mark.on ? [index] : []))
  return editMarks(at.app, PROJECT_ID, id, { basedOn: revision, on, add: [], isDone: true }, by)
}

const events = async (id: string) =>
  (
    await at.sql<{ kind: string; actor_id: string; details: object }[]>`
      select kind, actor_id, details from events where story_id = ${id}`
  ).map(({ kind, actor_id, details }) => ({ kind, actor: actor_id, details }))

test('a spoken story needs no word; it is stored encrypted with a day, in the commit of the story', async () => {
  const { id } = await queued({ files: { audio: SAID } })
  const [row] = (await rows()).filter(({ story_id }) => story_id === id)
  expect(row).toMatchObject({ kind: 'audio', added_on: '2026-03-04' })
  expect(row?.cipher.includes('hardop')).toBe(false)
  expect(row?.cipher.length).toBeGreaterThan(SAID.length)
})

test('the same post twice is one story with one recording, and another recording under it is refused', async () => {
  const before = (await rows()).length
  const opened = await openForm(at.app)
  const post = (files: SentFiles) =>
    submitStory(at.app, { ...opened, answers: { consent_read: true }, locale: 'nl', files })
  const both = await Promise.all([post({ audio: SAID }), post({ audio: SAID })])
  expect(both).toEqual([
    { ok: true, value: opened.form.receipt },
    { ok: true, value: opened.form.receipt },
  ])
  expect(await post({ audio: recordingOf('Iets anders.') })).toMatchObject({
    problem: { code: 'sent-with-other-content' },
  })
  expect(await rows()).toHaveLength(before + 1)
})

test.each([
  ['a youngster who did not say how old', 'jongere', {}, undefined],
  ['a youngster of 12 to 15', 'jongere', { band: '12to15' }, undefined],
  ['a child', 'kind', { band: '10to11' }, undefined],
  ['a child with a collector', 'kind', { band: '10to11' }, 'collector'],
  ['somebody at a shared tablet', 'ouder', {}, 'kiosk'],
] as const)(
  '%s cannot send a recording, and nothing of the story is stored',
  async (_, slug, answers, mode) => {
    const before = await at.sql`select 1 from stories`
    expect(await send({ slug, mode, answers, files: { audio: SAID } })).toEqual({
      ok: false,
      problem: { code: 'recording-not-allowed' },
    })
    expect(await at.sql`select 1 from stories`).toHaveLength(before.length)
  },
)

test('a youngster of 16 to 18 may speak', async () => {
  const sent = { slug: 'jongere', answers: { band: '16to18' }, files: { audio: SAID } }
  expect(await send(sent)).toMatchObject({ ok: true })
})

test('what is no recording, or too large, is refused', async () => {
  const wrong = { ok: false, problem: { code: 'recording-wrong' } }
  expect(await send({ files: { audio: Buffer.from('<script>') } })).toEqual(wrong)
  const large = Buffer.concat([SAID, Buffer.alloc(RECORDING.bytes)])
  expect(await send({ files: { audio: large } })).toEqual(wrong)
})

const CHILD = { slug: 'kind', mode: 'collector', answers: { band: '8to9' } } as const
const PICTURE = pictureWith('Torenstraat 5')

test('the photo of a drawing is kept bare and encrypted, with a child’s story through a collector alone', async () => {
  const { id } = await queued({ ...CHILD, files: { drawing: PICTURE } })
  const opened = await openFile(at.app, PROJECT_ID, id, 'drawing', first)
  if (!opened.ok) throw new Error(opened.problem.code)
  expect(opened.value.type).toBe('image/png')
  expect(opened.value.bytes.includes('Torenstraat')).toBe(false)
  expect(opened.value.bytes.includes('IDAT')).toBe(true)

  const refused = (question: string, code: string) => ({
    ok: false,
    problem: { code: 'answers', answers: [{ question, code }] },
  })
  const alone = await send({ ...CHILD, mode: undefined, files: { drawing: PICTURE } })
  expect(alone).toEqual(refused('drawing', 'unknown-question'))
  const parent = await send({ mode: 'collector', files: { drawing: PICTURE } })
  expect(parent).toEqual(refused('', 'unknown-question'))
  const gif = await send({ ...CHILD, files: { drawing: Buffer.from('GIF89a') } })
  expect(gif).toEqual(refused('drawing', 'file-kind'))
  const large = Buffer.concat([PICTURE, Buffer.alloc(PICTURE_BYTES)])
  const tooLarge = await send({ ...CHILD, files: { drawing: large } })
  expect(tooLarge).toEqual(refused('drawing', 'file-size'))
})

test('every listening is written down first, and nobody hears a story of another project', async () => {
  const { id } = await queued({ files: { audio: SAID } })
  const heard = await openFile(at.app, PROJECT_ID, id, 'audio', second)
  expect(heard).toMatchObject({ ok: true, value: { type: 'audio/webm', bytes: SAID } })
  expect(await events(id)).toContainEqual({
    kind: 'original.read',
    actor: second.userId,
    details: { part: 'audio' },
  })
  const elsewhere = await openFile(at.app, id, id, 'audio', second)
  expect(elsewhere).toEqual({ ok: false, problem: { code: 'story-unknown' } })
  expect(await openFile(at.app, PROJECT_ID, id, 'drawing', second)).toMatchObject({ ok: false })
})

test('written down, a recording is read like a typed story, and goes when another person releases it', async () => {
  const { id, receipt } = await queued({ files: { audio: SAID } })
  expect(await prepare(id, first)).toEqual({ ok: false, problem: { code: 'not-transcribed' } })
  const { revision } = await review(id, first)
  const write = (text: string, basedOn: number) =>
    saveTranscript(at.app, PROJECT_ID, id, { text, basedOn }, first)
  expect(await write(' \n', revision)).toMatchObject({ problem: { code: 'transcript-empty' } })
  expect(await write('x'.repeat(20_001), revision)).toMatchObject({
    problem: { code: 'transcript-empty' },
  })
  const words = 'Bel 06-12345678. Hij heeft mij geslagen.'
  expect(await write(words, revision)).toEqual({ ok: true, value: null })
  expect(await write(words, revision)).toMatchObject({ problem: { code: 'changed-by-other' } })

  const seen = await review(id, first)
  expect(seen.original.story).toBe(words)
  expect(seen.result.story?.text).toContain('[telefoonnummer 1]')
  expect(seen.story.safetySignals).not.toEqual([])
  expect((await lookUpStory(at.app, PROJECT_ID, receipt, 'x')).ok).toBe(true)
  await prepare(id, first)
  // The second reader hears another word: the first has to look again.
  const again = await review(id, lead)
  const better = { text: `${words} Echt.`, basedOn: again.revision }
  await saveTranscript(at.app, PROJECT_ID, id, better, lead)
  expect((await review(id, lead)).story).toMatchObject({ state: 'proposed', preparedBy: null })
  await prepare(id, first)
  const last = await review(id, lead)
  expect(await confirmStory(at.app, PROJECT_ID, id, last.revision, lead)).toMatchObject({
    ok: true,
  })

  expect((await rows()).filter(({ story_id }) => story_id === id)).toEqual([])
  expect((await events(id)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['recording.transcribed', 'recording.erased']),
  )
  expect(await openFile(at.app, PROJECT_ID, id, 'audio', lead)).toEqual({
    ok: false,
    problem: { code: 'story-not-waiting' },
  })
})

test('a story without a recording has nothing to write down', async () => {
  const { id } = await queued({ answers: { story: 'Getypt.' }, files: {} })
  const { revision } = await review(id, first)
  const write = saveTranscript(
    at.app,
    PROJECT_ID,
    id,
    { text: 'Gehoord.', basedOn: revision },
    first,
  )
  expect(await write).toMatchObject({ problem: { code: 'story-unknown' } })
  expect((await review(id, first)).original.story).toBe('Getypt.')
})

test('taken back, a recording is gone, and an older backup of it cannot be read', async () => {
  const { id, receipt } = await queued({ files: { audio: SAID } })
  const { id: kept } = await queued({ files: { audio: recordingOf('Dit blijft.') } })
  const folder = await newFolder()
  const client = at.sql
  const backupKey = Buffer.alloc(32, 7)
  const write = (hour: string) =>
    writeBackup(client, at.app.keys, {
      folder,
      backupKey,
      now: new Date(`2026-03-04T${hour}:00:00Z`),
    })
  const before = await write('10')
  await withdrawStory(at.app, PROJECT_ID, receipt, 'x')
  expect((await rows()).filter(({ story_id }) => story_id === id)).toEqual([])
  expect(await openFile(at.app, PROJECT_ID, id, 'audio', first)).toMatchObject({ ok: false })
  await write('11')

  const fresh = await freshDatabase()
  const restored = openClient(fresh.connection, 2)
  try {
    const keysFile = join(folder, 'keys.backup')
    await restoreBackup(restored, at.app.keys, { file: before.file, keysFile, backupKey })
    const back = await restored<{ story_id: string; cipher: Buffer }[]>`
      select story_id, cipher from attachments`
    expect(back.map(({ story_id }) => story_id)).not.toContain(id)
    const here = (await rows()).find(({ story_id }) => story_id === kept)
    expect(back.find(({ story_id }) => story_id === kept)?.cipher).toEqual(here?.cipher)
  } finally {
    await restored.end()
    await fresh.drop()
    await removeFolder(folder)
  }
})

test('a drawing goes with the text as typed after its time, and the plan counts it', async () => {
  const { id } = await queued({ ...CHILD, files: { drawing: PICTURE } })
  await prepare(id, first)
  const { revision } = await review(id, lead)
  expect(await confirmStory(at.app, PROJECT_ID, id, revision, lead)).toMatchObject({ ok: true })
  // The example's clock stands at 4 March; a child's words stay for thirty days.
  expect(await planRetention(at.app, PROJECT_ID, '2026-04-03')).toMatchObject({ files: 0 })
  expect(await planRetention(at.app, PROJECT_ID, '2026-04-04')).toMatchObject({ files: 1 })
  await runRetention(at.app, '2026-04-04')
  expect((await rows()).filter(({ story_id }) => story_id === id)).toEqual([])
})
