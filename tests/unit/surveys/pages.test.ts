import { describe, expect, it } from 'vitest'
import { listVisiblePages, nextPage, pageView, previousPage } from '#surveys/pages.ts'
import { smallSurvey } from './small-survey.ts'

const young = { band: '12to15' }
const older = { band: '16to18' }

describe('going through a survey', () => {
  it('skips a page on which nothing is visible', () => {
    expect(nextPage(smallSurvey, 'telling', young)).toBe('meaning')
    expect(nextPage(smallSurvey, 'telling', older)).toBe('older')
    expect(previousPage(smallSurvey, 'meaning', young)).toBe('telling')
    expect(previousPage(smallSurvey, 'meaning', older)).toBe('older')
  })

  it('leads out of a page that has just become hidden', () => {
    expect(nextPage(smallSurvey, 'older', young)).toBe('meaning')
    expect(previousPage(smallSurvey, 'older', young)).toBe('telling')
  })

  it('ends at both ends', () => {
    expect(previousPage(smallSurvey, 'telling', older)).toBeUndefined()
    expect(nextPage(smallSurvey, 'consent', older)).toBeUndefined()
    expect(nextPage(smallSurvey, 'nowhere', older)).toBeUndefined()
    expect(listVisiblePages(smallSurvey, young)).toEqual(['telling', 'meaning', 'consent'])
  })
})

describe('the view of a page', () => {
  const view = (page: string, answers: object, locale: 'nl' | 'en' = 'nl') =>
    pageView(smallSurvey, page, { ...answers }, locale)
  const question = (page: string, name: string, answers: object = {}, locale: 'nl' | 'en' = 'nl') =>
    view(page, answers, locale)?.questions.find((one) => one.name === name)

  it('says where somebody is', () => {
    expect(view('consent', young)).toMatchObject({
      number: 3,
      count: 3,
      isFirst: false,
      isLast: true,
    })
    expect(view('telling', older, 'en')).toMatchObject({
      title: 'Your story',
      number: 1,
      count: 4,
      isFirst: true,
    })
    expect(view('nowhere', {})).toBeUndefined()
  })

  it('survives JSON', () => {
    for (const { name } of smallSurvey.pages) {
      expect(JSON.parse(JSON.stringify(view(name, older)))).toEqual(view(name, older))
    }
  })

  it('tells which questions are visible now, and which need an answer', () => {
    expect(question('telling', 'region', young)).toMatchObject({
      isVisible: false,
      isRequired: true,
    })
    expect(question('telling', 'region', older)).toMatchObject({ isVisible: true, maxLength: 10 })
  })

  it('gives the limits and unit of a number, and what was typed at "other"', () => {
    expect(question('meaning', 'moves', {}, 'en')).toMatchObject({
      least: 0,
      most: 20,
      number: { decimals: 0, unit: 'times' },
      maxLength: undefined,
    })
    const typed = { helpers: ['other'], 'helpers-Comment': 'oma' }
    expect(question('meaning', 'helpers', typed)?.other).toEqual({
      text: 'iemand anders',
      typed: 'oma',
    })
    expect(question('meaning', 'first_helper')?.other).toEqual({ text: '', typed: '' })
    expect(question('meaning', 'readers')?.other).toBeUndefined()
  })

  it('stands in the order of its form, and as it was written without one', () => {
    const orderOf = (seed?: string) =>
      pageView(smallSurvey, 'meaning', {}, 'nl', seed)
        ?.questions.find(({ name }) => name === 'order')
        ?.choices.map(({ value }) => value)
    expect(orderOf()).toEqual(['rest', 'money', 'talk'])
    expect(orderOf('form 1')).toEqual(orderOf('form 1'))
    const orders = new Set(Array.from({ length: 40 }, (_, form) => String(orderOf(`form ${form}`))))
    expect(orders.size).toBe(6)
  })

  it('gives limits, ends and corners', () => {
    expect(question('telling', 'story')?.maxLength).toBe(20_000)
    expect(question('telling', 'title')?.maxLength).toBe(200)
    expect(question('meaning', 'on_time', {}, 'en')).toMatchObject({
      least: 0,
      most: 100,
      leftText: 'too late',
      rightText: 'te vroeg',
      bounds: { low: 40, high: 60 },
    })
    expect(question('meaning', 'difference')).toMatchObject({ naText: 'past niet', most: 10 })
    expect(question('meaning', 'difference')?.corners.map(({ value }) => value)).toEqual([
      'signal',
      'information',
      'help',
    ])
    expect(question('meaning', 'again')).toMatchObject({ least: 0, most: 5, leftText: 'nooit' })
    expect(question('meaning', 'needs')?.columns).toEqual(
      [1, 2, 3].map((n) => ({ value: `${n}`, text: `${n}` })),
    )
    expect(question('consent', 'consent_read')?.choices.map(({ value }) => value)).toEqual([
      'true',
      'false',
    ])
  })

  it('shows again what was typed, right or wrong, and nothing from a prototype', () => {
    expect(question('meaning', 'on_time', { on_time: 'abc' })?.value).toBe('abc')
    expect(question('meaning', 'on_time')?.value).toBeUndefined()
  })

  it('hands markup on as text', () => {
    expect(question('telling', 'intro')).toMatchObject({
      kind: 'html',
      text: '<b>Welkom</b>',
      isRequired: false,
    })
  })
})
