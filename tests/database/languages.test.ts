import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLocale } from '#app/http/locale.server.ts'
import { loader } from '#app/routes/p.$project.$point.tsx'
import { openStoryPoint } from '#app/services/collection.server.ts'
import {
  addHelpPlace,
  checkHelpLine,
  loadHelpForStaff,
  removeHelpPlace,
} from '#app/services/help.server.ts'
import { loadProjectLanguages, markLanguageRead } from '#app/services/languages.server.ts'
import { loadHelpPage, loadPublicPage } from '#app/services/projects.server.ts'
import { helpLines } from '#app/words/help-lines.ts'
import { projects } from '#db/schema/surveys.ts'
import { openTestApp, PROJECT_ID, type TestApp } from '../setup/app.ts'
import { PROJECT } from '../setup/whole-story.ts'

let at: TestApp
let lead: string
beforeAll(async () => {
  at = await openTestApp()
  lead = (await at.member('lead')).userId
  // The example becomes a real project here.
  await at.owner.update(projects).set({ isExample: false }).where(eq(projects.id, PROJECT_ID))
})
afterAll(() => at.close())

const events = async (kind: string) =>
  (await at.owner.execute(
    sql`select actor_id, details from events where kind = ${kind}`,
  )) as unknown as { actor_id: string; details: Record<string, unknown> }[]

test('a language goes on for a real project with the tick of a lead, and off again', async () => {
  expect((await loadProjectLanguages(at.app, PROJECT))?.offered).toEqual(['nl', 'en'])
  const tick = { tag: 'ar', isRead: true, by: lead }
  expect((await markLanguageRead(at.app, PROJECT_ID, tick)).ok).toBe(true)
  expect((await markLanguageRead(at.app, PROJECT_ID, tick)).ok).toBe(true)
  expect(await loadProjectLanguages(at.app, PROJECT)).toMatchObject({ offered: ['nl', 'en', 'ar'] })
  expect((await events('language.opened'))[0]).toEqual({
    actor_id: lead,
    details: { language: 'ar' },
  })
  await markLanguageRead(at.app, PROJECT_ID, { ...tick, isRead: false })
  expect((await loadProjectLanguages(at.app, PROJECT))?.offered).toEqual(['nl', 'en'])
  expect(await events('language.closed')).toHaveLength(1)
})

/** What a loader gets for an address. */
const asked = (path: string) => ({
  request: new Request(`http://localhost:3000${path}`),
  params: { project: PROJECT, point: 'ouder' },
  context: {
    app: at.app,
    nonce: '',
    requestId: '',
    islands: {},
    exitUrl: 'about:blank',
    visitor: '',
  },
})

test('a language that is off for a project answers in Dutch, and never reaches staff', async () => {
  const [teller, staff] = [`/p/${PROJECT}?taal=ar`, `/werk/${PROJECT}?taal=ar`]
  expect(await readLocale(asked(teller))).toBe('nl')
  await markLanguageRead(at.app, PROJECT_ID, { tag: 'ar', isRead: true, by: lead })
  expect(await readLocale(asked(teller))).toBe('ar')
  expect(await readLocale(asked(staff))).toBe('nl')
  await markLanguageRead(at.app, PROJECT_ID, { tag: 'ar', isRead: false, by: lead })
  expect(await readLocale(asked(teller))).toBe('nl')
})

test('the database is asked once per request, and not at all for Dutch and English', async () => {
  let queries = 0
  const counting = {
    get db() {
      queries++
      return at.owner
    },
  }
  const withCount = (path: string) => {
    const { context, ...rest } = asked(path)
    const app = { ...at.app, database: counting } as unknown as typeof at.app
    return { ...rest, context: { ...context, app } }
  }
  await readLocale(withCount(`/p/${PROJECT}?taal=en`))
  await readLocale(withCount(`/p/${PROJECT}`))
  expect(queries).toBe(0)
  const arabic = withCount(`/p/${PROJECT}?taal=ar`)
  await Promise.all([readLocale(arabic), readLocale(arabic), readLocale(arabic)])
  expect(queries).toBe(1)
})

