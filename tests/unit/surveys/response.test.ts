import { describe, expect, it } from 'vitest'
import { listQuestions, type SurveyDefinition } from '#surveys/definition.ts'
import { type AnswerProblem, compileChecker } from '#surveys/response.ts'
import { anyAnswer, randomSurvey, rightAnswer, seededChance } from './random-survey.ts'
import { smallSurvey } from './small-survey.ts'

const checker = compileChecker(smallSurvey)
const least = { band: '12to15', consent_read: true }

function problemsOf(answers: unknown): readonly AnswerProblem[] {
  const checked = checker.checkAll(answers)
  return checked.ok ? [] : checked.problem
}

function answersOf(answers: unknown): unknown {
  const checked = checker.checkAll(answers)
  return checked.ok ? checked.value.answers : checked.problem
}

const triad = (tenths: unknown, by: unknown = 'tap') => ({ difference: { tenths, by } })

describe('an answer is refused with the question named and the reason', () => {
  it.each<[string, unknown, Omit<AnswerProblem, 'question'>, string]>([
    [
      'a choice that does not exist',
      { consent_share: 'maybe' },
      { code: 'not-a-choice' },
      'consent_share',
    ],
    [
      'a choice by its text',
      { living: 'een', band: '16to18', region: 'x' },
      { code: 'not-a-choice' },
      'living',
    ],
    ['a list for one choice', { consent_share: ['yes'] }, { code: 'wrong-kind' }, 'consent_share'],
    ['a text for a list', { feelings: 'sad' }, { code: 'wrong-kind' }, 'feelings'],
    [
      'an unknown choice in a list',
      { feelings: ['sad', 'glad'] },
      { code: 'not-a-choice' },
      'feelings',
    ],
    ['the same choice twice', { feelings: ['sad', 'sad'] }, { code: 'not-a-choice' }, 'feelings'],
    [
      'objects in a list',
      { feelings: [{ toString: 'sad' }] },
      { code: 'not-a-choice' },
      'feelings',
    ],
    ['a list with a hole', { feelings: new Array(2) }, { code: 'not-a-choice' }, 'feelings'],
    [
      'more choices than allowed',
      { feelings: ['sad', 'angry', 'calm'] },
      { code: 'too-many', limit: 2 },
      'feelings',
    ],
    ['a dyad past its end', { on_time: 101 }, { code: 'out-of-range', limit: 100 }, 'on_time'],
    ['a dyad before its start', { on_time: -1 }, { code: 'out-of-range', limit: 0 }, 'on_time'],
    [
      'an endless dyad',
      { on_time: Number.POSITIVE_INFINITY },
      { code: 'out-of-range', limit: 100 },
      'on_time',
    ],
    ['half a step on a dyad', { on_time: 50.5 }, { code: 'not-whole' }, 'on_time'],
    ['a dyad as text', { on_time: '50' }, { code: 'wrong-kind' }, 'on_time'],
    ['a dyad that is no number', { on_time: Number.NaN }, { code: 'wrong-kind' }, 'on_time'],
    ['a rating of 99', { again: 99 }, { code: 'out-of-range', limit: 5 }, 'again'],
    ['na beside a face', { faces: ['na', 'sad'] }, { code: 'not-a-choice' }, 'faces'],
    ['na in a list', { faces: ['na'] }, { code: 'not-a-choice' }, 'faces'],
    ['a face that is not there', { faces: ['glad'] }, { code: 'not-a-choice' }, 'faces'],
    [
      'more faces than allowed',
      { faces: ['sad', 'angry', 'calm'] },
      { code: 'too-many', limit: 2 },
      'faces',
    ],
    [
      'na where choices have no words for it',
      { feelings: 'na' },
      { code: 'wrong-kind' },
      'feelings',
    ],
    [
      'na for a choice without words for it',
      { consent_share: 'na' },
      { code: 'not-a-choice' },
      'consent_share',
    ],
    ['na for a rating', { again: 'na' }, { code: 'wrong-kind' }, 'again'],
    ['eleven coins', triad([5, 3, 3]), { code: 'triad-sum', limit: 10 }, 'difference'],
    ['coins below nought', triad([12, -1, -1]), { code: 'out-of-range', limit: 10 }, 'difference'],
    ['half coins', triad([2.5, 2.5, 5]), { code: 'not-whole' }, 'difference'],
    ['two corners', triad([5, 5]), { code: 'wrong-kind' }, 'difference'],
    ['coins as text', triad(['5', '5', '0']), { code: 'wrong-kind' }, 'difference'],
    ['coins in a hole', triad([5, 5, undefined]), { code: 'wrong-kind' }, 'difference'],
    ['an unknown way to divide', triad([5, 5, 0], 'mind'), { code: 'wrong-kind' }, 'difference'],
    [
      'something besides coins',
      { difference: { tenths: [5, 5, 0], by: 'tap', x: 1 } },
      { code: 'wrong-kind' },
      'difference',
    ],
    [
      'a story that is too long',
      { story: 'a'.repeat(20_001) },
      { code: 'too-long', limit: 20_000 },
      'story',
    ],
    [
      'a title that is too long',
      { title: 'a'.repeat(201) },
      { code: 'too-long', limit: 200 },
      'title',
    ],
    [
      'a comment that is too long',
      { wish: 'a'.repeat(4001) },
      { code: 'too-long', limit: 4000 },
      'wish',
    ],
    [
      'a text past its own limit',
      { band: '16to18', region: 'a'.repeat(11) },
      { code: 'too-long', limit: 10 },
      'region',
    ],
    ['an object for a text', { story: { toString: () => 'x' } }, { code: 'wrong-kind' }, 'story'],
    ['a NUL', { story: 'a\u0000b' }, { code: 'wrong-kind' }, 'story'],
    ['half a surrogate pair', { story: 'a\ud83d' }, { code: 'wrong-kind' }, 'story'],
    ['a row that does not exist', { needs: { love: 1 } }, { code: 'not-a-choice' }, 'needs'],
    ['a column that does not exist', { needs: { law: 4 } }, { code: 'not-a-choice' }, 'needs'],
    ['a list for rows', { needs: [1] }, { code: 'wrong-kind' }, 'needs'],
    ['nine points of ten', { first: { network: 9 } }, { code: 'triad-sum', limit: 10 }, 'first'],
    ['half points', { first: { network: 9.5, voice: 0.5 } }, { code: 'not-whole' }, 'first'],
    [
      'four in an order of three',
      { order: ['a', 'b', 'c', 'd'] },
      { code: 'not-a-choice' },
      'order',
    ],
    [
      'more than may be put in order',
      { order: ['rest', 'money', 'talk'] },
      { code: 'too-many', limit: 2 },
      'order',
    ],
    ['a thing twice in an order', { order: ['rest', 'rest'] }, { code: 'not-a-choice' }, 'order'],
    ['two things in one place', { order: { rest: 1, money: 1 } }, { code: 'rank-places' }, 'order'],
    ['a place that is no number', { order: { rest: 'x' } }, { code: 'rank-places' }, 'order'],
    ['a place for what is not there', { order: { love: 1 } }, { code: 'not-a-choice' }, 'order'],
    ['words for a number', { moves: 'vijf' }, { code: 'not-a-number' }, 'moves'],
    ['a number past its end', { moves: 21 }, { code: 'out-of-range', limit: 20 }, 'moves'],
    ['a number before its start', { hours: -5.01 }, { code: 'out-of-range', limit: -5 }, 'hours'],
    ['half a move', { moves: 1.5 }, { code: 'not-whole' }, 'moves'],
    ['too many decimals', { hours: 1.125 }, { code: 'too-precise', limit: 2 }, 'hours'],
    ['na where a number has no words for it', { hours: 'na' }, { code: 'not-a-number' }, 'hours'],
    ['a date', { since: '2021-05-01' }, { code: 'not-a-choice' }, 'since'],
    [
      '"other" where there is none',
      { consent_share: 'other' },
      { code: 'not-a-choice' },
      'consent_share',
    ],
    [
      'a text at "other" that is too long',
      { helpers: ['other'], 'helpers-Comment': 'a'.repeat(401) },
      { code: 'too-long', limit: 400 },
      'helpers-Comment',
    ],
    [
      'a text at an "other" that is not asked',
      { 'readers-Comment': 'x' },
      { code: 'unknown-question' },
      'readers-Comment',
    ],
    ['words for a yes or no', { consent_read: 'true' }, { code: 'consent-needed' }, 'consent_read'],
    ['a question that is not asked', { age: 41 }, { code: 'unknown-question' }, 'age'],
    ['an answer to what is only read', { intro: 'x' }, { code: 'unknown-question' }, 'intro'],
  ])('%s', (_, answers, problem, question) => {
    expect(problemsOf({ ...least, ...(answers as object) })).toEqual([{ question, ...problem }])
  })

  it('a missing answer where one is needed', () => {
    expect(problemsOf({ consent_read: true })).toEqual([{ question: 'band', code: 'required' }])
    expect(problemsOf({ ...least, band: '16to18', region: ' \n' })).toEqual([
      { question: 'region', code: 'required' },
    ])
  })

  it('a story that may not be read, whether no was said or nothing', () => {
    const needed = [{ question: 'consent_read', code: 'consent-needed' }]
    expect(problemsOf({ band: '12to15' })).toEqual(needed)
    expect(problemsOf({ band: '12to15', consent_read: false })).toEqual(needed)
  })

  it('a story whose consent is hidden by a condition', () => {
    const hidden: SurveyDefinition = {
      pages: [
        {
          name: 'one',
          elements: [
            { type: 'text', name: 'word' },
            { type: 'boolean', name: 'may', purpose: 'consent-read', visibleIf: '{word} notempty' },
          ],
        },
      ],
    }
    expect(compileChecker(hidden).checkAll({ may: true })).toEqual({
      ok: false,
      problem: [{ question: 'may', code: 'consent-needed' }],
    })
  })

  it.each([undefined, null, 'x', 3, [], new Date()])(
    'what is no set of answers at all: %s',
    (raw) => {
      expect(problemsOf(raw)).toEqual([{ question: '', code: 'wrong-kind' }])
    },
  )
})

