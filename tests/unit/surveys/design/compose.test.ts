import { describe, expect, it } from 'vitest'
import { enDesign } from '#app/words/en-design.ts'
import { nlDesign } from '#app/words/nl-design.ts'
import { PERIOD_WORDS } from '#app/words/period-words.ts'
import { parseCondition } from '#surveys/conditions.ts'
import {
  listQuestions,
  parseDefinition,
  type Question,
  type SurveyDefinition,
} from '#surveys/definition.ts'
import { applyEdit } from '#surveys/design/apply.ts'
import { checkDesign } from '#surveys/design/check.ts'
import {
  addEntries,
  checkMove,
  duplicate,
  fromLibrary,
  moveQuestionBy,
  newQuestion,
  readLines,
  removePage,
  removeQuestion,
} from '#surveys/design/compose.ts'
import type { Edit } from '#surveys/design/edits.ts'
import { OFFERED_KINDS } from '#surveys/design/kinds.ts'
import {
  earlierQuestions,
  firstRule,
  testsFor,
  toPlain,
  toSource,
} from '#surveys/design/plain-conditions.ts'
import { propertiesOf } from '#surveys/design/properties.ts'
import { emptySurvey } from '#surveys/design/templates.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { library, searchLibrary } from '#surveys/library/index.ts'
import { traitsOf } from '#surveys/question-kinds.ts'
import { randomCondition, randomSurvey, seededChance } from '../random-survey.ts'

const WORDS = {
  title: 'Nieuwe vraag',
  text: 'Tekst',
  entry: (_: string, number: number) => `Antwoord ${number}`,
  period: PERIOD_WORDS,
}

function done(definition: SurveyDefinition, edit: Edit | undefined): SurveyDefinition {
  const outcome = edit && applyEdit(definition, edit)
  if (!outcome?.ok) throw new Error(outcome?.problem.code ?? 'nothing to do')
  return outcome.value.definition
}

const value = <T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

it.each(OFFERED_KINDS)(
  'a new %s can be asked as it is, and everything of it can be changed',
  (kind) => {
    const question = newQuestion(kind, 'new', WORDS)
    expect(checkDesign({ pages: [{ name: 'one', elements: [question] }] })).toEqual([])
    const offered = propertiesOf(question).filter(({ kind: sort }) => sort !== 'fixed')
    const names = offered.map(({ name }) => name)
    const wanted = traitsOf(question).optional.filter((name) => name !== 'inputType')
    expect(names).toEqual(expect.arrayContaining([...wanted]))
    for (const words of [nlDesign, enDesign])
      expect(Object.keys(words.design.properties)).toEqual(expect.arrayContaining(names))
    // Each setting, switched on as the screen does it, is one that can be asked.
    for (const property of offered) {
      if (property.kind !== 'word') continue
      const on = { ...question, [property.name]: property.word }
      expect(checkDesign({ pages: [{ name: 'one', elements: [on] }] })).toEqual([])
    }
  },
)

it('a number is compared by size, an order by what stands in it', () => {
  expect(testsFor(newQuestion('number', 'n', WORDS))).toContain('at-least')
  expect(testsFor(newQuestion('ranking', 'r', WORDS))).toContain('has')
  expect(testsFor(newQuestion('text', 't', WORDS))).toEqual(['answered', 'skipped'])
})

it('a survey to begin with can be published at once, for every audience', () => {
  for (const { role, kind } of instruments.filter((one) => one.kind === 'story')) {
    const definition = emptySurvey(role, kind, 'Titel')
    expect(checkDesign(definition), role).toEqual([])
    const purposes = listQuestions(definition).map(({ purpose }) => purpose)
    expect(purposes).toEqual(expect.arrayContaining(['story', 'title', 'consent-read']))
  }
})

it('no survey that comes along has a condition on what comes later', () => {
  for (const { definition, role } of instruments) expect(checkDesign(definition, role)).toEqual([])
})

