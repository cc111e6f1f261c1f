import { expect, test } from 'vitest'
import { areSafetyLinesChecked, checkState, contactOf } from '#app/words/help-checks.ts'
import { helpLines } from '#app/words/help-lines.ts'
import { parsePlace } from '#app/words/help-places.ts'
import { type IslandWords, islandWordsFor, loadIslandWords } from '#app/words/island-words.ts'
import { LANGUAGES, languagesOf } from '#app/words/languages.ts'
import { nlIsland } from '#app/words/nl-island.ts'
import { nlTeller, type TellerWords } from '#app/words/nl-teller.ts'
import { nlVoice } from '#app/words/nl-voice.ts'
import type { StaffProblemCode } from '#app/words/problems.ts'
import { allWordsFor, DUTCH_FOR_TELLERS, TELLER_DICTIONARIES } from '#app/words/teller-words.ts'
import { LOCALES } from '#surveys/definition.ts'

/** Sentences by their path, with what stands there. */
function listWords(words: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [[path, words]]
  return Object.entries(words).flatMap(([key, value]) =>
    listWords(value, path ? `${path}.${key}` : key),
  )
}

/** All sentences are there, each one of a list too, and none is still Dutch. */
function expectTranslated(tag: string, own: unknown, dutch: unknown): void {
  const flat = (words: unknown) =>
    listWords(words).flatMap(([path, said]) =>
      Array.isArray(said)
        ? said.map((one, at) => [`${path}.${at}`, one] as const)
        : [[path, said] as const],
    )
  const there = new Map(flat(own))
  const isText = (said: unknown) => typeof said === 'string' && said.trim() !== ''
  for (const [path, said] of flat(dutch)) {
    if (typeof said === 'function') expect(there.get(path), path).toBeTypeOf('function')
    else expect(there.get(path), path).toSatisfy(isText)
    if (tag !== 'nl') expect(there.get(path), path).not.toBe(said)
  }
}

const safetyOf = ({ help, safe, form }: Pick<TellerWords, 'help' | 'safe' | 'form'>) => ({
  help,
  safe,
  consent: form.sentences['consent-needed'],
})

const NAMES = ['product']
const STAFF_PROBLEMS: Record<StaffProblemCode, true> = {
  'story-not-waiting': true,
  'changed-by-other': true,
  'mark-outside-text': true,
  'not-prepared': true,
  'answer-unread': true,
  'message-empty': true,
  'needs-another-person': true,
  'needs-a-lead': true,
  'coding-unknown': true,
  'too-few-new-tellers': true,
  'no-release': true,
  'log-in-refused': true,
  'help-place-wrong': true,
  'setting-unknown': true,
  'channel-wrong': true,
  'not-transcribed': true,
  'transcript-empty': true,
  'code-wrong': true,
  'code-used': true,
  'passkey-refused': true,
  'password-wrong': true,
  'password-weak': true,
  'last-factor': true,
  'invitation-unknown': true,
  'invitation-other': true,
  'name-missing': true,
  'person-wrong': true,
  'role-not-yours': true,
  'not-yourself': true,
  'breach-wrong': true,
  'round-unknown': true,
  'search-wrong': true,
  'round-wrong': true,
  'round-no-stories': true,
  'round-finished': true,
  'organisation-there': true,
  'organisation-used': true,
  'survey-unknown': true,
  'survey-wrong': true,
  'edit-wrong': true,
  'project-wrong': true,
  'not-publishable': true,
  'nothing-new': true,
  'sandbox-there': true,
  'theme-unknown': true,
  'group-unknown': true,
  'theme-name-taken': true,
  'theme-name-missing': true,
  'group-in-use': true,
  'merge-with-itself': true,
  'insight-unknown': true,
  'insight-empty': true,
  'insight-needs-readings': true,
  'insight-needs-support': true,
  'insight-needs-otherwise': true,
  'insight-not-ready': true,
  'insight-full': true,
  'passage-unknown': true,
  'pilot-unknown': true,
  'pilot-empty': true,
  'step-not-now': true,
  'step-needs-reason': true,
  'plan-not-whole': true,
  'pilot-needs-insight': true,
  'told-empty': true,
  'task-empty': true,
  'task-day-wrong': true,
  'task-unknown': true,
  'task-changed-by-other': true,
  'pilot-text-long': true,
  'decision-not-whole': true,
  'decision-day-wrong': true,
  'decision-unknown': true,
  'decision-replaced': true,
  'pilot-point-wrong': true,
  'composed-few-sources': true,
  'composed-borrowed': true,
  'figure-not-whole': true,
  'session-unknown': true,
  'session-empty': true,
  'session-no-stories': true,
  'nothing-changed': true,
  'theme-changed-by-other': true,
  'cues-wrong': true,
  'step-unknown': true,
  'step-built-on': true,
  'nothing-to-publish': true,
  'file-no-codebook': true,
  'file-unsafe': true,
  'file-too-large': true,
  'coding-changed': true,
  'theme-missing': true,
  'passage-empty': true,
  'note-long': true,
  'nothing-to-undo': true,
  'undo-changed-by-other': true,
  'words-not-found': true,
  'lineage-wrong': true,
  'point-wrong': true,
}
const NOT_FOR_TELLERS = new Set([
  ...NAMES,
  ...Object.keys(STAFF_PROBLEMS).map((code) => `problems.${code}`),
])