describe('answers as they are kept', () => {
  it('are the right ones, unchanged', () => {
    const right = {
      ...least,
      story: ' two lines\nand space ',
      feelings: ['angry', 'sad'],
      on_time: 0,
      difference: { tenths: [0, 3, 7], by: 'keys' },
      again: 5,
      needs: { money: 3 },
      first: { network: 4, voice: 6 },
      consent_share: 'no',
    }
    expect(answersOf(right)).toEqual(right)
    const more = {
      order: ['talk', 'rest'],
      moves: 0,
      hours: -2.25,
      since: '1-5y',
      helpers: ['mama', 'other'],
      'helpers-Comment': 'de buurvrouw',
      first_helper: 'other',
      moved: false,
    }
    expect(answersOf({ ...least, ...more })).toEqual({ ...least, ...more })
    const skipped = { order: 'na', moves: 'na', since: 'na', first_helper: 'na', moved: 'na' }
    expect(answersOf({ ...least, ...skipped })).toEqual({ ...least, ...skipped })
    // What was typed at "other" goes when another answer was chosen after all.
    const left = { helpers: ['mama'], 'helpers-Comment': 'de buurvrouw' }
    expect(answersOf({ ...least, ...left })).toEqual({ ...least, helpers: ['mama'] })
    const passed = { faces: 'na', readers: 'na', more_often: 'na', on_time: 'na', difference: 'na' }
    expect(answersOf({ ...least, ...passed })).toEqual({ ...least, ...passed })
  })

  it('leave out what is blank', () => {
    const blank = {
      story: '',
      title: '  ',
      feelings: [],
      needs: {},
      first: {},
      wish: null,
      living: undefined,
    }
    expect(answersOf({ ...least, ...blank })).toEqual(least)
  })

  it('leave out what was hidden, also when it would be wrong', () => {
    expect(answersOf({ ...least, region: 'Twente', living: 99 })).toEqual(least)
  })

  it('hold the value of the definition where a choice was written as text', () => {
    expect(
      answersOf({ ...least, band: '16to18', region: 'x', living: '2', needs: { law: '1' } }),
    ).toEqual({
      ...least,
      band: '16to18',
      region: 'x',
      living: 2,
      needs: { law: 1 },
    })
  })

  it('know no -0', () => {
    const answers = answersOf({ ...least, on_time: -0 }) as { on_time: number }
    expect(Object.is(answers.on_time, 0)).toBe(true)
  })

  it('share nothing with what was sent', () => {
    const sent = { ...least, feelings: ['sad'], difference: { tenths: [1, 2, 7], by: 'tap' } }
    const answers = answersOf(sent) as typeof sent
    sent.feelings.push('angry')
    sent.difference.tenths[0] = 9
    expect(answers).toEqual({
      ...least,
      feelings: ['sad'],
      difference: { tenths: [1, 2, 7], by: 'tap' },
    })
  })
})