describe('the library', () => {
  it('has questions for every audience that can all be asked and stay comparable', () => {
    const empty: SurveyDefinition = { pages: [{ name: 'one', elements: [] }] }
    for (const { id, question } of library) {
      const twice = done(
        done(empty, fromLibrary(empty, question, { page: 'one', after: null })),
        fromLibrary(
          done(empty, fromLibrary(empty, question, { page: 'one', after: null })),
          question,
          {
            page: 'one',
            after: null,
          },
        ),
      )
      expect(parseDefinition(twice), id).toMatchObject({ ok: true })
      expect(listQuestions(twice).map(({ coreId }) => coreId)).toEqual([
        question.coreId,
        question.coreId,
      ])
    }
    expect(new Set(library.map(({ id }) => id)).size).toBe(library.length)
  })

  it('is searched by words, audience and what it is for', () => {
    const found = searchLibrary({ words: 'VEILIG voelde', role: 'ouder', shelf: '' }, 'default')
    expect(found.map(({ question }) => question.name)).toContain('felt_safe')
    expect(
      searchLibrary({ words: 'safe', role: '', shelf: 'interpretation' }, 'en').length,
    ).toBeGreaterThan(0)
    expect(searchLibrary({ words: 'zzzz', role: '', shelf: '' }, 'default')).toEqual([])
  })

  it('offers a municipality to adults, to youngsters the one that is kept from who is under 16, and to children none', () => {
    const offered = (form: string) =>
      searchLibrary({ words: 'gemeente woon', role: '', shelf: '', form }, 'default').map(
        ({ id }) => id,
      )
    expect(offered('ouder')).toContain('ouder/about_municipality')
    expect(offered('jongere')).toEqual(['jongere/about_municipality'])
    expect(offered('kind')).toEqual([])
  })
})

describe('a condition in plain words', () => {
  it('of what it can show says the same when it is written back, over 2,000 random conditions', () => {
    let shown = 0
    for (let seed = 1; seed <= 2000; seed++) {
      const chance = seededChance(seed)
      const survey = randomSurvey(chance)
      const asked = listQuestions(survey).filter(({ type }) => type !== 'html')
      if (asked.length === 0) continue
      const source = randomCondition(chance, asked, 1)
      const plain = toPlain(source)
      if (!plain) continue
      shown++
      const again = parseCondition(toSource(plain))
      const before = parseCondition(source)
      expect(again, source).toEqual(before)
    }
    expect(shown).toBeGreaterThan(500)
  })

  it('offers what comes before alone, and every first rule can be published', () => {
    for (const { definition } of instruments) {
      const all = listQuestions(definition)
      const last = all.at(-1)
      if (!last) continue
      const earlier = earlierQuestions(definition, { question: last.name })
      expect(earlier.map(({ name }) => name)).not.toContain(last.name)
      for (const question of earlier) {
        for (const test of testsFor(question)) {
          const rule = { ...firstRule(question), test }
          const source = toSource({ join: 'all', rules: [rule] })
          const next = done(definition, {
            do: 'set',
            at: { of: 'question', question: last.name },
            property: 'visibleIf',
            value: source || null,
          })
          expect(checkDesign(next), `${question.type} ${source}`).toEqual([])
        }
      }
    }
  })

  it('that it cannot show stays as it is', () => {
    expect(toPlain("({a} = 'x' or {b} notempty) and {c} = 1")).toBeUndefined()
    expect(toPlain("!({a} = 'x')")).toBeUndefined()
  })
})