test.each(['nl', 'xx', ''])('%o is no language to tick', async (tag) => {
  const marked = await markLanguageRead(at.app, PROJECT_ID, { tag, isRead: true, by: lead })
  expect(marked).toEqual({ ok: false, problem: { code: 'setting-unknown' } })
})

test('no story point of a real project opens before every safety line is checked', async () => {
  const refused = { ok: false, problem: { code: 'help-lines-unchecked' } }
  const safety = helpLines.filter((line) => line.isSafety)
  const page = await loader(asked(`/p/${PROJECT}/ouder`)).catch((thrown: unknown) => thrown)
  expect(page).toBeInstanceOf(Response)
  expect((page as Response).status).toBe(410)
  expect(await (page as Response).text()).toBe('help-lines-unchecked')
  for (const { key } of safety) {
    expect(await openStoryPoint(at.app, PROJECT, 'ouder')).toEqual(refused)
    expect(await checkHelpLine(at.app, PROJECT_ID, { key, by: lead })).toMatchObject({ ok: true })
  }
  expect((await openStoryPoint(at.app, PROJECT, 'ouder')).ok).toBe(true)
  expect(await events('help-line.checked')).toHaveLength(safety.length)
  const { lines } = await loadHelpForStaff(at.app, PROJECT_ID)
  expect(lines.find((line) => line.key === 'emergency')).toMatchObject({
    state: 'checked',
    checkedOn: '2026-03-04',
    by: 'lead',
  })
  expect(lines.find((line) => line.key === 'local-desk')?.state).toBe('unchecked')
  const later = { ...at.app, now: () => new Date('2026-07-01T10:00:00Z') }
  const old = await loadHelpForStaff(later, PROJECT_ID)
  expect(old.lines.find((line) => line.key === 'emergency')?.state).toBe('old')
})

test('the public page of a project with unchecked lines shows its story points closed', async () => {
  const { owner: db } = at
  const [before] = await db.select().from(projects).where(eq(projects.id, PROJECT_ID))
  if (!before) throw new Error('no project')
  await db
    .update(projects)
    .set({ settings: { ...before.settings, verifiedOn: {} } })
    .where(eq(projects.id, PROJECT_ID))
  const page = await loadPublicPage(at.app, PROJECT)
  expect(page.ok && page.value.points.every((point) => point.state === 'closed')).toBe(true)
  await db.update(projects).set({ settings: before.settings }).where(eq(projects.id, PROJECT_ID))
})

test('a place near tellers is added, shown and taken away, each with an event', async () => {
  const typed = {
    name: '<b>Buurthuis</b>',
    whatFor: 'Praten',
    phone: '0546 123456',
    site: '',
    municipality: 'Almelo',
  }
  expect((await addHelpPlace(at.app, PROJECT_ID, { typed, by: lead })).ok).toBe(true)
  const page = await loadHelpPage(at.app, PROJECT)
  const place = page.ok ? page.value.places[0] : undefined
  expect(place).toMatchObject(typed)
  const wrong = await addHelpPlace(at.app, PROJECT_ID, {
    typed: { ...typed, phone: 'x' },
    by: lead,
  })
  expect(wrong).toEqual({ ok: false, problem: { code: 'help-place-wrong' } })
  const id = place?.id ?? ''
  expect((await removeHelpPlace(at.app, PROJECT_ID, { id, by: lead })).ok).toBe(true)
  expect((await removeHelpPlace(at.app, PROJECT_ID, { id, by: lead })).ok).toBe(false)
  expect(await events('help-place.added')).toHaveLength(1)
  expect(await events('help-place.removed')).toHaveLength(1)
})

test('two leads who tick at the same time both find their tick back', async () => {
  await Promise.all(
    ['tr', 'pl', 'de', 'uk'].map((tag) =>
      markLanguageRead(at.app, PROJECT_ID, { tag, isRead: true, by: lead }),
    ),
  )
  const languages = await loadProjectLanguages(at.app, PROJECT)
  expect([...(languages?.offered ?? [])].sort()).toEqual(['de', 'en', 'nl', 'pl', 'tr', 'uk'])
})