describe('names that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a question that is not asked',
    (name) => {
      const sent = JSON.parse(`{"band":"12to15","consent_read":true,"${name}":{"polluted":true}}`)
      expect(problemsOf(sent)).toEqual([{ question: name, code: 'unknown-question' }])
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
  )

  it.each(['__proto__', 'constructor'])('%s is no row, item, choice or way', (name) => {
    const part = JSON.parse(`{"${name}":1}`)
    expect(
      problemsOf({ ...least, needs: part, first: part, consent_share: name, feelings: [name] }),
    ).toEqual([
      { question: 'feelings', code: 'not-a-choice' },
      { question: 'needs', code: 'not-a-choice' },
      { question: 'first', code: 'not-a-choice' },
      { question: 'consent_share', code: 'not-a-choice' },
    ])
  })

  it('answers that stand on the prototype are not answers', () => {
    expect(problemsOf(Object.create({ ...least }))).toEqual([{ question: '', code: 'wrong-kind' }])
  })
})

describe('a page by itself', () => {
  it('reports only its own problems, but sees the answers of other pages', () => {
    const answers = { band: '16to18', on_time: 101, age: 3 }
    expect(checker.checkPage('telling', answers)).toEqual({
      ok: false,
      problem: [
        { question: 'region', code: 'required' },
        { question: 'age', code: 'unknown-question' },
      ],
    })
    expect(checker.checkPage('older', { band: '12to15', living: 99 })).toEqual({
      ok: true,
      value: { answers: { band: '12to15' } },
    })
  })

  it('gives back the other pages as they were, apart from what is no answer', () => {
    const checked = checker.checkPage('meaning', {
      band: '12to15',
      on_time: 40,
      consent_share: 'maybe',
      title: 'T',
    })
    expect(checked).toEqual({
      ok: true,
      value: { answers: { band: '12to15', title: 'T', on_time: 40 } },
    })
  })

  it('throws on a page that the definition does not have', () => {
    expect(() => checker.checkPage('nowhere', {})).toThrow(RangeError)
  })
})

describe('any survey and any answers', () => {
  it('are checked without throwing, and what passes passes again unchanged', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const chance = seededChance(seed)
      const definition = randomSurvey(chance)
      const one = compileChecker(definition)
      for (const answer of [rightAnswer, anyAnswer, anyAnswer]) {
        const given = listQuestions(definition).map((question) => [
          question.name,
          answer(chance, question),
        ])
        const checked = one.checkAll(Object.fromEntries(given))
        for (const { name } of definition.pages) one.checkPage(name, Object.fromEntries(given))
        if (!checked.ok) continue
        const { answers } = checked.value
        expect(JSON.parse(JSON.stringify(answers))).toEqual(answers)
        const names = listQuestions(definition).map(({ name }) => name)
        expect(names).toEqual(expect.arrayContaining(Object.keys(answers)))
      }
    }
  })

  it('take less than 0.2 ms each', () => {
    const answers = {
      ...least,
      story: 'a'.repeat(5000),
      on_time: 3,
      difference: { tenths: [1, 2, 7], by: 'tap' },
    }
    const start = performance.now()
    for (let round = 0; round < 2000; round++) checker.checkAll(answers)
    expect((performance.now() - start) / 2000).toBeLessThan(0.2)
  })
})
