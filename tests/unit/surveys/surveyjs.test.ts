import { build } from 'esbuild'
import type { Question as CoreQuestion } from 'survey-core'
import { expect, it } from 'vitest'
import type { Question } from '#surveys/definition.ts'
import { cornersShown } from '#surveys/order.ts'
import { pageView } from '#surveys/pages.ts'
import { openModel, visiblePages, visibleQuestions } from '#surveys/surveyjs.ts'
import { randomSurvey, seededChance } from './random-survey.ts'
import { smallSurvey } from './small-survey.ts'

const withoutKind = ({ type: _, ...question }: Question) => question

it('survey-core knows every property of our kinds and gives them all back', () => {
  const model = openModel(smallSurvey, {}, 'nl')
  expect(model.jsonErrors).toBeFalsy()
  const again = openModel(model.toJSON(), {}, 'nl')
  expect(again.jsonErrors).toBeFalsy()
  const [faces, readers, more, dyad] = smallSurvey.pages[2]?.elements.slice(1, 5) ?? []
  expect(again.getQuestionByName('faces').toJSON()).toEqual({ ...faces, type: undefined })
  expect(again.getQuestionByName('readers').toJSON()).toEqual({ ...readers, type: undefined })
  expect(again.getQuestionByName('more_often').toJSON()).toEqual({ ...more, type: undefined })
  expect(again.getQuestionByName('on_time').toJSON()).toEqual({ ...dyad, type: undefined })
  for (const question of smallSurvey.pages[2]?.elements.slice(9) ?? [])
    expect(again.getQuestionByName(question.name).toJSON(), question.name).toEqual(
      withoutKind(question),
    )
  expect(again.toJSON()).toEqual(model.toJSON())
})

it('a model speaks the language that was asked for, and Dutch where that has no words', () => {
  const english = openModel(smallSurvey, {}, 'en')
  expect(english.title).toBe('Tell')
  expect(english.getQuestionByName('on_time').leftText).toBe('too late')
  expect(english.getQuestionByName('on_time').rightText).toBe('te vroeg')
  expect(openModel(smallSurvey, {}, 'nl').getQuestionByName('on_time').leftText).toBe('te laat')
})

it('a model holds the answers it was opened with, and changing it changes nothing outside', () => {
  const answers = {
    difference: { tenths: [1, 2, 7], by: 'tap' },
    first: { network: 10 },
    band: '16to18',
  }
  const model = openModel(smallSurvey, answers, 'nl')
  expect(model.data).toEqual(answers)
  model.setValue('first', { network: 1 })
  expect(answers.first).toEqual({ network: 10 })
  expect(visiblePages(model)).toEqual(['telling', 'older', 'meaning', 'consent'])
  expect(visibleQuestions(model).slice(0, 4)).toEqual(['intro', 'band', 'region', 'story'])
})

it('markup in a definition or an answer is shown as text', () => {
  const definition = {
    pages: [
      {
        name: 'one',
        elements: [
          { type: 'text' as const, name: 'word' },
          { type: 'html' as const, name: 'read', html: '<b>{word}</b> & more' },
        ],
      },
    ],
  }
  const model = openModel(definition, { word: '<img src=x onerror=alert(1)>' }, 'nl')
  expect(model.getQuestionByName('read').processedHtml).toBe(
    '&lt;b&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/b&gt; & more',
  )
  expect(model.toJSON().pages[0].elements[1].html).toBe('<b>{word}</b> & more')
})

it('a choice that does not fit stands below the others, alone, and is kept as na', () => {
  const model = openModel(smallSurvey, { band: '12to15', readers: 'na', more_often: 'na' }, 'nl')
  const readers = model.getQuestionByName('readers')
  expect(readers.visibleChoices.at(-1)).toMatchObject({ value: 'na' })
  expect(readers.visibleChoices.at(-1).locText.renderedHtml).toBe('past niet')
  expect([...readers.renderedValue]).toEqual(['na'])
  readers.renderedValue = ['na', 'papa']
  expect([...model.getValue('readers')]).toEqual(['papa'])
  readers.renderedValue = ['papa', 'na']
  expect(model.getValue('readers')).toBe('na')
  expect(model.getQuestionByName('more_often').renderedValue).toBe('na')
  expect(model.validate(false)).toBe(false)
})

type Shown = Readonly<Record<'choices' | 'rows' | 'corners' | 'items', readonly string[]>>

/** What survey-core shows of a question, by value. */
function shownByCore(question: CoreQuestion): Shown {
  // A text to write has a number of rows.
  const values = (items: unknown) =>
    (Array.isArray(items) ? items : [])
      .map(({ value }) => String(value))
      .filter((value) => value !== 'other')
  const corners: readonly { value: unknown }[] = question.corners ?? []
  return {
    choices: values(question.visibleChoices),
    rows: values(question.rows),
    corners: values(
      cornersShown(question as never, question.seed).flatMap((place) => corners[place] ?? []),
    ),
    items: values(question.visibleItems),
  }
}

it('the renderer of survey-core shows the same order as the pages of tellers, for a form and as written', () => {
  let differs = 0
  for (let number = 1; number <= 30; number++) {
    const definition = randomSurvey(seededChance(number))
    for (const seed of [undefined, `form ${number}`]) {
      const model = openModel(definition, {}, 'nl', seed)
      for (const page of definition.pages) {
        const view = pageView(definition, page.name, {}, 'nl', seed)
        const written = pageView(definition, page.name, {}, 'nl')
        for (const [at, question] of (view?.questions ?? []).entries()) {
          if (['html', 'boolean', 'rating'].includes(question.kind)) continue
          const ours = (['choices', 'rows', 'corners', 'items'] as const).map((list) =>
            question[list].map(({ value }) => value),
          )
          const core = shownByCore(model.getQuestionByName(question.name))
          const theirs = [
            core.choices.filter((value) => value !== 'na' || ours[0]?.includes(value)),
            core.rows,
            core.corners,
            core.items,
          ]
          expect(theirs, `${number} ${question.name} ${question.kind}`).toEqual(ours)
          if (JSON.stringify(question) !== JSON.stringify(written?.questions[at])) differs++
        }
      }
    }
  }
  expect(differs).toBeGreaterThan(20)
})

it('what a browser loads needs nothing of Node', async () => {
  const names = [
    'surveyjs',
    'pages',
    'response',
    'form-post',
    'definition',
    'signifiers',
    'receipt',
  ]
  const bundled = await build({
    entryPoints: names.map((name) => `surveys/${name}.ts`),
    bundle: true,
    platform: 'browser',
    format: 'esm',
    external: ['survey-core'],
    outdir: 'never-written',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  expect(Object.keys(bundled.metafile.outputs)).toHaveLength(names.length)
})