/** Words that are Dutch in these languages until somebody writes them. */
const NOT_WRITTEN_YET: readonly string[] = []

test.each(Object.entries(TELLER_DICTIONARIES))(
  'every sentence for tellers is there in %s',
  (_tag, own) => {
    const there = new Map(listWords(own))
    const untranslated = listWords(DUTCH_FOR_TELLERS)
      .map(([path]) => path)
      .filter((path) => !NOT_FOR_TELLERS.has(path) && !there.get(path))
      .filter((path) => !NOT_WRITTEN_YET.some((start) => path.startsWith(start)))
    expect(untranslated).toEqual([])
    const unknown = [...there.keys()].filter(
      (path) => !listWords(DUTCH_FOR_TELLERS).some(([known]) => known === path),
    )
    expect(unknown).toEqual([])
  },
)

test.each(LOCALES)(
  'the sentences that keep people safe are there in %s and are not the Dutch ones',
  (tag) => {
    const words = allWordsFor(tag)
    for (const line of helpLines) expect(words.help.lines[line.key], line.key).toMatch(/.{10}/)
    expectTranslated(tag, safetyOf(words), safetyOf(nlTeller))
  },
)

/** What scripts say, without replacements that may be the same word in two languages. */
const saidBy = ({ guard: { words: _, ...guard }, ...rest }: IslandWords) => ({ ...rest, guard })

test.each(LOCALES)('what scripts say is all there in %s and is not Dutch', async (tag) => {
  await loadIslandWords(tag)
  const words = islandWordsFor(tag)
  expectTranslated(tag, saidBy(words), saidBy(nlIsland))
  for (const type of Object.keys(nlIsland.guard.words))
    expect(words.guard.words[type as keyof typeof nlIsland.guard.words], type).not.toEqual([])
  expect(words.queue.exit).toContain(allWordsFor(tag).safe.exit.label)
  expect(allWordsFor(tag).safe.look.exit).toContain(allWordsFor(tag).safe.exit.label)
  for (const count of [2, 5, 22]) {
    expect(words.guard.left(count)).toContain(String(count))
    expect(words.guard.more(count)).toContain(String(count))
  }
  expect(words.guard.replaceBy('[abc]')).toContain('[abc]')
  expect(new Set([0, 1, 2].map(words.guard.left)).size).toBe(3)
})

test.each(LOCALES)('speaking and hearing are said in %s and not in Dutch', (tag) => {
  expectTranslated(tag, allWordsFor(tag).voice, nlVoice)
})

test('a language that cannot be loaded is said in Dutch', async () => {
  await loadIslandWords('xx')
  expect(islandWordsFor('xx')).toBe(nlIsland)
})

