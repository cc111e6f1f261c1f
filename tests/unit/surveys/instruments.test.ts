import { describe, expect, it } from 'vitest'
import { consentTexts } from '#surveys/consent.ts'
import {
  listQuestions,
  parseDefinition,
  type Question,
  type SurveyDefinition,
} from '#surveys/definition.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { listVisiblePages, listVisibleQuestions } from '#surveys/pages.ts'
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

const CORE = {
  K1: 'feelings',
  K2: 'on_time',
  K3: 'information',
  K4: 'fitting',
  K5: 'heard',
  K6: 'child_central',
  K7: 'difference',
  K8: 'influence',
  K9: 'readers',
  K10: 'more_often',
}
const CHILD_CORE = ['K1', 'K2', 'K3', 'K5', 'K7', 'K9']
const LOCAL = ['about_municipality']

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
  (_, { definition, role }) => {
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
      expect(core).toEqual(
        role === 'kind'
          ? Object.fromEntries(Object.entries(CORE).filter(([id]) => CHILD_CORE.includes(id)))
          : CORE,
      )
    })

    it('lets every signifier be passed by, with a value of its own', () => {
      const signifiers = withPurpose(questions, 'signifier')
      expect(signifiers.filter(({ naText }) => naText === undefined)).toEqual([])
      const passed = Object.fromEntries(signifiers.map(({ name }) => [name, 'na']))
      const checked = compileChecker(definition).checkAll({ ...passed, consent_read: true })
      expect(checked.ok && checked.value.answers.readers).toBe('na')
    })

    it('asks at most twelve signifiers on any way through it, one or two a screen for adults', () => {
      for (const answers of everyWay(questions)) {
        const asked = definition.pages.map(({ elements }) => {
          const shown = new Set(listVisibleQuestions(definition, answers))
          return withPurpose(elements, 'signifier').filter(({ name }) => shown.has(name)).length
        })
        expect(
          asked.reduce((sum, one) => sum + one, 0),
          JSON.stringify(answers),
        ).toBeLessThanOrEqual(12)
        expect(Math.max(...asked)).toBeLessThanOrEqual(2)
      }
    })

    it('asks who is below 16 for no municipality, and nobody for contact', () => {
      const young = role === 'kind' ? ['8to9', '10to11'] : ['12to15', undefined]
      for (const band of role === 'kind' || role === 'jongere' ? young : []) {
        const answers = band ? { band } : {}
        const shown = listVisibleQuestions(definition, answers)
        expect(shown.filter((name) => LOCAL.includes(name))).toEqual([])
        const sent = { ...answers, consent_read: true, about_municipality: 'almelo' }
        const checked = compileChecker(definition).checkAll(sent)
        expect(checked.ok && 'about_municipality' in checked.value.answers).toBe(false)
      }
      expect(questions.filter(({ name }) => /mail|phone|contact_|name/i.test(name))).toEqual([])
    })

    it('has the corners of the core triad in the shared order', () => {
      const difference = questions.find(({ name }) => name === 'difference')
      expect(valuesOf(difference?.corners)).toEqual(['signal', 'information', 'help'])
    })
  },
)

/** Every combination of answers that the conditions of an instrument look at. */
function everyWay(questions: readonly Question[]): readonly Record<string, unknown>[] {
  const looked = questions.filter(
    ({ name, choices }) =>
      choices && questions.some(({ visibleIf }) => visibleIf?.includes(`{${name}}`)),
  )
  return looked.reduce<readonly Record<string, unknown>[]>(
    (ways, { name, choices }) =>
      ways.flatMap((way) => [
        way,
        ...(choices ?? []).map(({ value }) => ({ ...way, [name]: value })),
      ]),
    [{}],
  )
}

it('a core question has one name in every role', () => {
  const names = new Map<string, Set<string>>()
  for (const { coreId, name } of stories.flatMap(({ definition }) => listQuestions(definition))) {
    if (coreId) names.set(coreId, (names.get(coreId) ?? new Set()).add(name))
  }
  expect([...names].filter(([, set]) => set.size > 1)).toEqual([])
})

it('children see at most nine screens, and young people are asked for their age first', () => {
  const definitionOf = (slug: string) =>
    instruments.find((one) => one.slug === slug)?.definition as SurveyDefinition
  const child = definitionOf('kind')
  expect(child.pages.length).toBeLessThanOrEqual(9)
  for (const about_houses of ['one', 'two'])
    expect(listVisiblePages(child, { about_houses }).length).toBeLessThanOrEqual(9)
  expect(child.pages[0]?.elements[0]?.purpose).toBe('band')
  const young = definitionOf('jongere')
  expect(young.pages[0]?.elements.map(({ purpose }) => purpose)).toEqual(['band'])
  expect(listVisibleQuestions(young, { band: '16to18' })).toContain('about_municipality')
  expect(listVisibleQuestions(young, { band: '16to18' })).not.toContain('about_region')
})

it('the same needs are weighed twice, and a survey of needs needs no consent to be sent', () => {
  for (const { definition, kind } of instruments) {
    if (kind !== 'needs') continue
    const [importance, satisfaction] = ['importance', 'satisfaction'].map((wanted) =>
      listQuestions(definition).find(({ name }) => name === wanted),
    )
    expect(satisfaction?.rows).toEqual(importance?.rows)
    expect(compileChecker(definition).checkAll({}).ok).toBe(true)
  }
})

describe.each(['tr', 'ar', 'pl', 'de', 'uk'] as const)('in %s', (tag) => {
  const isIn = (text: unknown): boolean =>
    typeof text !== 'object' || (text as Record<string, string>)[tag] !== undefined

  it.each(instruments.map(({ slug, definition }) => [slug, definition] as const))(
    'the page of consents of %s is there, with no sentence in Dutch',
    (_, definition) => {
      const page = definition.pages.at(-1)
      const dutch = consentTexts(definition, 'nl')
      consentTexts(definition, tag).forEach((own, at) => {
        expect(own.title).not.toBe(dutch[at]?.title)
        expect(own.description).not.toBe(dutch[at]?.description)
        own.answers.forEach(({ text }, place) => {
          expect(text).not.toBe(dutch[at]?.answers[place]?.text)
        })
      })
      expect([page?.title, page?.description].every(isIn)).toBe(true)
      for (const question of page?.elements ?? []) expect(isIn(question.title)).toBe(true)
    },
  )

  it('every question and page for parents is there', () => {
    const parent = instruments.find(({ slug }) => slug === 'ouder')?.definition
    expect(
      parent?.pages
        .flatMap((page) => [page, ...page.elements])
        .filter((part) => ![part.title, part.description].every(isIn))
        .map(({ name }) => name),
    ).toEqual([])
    expect(listQuestions(parent as SurveyDefinition).find(({ html }) => html)?.html).toMatchObject({
      [tag]: expect.stringContaining('{prompt}'),
    })
  })

  it('a question is translated with all its answers or not at all, names of towns aside', () => {
    const countOf = (part: unknown): readonly [all: number, own: number] => {
      if (typeof part !== 'object' || part === null) return [0, 0]
      const text = part as Record<string, string>
      if (text.default !== undefined)
        return text.default === text.en && !text[tag] ? [0, 0] : [1, text[tag] ? 1 : 0]
      return Object.values(part)
        .map(countOf)
        .reduce(([all, own], [more, mine]) => [all + more, own + mine], [0, 0])
    }
    for (const { definition, slug } of instruments)
      for (const question of listQuestions(definition)) {
        const [all, own] = countOf(question)
        expect([0, all], `${slug} ${question.name}`).toContain(own)
      }
  })
})
