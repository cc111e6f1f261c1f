import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#surveys/canonical-json.ts'
import { parseDefinition, type SurveyDefinition } from '#surveys/definition.ts'
import { applyEdit } from '#surveys/design/apply.ts'
import { canonicalDefinition } from '#surveys/design/canonical.ts'
import type { Edit } from '#surveys/design/edits.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { randomSurvey, seededChance } from '../random-survey.ts'
import { randomEdit } from './random-edit.ts'

const SURVEY: SurveyDefinition = {
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'radiogroup', name: 'help', title: 'Kwam er hulp?', choices: [{ value: 'yes' }] },
        { type: 'comment', name: 'which', title: 'Welke?', visibleIf: "{help} = 'yes'" },
      ],
    },
    { name: 'two', elements: [{ type: 'text', name: 'place', title: '{help}' }] },
  ],
}

function done(definition: SurveyDefinition, edit: Edit): SurveyDefinition {
  const outcome = applyEdit(definition, edit)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value.definition
}

describe('undo', () => {
  it('gives the identical definition after each of 2,000 random sequences of edits', () => {
    let doneCount = 0
    for (let seed = 1; seed <= 2000; seed++) {
      const chance = seededChance(seed)
      const start = canonicalDefinition(randomSurvey(chance))
      const before = canonicalJson(start)
      let now = start
      const inverses: Edit[] = []
      for (let step = 0; step < 15; step++) {
        const outcome = applyEdit(now, randomEdit(chance, now))
        if (!outcome.ok) continue
        now = outcome.value.definition
        inverses.unshift(outcome.value.inverse)
        doneCount++
      }
      // What can be reached is a survey that can be asked, or a list of reasons why not; never an exception.
      const parsed = parseDefinition(now)
      if (!parsed.ok) expect(parsed.problem.length, `seed ${seed}`).toBeGreaterThan(0)
      expect(canonicalJson(canonicalDefinition(now)), `seed ${seed}`).toBe(canonicalJson(now))
      for (const inverse of inverses) now = done(now, inverse)
      expect(canonicalJson(now), `seed ${seed}`).toBe(before)
    }
    expect(doneCount).toBeGreaterThan(10_000)
  })

  it('of an undo does the edit again', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const chance = seededChance(seed)
      const start = canonicalDefinition(randomSurvey(chance))
      const first = applyEdit(start, randomEdit(chance, start))
      if (!first.ok) continue
      const back = applyEdit(first.value.definition, first.value.inverse)
      if (!back.ok) throw new Error(back.problem.code)
      expect(canonicalJson(done(back.value.definition, back.value.inverse))).toBe(
        canonicalJson(first.value.definition),
      )
    }
  })
})

it('the one form of the surveys that come along asks the same', () => {
  for (const { definition } of instruments)
    expect(parseDefinition(canonicalDefinition(definition)).ok).toBe(true)
})

describe('an edit', () => {
  it('leaves what it does not touch the same object', () => {
    const next = done(SURVEY, {
      do: 'text',
      at: { of: 'question', question: 'place' },
      property: 'title',
      language: 'en',
      text: 'Where?',
    })
    expect(next.pages[0]).toBe(SURVEY.pages[0])
    expect(next.pages[1]?.elements[0]?.title).toEqual({ default: '{help}', en: 'Where?' })
  })

  it('that renames a question takes conditions and repeated answers along', () => {
    const next = done(SURVEY, {
      do: 'rename',
      at: { of: 'question', question: 'help' },
      to: 'support',
    })
    expect(next.pages[0]?.elements[1]?.visibleIf).toBe("{support} = 'yes'")
    expect(next.pages[1]?.elements[0]?.title).toBe('{support}')
  })

  it.each<[string, Edit]>([
    [
      'name-taken',
      { do: 'add-question', page: 'two', after: null, question: { type: 'text', name: 'HELP' } },
    ],
    ['page-unknown', { do: 'move-question', question: 'help', page: 'three', after: null }],
    ['question-unknown', { do: 'remove-question', question: 'nobody' }],
    ['page-not-empty', { do: 'remove-page', page: 'one' }],
    ['entry-unknown', { do: 'remove-entry', question: 'help', list: 'choices', value: 'no' }],
    ['not-possible', { do: 'set', at: { of: 'survey' }, property: 'pages', value: [] }],
  ])('is refused with %s', (code, edit) => {
    const outcome = applyEdit(SURVEY, edit)
    expect(outcome.ok ? 'done' : outcome.problem.code).toBe(code)
  })
})
