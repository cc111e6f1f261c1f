import { describe, expect, it } from 'vitest'
import { consentTexts } from '#surveys/consent.ts'
import { listQuestions, parseDefinition, type Question } from '#surveys/definition.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { listVisiblePages } from '#surveys/pages.ts'
import { compileChecker } from '#surveys/response.ts'
import { openModel, visiblePages } from '#surveys/surveyjs.ts'

const TEXTS = new Set(
  'title description text html placeholder labelTrue labelFalse leftText middleText rightText naText minRateDescription maxRateDescription'.split(
    ' ',
  ),
)

/** Where a text is missing in Dutch or English; a bare string is fine only when it has no letters. */
function listGaps(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const here = `${at}/${key}`
    if (!TEXTS.has(key)) return listGaps(part, here)
    if (typeof part === 'string') return /\p{L}/u.test(part) ? [here] : []
    const { default: standard, nl = standard, en } = part as Record<string, string | undefined>
    return nl?.trim() && en?.trim() ? [] : [here]
  })
}

const stories = instruments.filter(({ kind }) => kind === 'story')
const valuesOf = (entries: Question['corners']) => entries?.map(({ value }) => value)
const withPurpose = (questions: readonly Question[], purpose: Question['purpose']) =>
  questions.filter((question) => question.purpose === purpose)

it('there is a story instrument for each of the five roles, and a survey of needs', () => {
  expect(stories.map(({ role }) => role)).toEqual(
    expect.arrayContaining(['ouder', 'jongere', 'kind', 'professional', 'ander']),
  )
  expect(instruments.some(({ kind }) => kind === 'needs')).toBe(true)
  expect(new Set(instruments.map(({ slug }) => slug)).size).toBe(instruments.length)
})

describe.each(instruments.map((instrument) => [instrument.slug, instrument] as const))(
  'the instrument %s',
  (_, instrument) => {
    const { definition } = instrument

    it('can be asked and checked', () => {
      expect(parseDefinition(definition)).toEqual({ ok: true, value: definition })
      expect(compileChecker(definition).checkAll({ nothing: 1 }).ok).toBe(false)
    })

    it('is known to survey-core in every property, and shows the same pages', () => {
      const model = openModel(definition, {}, 'nl')
      expect(model.jsonErrors ?? []).toEqual([])
      expect(visiblePages(model)).toEqual(listVisiblePages(definition, {}))
    })

    it('is complete in Dutch and English', () => {
      expect(listGaps(definition)).toEqual([])
    })

    it('needs nothing but the consent to be read, and the age band where there is one', () => {
      const needed = listQuestions(definition).filter(
        ({ isRequired, requiredIf }) => isRequired || requiredIf,
      )
      expect(
        needed.filter(({ purpose }) => purpose !== 'consent-read' && purpose !== 'band'),
      ).toEqual([])
    })
  },
)

describe.each(stories.map((instrument) => [instrument.slug, instrument] as const))(
  'the story instrument %s',
  (_, { definition }) => {
    const questions = listQuestions(definition)

    it('asks one story and one consent to read it, on the last page', () => {
      expect(withPurpose(questions, 'story')).toHaveLength(1)
      expect(withPurpose(questions, 'consent-read')).toHaveLength(1)
      const last = definition.pages.at(-1)?.elements ?? []
      expect(withPurpose(last, 'consent-read')).toHaveLength(1)
      expect(consentTexts(definition, 'en').map(({ question }) => question)).toEqual(
        expect.arrayContaining(['consent_read', 'consent_quote']),
      )
    })

    it('asks the core questions under their shared names', () => {
      const core = Object.fromEntries(
        questions.flatMap(({ coreId, name }) => (coreId ? [[coreId, name]] : [])),
      )
      expect(core).toMatchObject({ K2: 'on_time', K7: 'difference', K9: 'readers' })
    })

    it('has the corners of the core triad in the shared order', () => {
      const difference = questions.find(({ name }) => name === 'difference')
      expect(valuesOf(difference?.corners)).toEqual(['signal', 'information', 'help'])
    })
  },
)

it('a core question has one name in every role', () => {
  const names = new Map<string, Set<string>>()
  for (const { coreId, name } of stories.flatMap(({ definition }) => listQuestions(definition))) {
    if (coreId) names.set(coreId, (names.get(coreId) ?? new Set()).add(name))
  }
  expect([...names].filter(([, set]) => set.size > 1)).toEqual([])
})
