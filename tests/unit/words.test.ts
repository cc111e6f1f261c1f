import { expect, test } from 'vitest'
import { areSafetyLinesChecked, checkState, contactOf } from '#app/words/help-checks.ts'
import { helpLines } from '#app/words/help-lines.ts'
import { parsePlace } from '#app/words/help-places.ts'
import { LANGUAGES, languagesOf } from '#app/words/languages.ts'
import { nlTeller } from '#app/words/nl-teller.ts'
import type { StaffProblemCode } from '#app/words/problems.ts'
import { allWordsFor, TELLER_DICTIONARIES } from '#app/words/teller-words.ts'
import { LOCALES } from '#surveys/definition.ts'

/** Sentences by their path, with what stands there. */
function listWords(words: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [[path, words]]
  return Object.entries(words).flatMap(([key, value]) =>
    listWords(value, path ? `${path}.${key}` : key),
  )
}

const NAMES = ['product']
const STAFF_PROBLEMS: Record<StaffProblemCode, true> = {
  'story-not-waiting': true,
  'changed-by-other': true,
  'mark-outside-text': true,
  'not-prepared': true,
  'needs-another-person': true,
  'needs-a-lead': true,
  'coding-unknown': true,
  'too-few-new-tellers': true,
  'no-release': true,
  'log-in-refused': true,
  'help-place-wrong': true,
  'setting-unknown': true,
  'channel-wrong': true,
}
const NOT_FOR_TELLERS = new Set([
  ...NAMES,
  ...Object.keys(STAFF_PROBLEMS).map((code) => `problems.${code}`),
])

test.each(Object.entries(TELLER_DICTIONARIES))(
  'every sentence for tellers is there in %s',
  (_tag, own) => {
    const there = new Map(listWords(own))
    const untranslated = listWords(nlTeller)
      .map(([path]) => path)
      .filter((path) => !NOT_FOR_TELLERS.has(path) && !there.get(path))
    expect(untranslated).toEqual([])
    const unknown = [...there.keys()].filter(
      (path) => !listWords(nlTeller).some(([known]) => known === path),
    )
    expect(unknown).toEqual([])
  },
)

test.each(LOCALES)(
  'the sentences that keep people safe are there in %s and are not the Dutch ones',
  (tag) => {
    const { help, form } = allWordsFor(tag)
    const safe = [
      ...listWords(help).map(([path, text]) => [`help.${path}`, text] as const),
      ['form.sentences.consent-needed', form.sentences['consent-needed']] as const,
    ]
    const dutch = new Map([
      ...listWords(nlTeller.help).map(([path, text]) => [`help.${path}`, text] as const),
      ['form.sentences.consent-needed', nlTeller.form.sentences['consent-needed']] as const,
    ])
    for (const line of helpLines) expect(help.lines[line.key], line.key).toMatch(/.{10}/)
    expect(safe.filter(([, text]) => typeof text !== 'string' || text === '')).toEqual([])
    if (tag === 'nl') return
    expect(safe.filter(([path, text]) => text === dutch.get(path))).toEqual([])
  },
)

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
