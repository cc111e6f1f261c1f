import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenForm, readForm, sealForm } from '#app/services/collection.server.ts'
import { takeStep } from '#app/services/form-steps.server.ts'
import { putAside, takeUp, WAIT_DAYS } from '#app/services/later.server.ts'
import { runRetention } from '#app/services/retention.server.ts'
import { openForm, openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'
import { wholeAnswers } from '../setup/whole-story.ts'

const TEXT = 'We zaten aan de keukentafel en niemand zei iets.'

let at: TestApp
let today = '2026-03-04'
beforeAll(async () => {
  at = await openTestApp(() => new Date(`${today}T09:30:00Z`))
})
afterAll(() => at.close())

const rows = () =>
  at.app.database.db.execute(sql`select t::text as row from waiting_forms t`) as unknown as Promise<
    { row: string }[]
  >

async function halfway(): Promise<OpenForm> {
  const { form } = await openForm(at.app)
  return { ...form, answers: { ...wholeAnswers(TEXT), consent_read: undefined } as never }
}

async function formUnder(code: string): Promise<OpenForm | undefined> {
  const taken = await takeUp(at.app, PROJECT_ID, code)
  const read = taken && (await readForm(at.app, taken.sealed))
  return read?.ok ? read.value.form : undefined
}

test('a form that is put aside comes back whole with its code, and the database cannot read it', async () => {
  const form = await halfway()
  const { code, until } = await putAside(at.app, form)
  expect(until).toBe('2026-03-18')
  expect(await takeUp(at.app, PROJECT_ID, code.replace(/.{4}/g, '$& '))).toMatchObject({
    point: 'ouder',
  })
  expect((await formUnder(code))?.answers).toEqual(JSON.parse(JSON.stringify(form.answers)))
  const stored = JSON.stringify(await rows())
  expect(stored).not.toContain(Buffer.from('keukentafel').toString('hex'))
  expect(stored).not.toContain(form.storyPointId)
  expect(stored).not.toContain(code)
})

test('put aside again it keeps its code and shows the newest, once', async () => {
  const first = await putAside(at.app, await halfway())
  const before = (await rows()).length
  const read = await readForm(at.app, first.sealed)
  if (!read.ok) throw new Error('not ours')
  const newer = { ...read.value.form, answers: { story: 'Toen stond opa op.' } } as OpenForm
  expect((await putAside(at.app, newer)).code).toBe(first.code)
  expect((await formUnder(first.code))?.answers).toEqual({ story: 'Toen stond opa op.' })
  expect(await rows()).toHaveLength(before)
})

test('another code, another project and a code with a typing error open nothing', async () => {
  const { code } = await putAside(at.app, await halfway())
  const last = Number(code.at(-1))
  expect(await takeUp(at.app, PROJECT_ID, code.slice(0, -1) + ((last + 1) % 10))).toBeUndefined()
  expect(await takeUp(at.app, PROJECT_ID, '123456789012345678 05')).toBeUndefined()
  expect(await takeUp(at.app, '00000000-0000-4000-8000-000000000000', code)).toBeUndefined()
})

test('a sent story leaves nothing put aside', async () => {
  const before = (await rows()).length
  const { form, version } = await openForm(at.app)
  const page = version.definition.pages.at(-1)?.name ?? ''
  const { code, sealed } = await putAside(at.app, { ...form, page })
  const read = await readForm(at.app, sealed)
  if (!read.ok) throw new Error('not ours')
  const { consent_read: _, ...answers } = wholeAnswers(TEXT)
  const ready = sealForm(at.app, { ...read.value.form, answers } as never)
  const step = await takeStep(
    at.app,
    [
      ['_form', ready],
      ['_step', 'next'],
      ['consent_read', 'true'],
    ],
    'nl',
    'here',
  )
  expect(step.kind).toBe('stored')
  expect(await formUnder(code)).toBeUndefined()
  expect(await rows()).toHaveLength(before)
})

test('on a shared tablet nothing is put aside', async () => {
  const before = (await rows()).length
  const sealed = sealForm(at.app, { ...(await halfway()), mode: 'kiosk' })
  const step = await takeStep(
    at.app,
    [
      ['_form', sealed],
      ['_step', 'later'],
    ],
    'nl',
    'here',
  )
  expect(step.kind).toBe('broken')
  expect(await rows()).toHaveLength(before)
})

test(`after ${WAIT_DAYS} days the code opens nothing, and the row goes`, async () => {
  const { code, until } = await putAside(at.app, await halfway())
  today = until
  expect(await formUnder(code)).toBeDefined()
  today = '2026-03-19'
  expect(await formUnder(code)).toBeUndefined()
  await runRetention(at.app, today)
  expect(await rows()).toEqual([])
})
