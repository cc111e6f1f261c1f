import { expect, test } from 'vitest'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { listQuestions, parseDefinition } from '#surveys/definition.ts'
import { checkDesign } from '#surveys/design/check.ts'
import { plausibleAnswers } from '#surveys/design/plausible-answers.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { listVisibleQuestions } from '#surveys/pages.ts'
import { compileChecker } from '#surveys/response.ts'
import { TRIAD_POINTS } from '#surveys/signifiers.ts'
import { randomSurvey, seededChance } from '../random-survey.ts'

/** Every set passes as it is, and answers nothing that its own answers hide. */
function expectRight(definition: SurveyDefinition, seed: string, count: number) {
  const checker = compileChecker(definition)
  const required = listQuestions(definition).filter(({ isRequired }) => isRequired)
  for (const answers of plausibleAnswers(definition, { count, seed, role: 'ouder' })) {
    expect(checker.checkAll(answers)).toEqual({ ok: true, value: { answers } })
    const visible = new Set(listVisibleQuestions(definition, answers))
    for (const name of Object.keys(answers)) expect(visible).toContain(name.replace('-Comment', ''))
    for (const { name } of required) if (visible.has(name)) expect(answers).toHaveProperty([name])
  }
}

test.each(instruments.map(({ slug, definition }) => [slug, definition] as const))(
  'a hundred sets of answers to %s are all right',
  (slug, definition) => expectRight(definition, slug, 100),
)

test('sets for random surveys that can be asked are all right', () => {
  const chance = seededChance(11)
  let tried = 0
  for (let index = 0; index < 3000; index += 1) {
    const definition = randomSurvey(chance)
    if (!parseDefinition(definition).ok || checkDesign(definition).length > 0) continue
    tried += 1
    expectRight(definition, `random ${index}`, 5)
  }
  expect(tried).toBeGreaterThan(100)
})

const signifiers: SurveyDefinition = {
  pages: [
    {
      name: 'p',
      elements: [
        {
          type: 'triad',
          name: 't',
          isRequired: true,
          corners: ['a', 'b', 'c'].map((value) => ({ value, text: value })),
        },
        { type: 'dyad', name: 'd', leftText: 'laag', rightText: 'hoog', isRequired: true },
        { type: 'text', name: 'short', maxLength: 12, isRequired: true },
      ],
    },
  ],
}

test('triangles and lines are answered over their whole range', () => {
  const sets = plausibleAnswers(signifiers, { count: 2000, seed: 'range', role: null })
  const points = new Set(sets.map(({ t }) => String((t as { tenths: readonly number[] }).tenths)))
  expect(points.size).toBe(TRIAD_POINTS.length)
  const places = sets.map(({ d }) => d as number)
  expect(new Set(places).size).toBe(101)
})

test('the same seed gives the same sets, another seed others, and a short field a text that fits', () => {
  const of = (seed: string) => plausibleAnswers(signifiers, { count: 20, seed, role: 'kind' })
  expect(of('one')).toEqual(of('one'))
  expect(of('one')).not.toEqual(of('two'))
  for (const { short } of of('one')) expect(String(short).length).toBeLessThanOrEqual(12)
})