describe('a municipality', () => {
  const place = library.find(({ id }) => id === 'jongere/about_municipality')?.question as Question
  const { visibleIf: _, ...always } = place
  const band = library.find(({ id }) => id === 'jongere/band')?.question as Question
  const form = (...elements: readonly Question[]): SurveyDefinition => ({
    pages: [{ name: 'one', elements: [...elements] }],
  })
  const codes = (definition: SurveyDefinition, role: string | null) =>
    checkDesign(definition, role).map(({ code }) => code)

  it('is asked of adults and of who is 16, and stops the publishing of a form that asks it of who is younger', () => {
    for (const role of ['ouder', 'professional', 'ander', null])
      expect(codes(form(always), role)).toEqual([])
    expect(codes(form(always), 'kind')).toEqual(['municipality-under-16'])
    expect(codes(form(always), 'jongere')).toEqual(['municipality-under-16'])
    expect(codes(form(band, always), 'jongere')).toEqual(['municipality-under-16'])
    expect(codes(form(band, always), null)).toEqual(['municipality-under-16'])
    expect(codes(form(band, place), 'jongere')).toEqual([])
    const own = { ...always, name: 'waar' }
    expect(codes(form(own), 'kind')).toEqual(['municipality-under-16'])
  })

  it('is never required', () => {
    expect(codes(form({ ...always, isRequired: true }), 'ouder')).toEqual(['municipality-required'])
  })

  it('keeps its condition out of the library where the form asks for the band, and is else stopped', () => {
    const put = (definition: SurveyDefinition) =>
      done(definition, fromLibrary(definition, place, { page: 'one', after: null }))
    expect(codes(put(form(band)), 'jongere')).toEqual(['condition-on-later'])
    const behind = done(
      form(band),
      fromLibrary(form(band), place, { page: 'one', after: band.name }),
    )
    expect(codes(behind, 'jongere')).toEqual([])
    expect(codes(put(form()), 'jongere')).toEqual(['municipality-under-16'])
  })
})

const SURVEY: SurveyDefinition = {
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'boolean', name: 'help', title: 'Kwam er hulp?' },
        { type: 'text', name: 'which', title: 'Welke?', visibleIf: '{help} = true' },
      ],
    },
    {
      name: 'two',
      elements: [{ type: 'text', name: 'end', visibleIf: '{which} notempty and {help} = true' }],
    },
  ],
}

describe('taking away and moving', () => {
  it('takes the rules along that ask about what goes', () => {
    const next = done(SURVEY, value(removeQuestion(SURVEY, 'help')))
    expect(listQuestions(next).map(({ visibleIf }) => visibleIf)).toEqual([
      undefined,
      '{which} notempty',
    ])
    expect(checkDesign(next)).toEqual([])
    const rest = done(SURVEY, value(removePage(SURVEY, 'one')))
    expect(rest.pages.map(({ name }) => name)).toEqual(['two'])
    expect(checkDesign(rest)).toEqual([])
  })

  it('is refused where a condition says more than can be mended by itself', () => {
    const other = done(SURVEY, {
      do: 'set',
      at: { of: 'question', question: 'end' },
      property: 'visibleIf',
      value: '!({help} = true)',
    })
    expect(removeQuestion(other, 'help')).toEqual({
      ok: false,
      problem: { code: 'asked-about', by: ['end'] },
    })
  })

  it('never puts a question before what its condition asks', () => {
    const up = moveQuestionBy(SURVEY, 'which', -1)
    expect(up && checkMove(SURVEY, up)).toEqual({
      ok: false,
      problem: { code: 'asked-about', by: ['which'] },
    })
    const down = moveQuestionBy(SURVEY, 'which', 1)
    expect(down).toEqual({ do: 'move-question', question: 'which', page: 'two', after: null })
    expect(down && checkMove(SURVEY, down).ok).toBe(true)
    expect(moveQuestionBy(SURVEY, 'help', -1)).toBeUndefined()
  })

  it('a copy stands right behind, under a name of its own', () => {
    const next = done(SURVEY, duplicate(SURVEY, 'help'))
    expect(next.pages[0]?.elements[1]?.name).toMatch(/^help_[a-z0-9]{4}$/)
    expect(checkDesign(next)).toEqual([])
  })
})

it('a pasted list becomes entries with values of their own', () => {
  expect(readLines('1. Ja\r\n- Nee\n\n• Nee\n  Soms ')).toEqual(['Ja', 'Nee', 'Soms'])
  const question = {
    type: 'radiogroup',
    name: 'q',
    choices: [{ value: 'ja', text: 'Ja' }],
  } as const
  const next = done(
    { pages: [{ name: 'p', elements: [question] }] },
    addEntries(question, 'choices', ['Ja', 'Éénmaal!', '?', 'NA']),
  )
  expect(next.pages[0]?.elements[0]?.choices?.map((one) => one.value)).toEqual([
    'ja',
    'ja_2',
    'eenmaal',
    'keuze',
    'na_2',
  ])
})