test.each(LOCALES)('sentences with numbers and names in %s hold what they were given', (tag) => {
  const { form, thanks, code, faults } = allWordsFor(tag)
  for (const count of [1, 2, 5, 22]) {
    expect(form.page(count, 30)).toMatch(new RegExp(`${count}.*30`))
    expect(form.max(count)).toContain(String(count))
    expect(form.triad.left(count)).toContain(String(count))
    expect(form.triad.left(-count)).toContain(String(count))
  }
  expect(form.errorsTitle(3)).toContain('3')
  expect(form.triad.left(0)).toContain('10')
  for (const left of [-3, 0, 7]) {
    expect(form.points.left(left, 12)).toContain(String(left === 0 ? 12 : Math.abs(left)))
    expect(form.points.more('rust')).toContain('rust')
    expect(form.points.fewer('rust')).not.toBe(form.points.more('rust'))
  }
  expect(form.dyad.scale('1', 'nooit', '5', 'altijd')).toMatch(/1.*nooit.*5.*altijd/)
  expect(form.dyad.between('links', 'rechts')).toMatch(/0.*links.*10.*rechts/)
  const places = [0, 20, 50, 70, 100].map((place) => form.dyad.value('links', 'rechts', place))
  expect(new Set(places).size).toBe(5)
  expect(places.map((said) => /links|rechts/.exec(said)?.[0])).toEqual([
    'links',
    'links',
    undefined,
    'rechts',
    'rechts',
  ])
  expect(form.triad.summary([{ text: 'school', coins: 7 }])).toMatch(/school.*7|7.*school/)
  expect(thanks.steps.two).toHaveLength(3)
  expect(thanks.steps.one).toHaveLength(3)
  expect(code.toldOn('2026-03-04')).toContain('2026-03-04')
  expect(faults.id('abc')).toContain('abc')
})

test('a language that nobody read is shown in an example alone, until a lead ticks it', () => {
  const others = LANGUAGES.filter(
    ({ isBase, readByNativeSpeaker }) => !isBase && readByNativeSpeaker === undefined,
  ).map(({ tag }) => tag)
  expect(languagesOf({ isExample: true, settings: {} })).toEqual({
    offered: LANGUAGES.map(({ tag }) => tag),
    unread: others,
  })
  expect(languagesOf({ isExample: false, settings: {} }).offered).toEqual(
    LANGUAGES.map(({ tag }) => tag).filter((tag) => !others.includes(tag)),
  )
  const ticked = languagesOf({ isExample: false, settings: { languagesRead: ['ar'] } })
  expect(ticked.offered).toContain('ar')
  expect(ticked.unread).not.toContain('ar')
})

test('a check holds for the number it was made for, and grows old after 90 days', () => {
  const [line] = helpLines
  if (!line) throw new Error('no lines')
  const check = { on: '2026-01-01', by: 'somebody', contact: contactOf(line) }
  expect(checkState(line, {}, '2026-01-01')).toBe('unchecked')
  expect(checkState(line, { [line.key]: check }, '2026-04-01')).toBe('checked')
  expect(checkState(line, { [line.key]: check }, '2026-04-02')).toBe('old')
  expect(checkState({ ...line, phone: '113' }, { [line.key]: check }, '2026-01-02')).toBe(
    'unchecked',
  )
  expect(areSafetyLinesChecked({ [line.key]: check }, '2026-01-02')).toBe(false)
})

const place = {
  name: ' Buurthuis  De Linde ',
  whatFor: 'Praten met een maatje',
  phone: '0546-12 34 56',
  site: 'https://example.org/hulp',
  municipality: 'Almelo',
}

test('a place near tellers is kept as clean text', () => {
  expect(parsePlace(place)).toEqual({ ...place, name: 'Buurthuis De Linde' })
})

test.each([
  { name: '' },
  { municipality: ' ' },
  { phone: '', site: '' },
  { phone: 'bel maar' },
  { site: 'javascript:alert(1)' },
  { site: 'http://example.org' },
  { site: 'https://user:secret@example.org' },
  { name: 'x'.repeat(81) },
])('a place with %o is refused', (wrong) => {
  expect(parsePlace({ ...place, ...wrong })).toBeUndefined()
})
