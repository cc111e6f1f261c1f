import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#surveys/canonical-json.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { applyEdit } from '#surveys/design/apply.ts'
import { canonicalDefinition } from '#surveys/design/canonical.ts'
import type { Edit } from '#surveys/design/edits.ts'
import { rebase } from '#surveys/design/rebase.ts'
import { randomSurvey, seededChance } from '../random-survey.ts'
import { randomEdit } from './random-edit.ts'

const title = (question: string, text: string, language = 'default'): Edit => ({
  do: 'text',
  at: { of: 'question', question },
  property: 'title',
  language,
  text,
})

function outcomeOf(mine: Edit, ...others: Edit[]): unknown {
  const rebased = rebase(mine, others)
  return rebased.ok ? rebased.value : rebased.problem.code
}

describe('two people', () => {
  it('who edit different things never conflict', () => {
    const mine = title('help', 'Kwam er hulp?')
    for (const theirs of [
      title('which', 'Welke hulp?'),
      title('help', 'Did help come?', 'en'),
      { do: 'move-question', question: 'help', page: 'two', after: null },
      { do: 'remove-question', question: 'which' },
      { do: 'set', at: { of: 'question', question: 'help' }, property: 'isRequired', value: true },
      { do: 'add-entry', question: 'help', list: 'choices', after: null, entry: { value: 'no' } },
    ] satisfies Edit[])
      expect(outcomeOf(mine, theirs)).toEqual(mine)
  })

  it('who write the same text meet, with both texts', () => {
    const mine = title('help', 'Kwam er hulp?')
    const theirs = title('help', 'Kreeg je hulp?')
    const rebased = rebase(mine, [theirs])
    expect(rebased).toEqual({ ok: false, problem: { code: 'same-place', mine, theirs } })
    expect(outcomeOf(mine, title('help', 'Kwam er hulp?'))).toEqual(mine)
  })

  it('meet where one takes away what the other changes', () => {
    const remove: Edit = { do: 'remove-question', question: 'help' }
    expect(outcomeOf(title('help', 'Anders'), remove)).toBe('gone')
    expect(outcomeOf(remove, title('help', 'Anders'))).toBe('changed-by-other')
    expect(outcomeOf(remove, remove)).toEqual({ do: 'all', edits: [] })
    const back: Edit = {
      do: 'add-question',
      page: 'one',
      after: null,
      question: { type: 'text', name: 'help' },
    }
    expect(outcomeOf(title('help', 'Anders'), remove, back)).toEqual(title('help', 'Anders'))
  })

  it('follow each other’s new names, also in conditions', () => {
    const renamed: Edit = { do: 'rename', at: { of: 'question', question: 'help' }, to: 'support' }
    expect(outcomeOf(title('help', 'Anders'), renamed)).toEqual(title('support', 'Anders'))
    const condition = (source: string): Edit => ({
      do: 'set',
      at: { of: 'question', question: 'which' },
      property: 'visibleIf',
      value: source,
    })
    expect(outcomeOf(condition('{help} notempty'), renamed)).toEqual(
      condition('{support} notempty'),
    )
    expect(outcomeOf({ ...renamed, to: 'aid' }, renamed)).toBe('same-place')
    expect(outcomeOf(title('help', 'Een'), title('help', 'Twee'), renamed)).toBe('same-place')
  })

  it('who add the same name meet', () => {
    const add: Edit = { do: 'add-page', page: { name: 'three', elements: [] }, after: null }
    expect(outcomeOf(add, add)).toBe('name-taken')
  })
})

it('2,000 pairs of random edits at the same time: done one after the other, or said why not', () => {
  const counts = { both: 0, met: 0 }
  for (let seed = 1; seed <= 2000; seed++) {
    const chance = seededChance(seed)
    const start: SurveyDefinition = canonicalDefinition(randomSurvey(chance))
    const theirs = randomEdit(chance, start)
    const mine = randomEdit(chance, start)
    const first = applyEdit(start, theirs)
    if (!first.ok || !applyEdit(start, mine).ok) continue
    const rebased = rebase(mine, [theirs])
    const second = rebased.ok ? applyEdit(first.value.definition, rebased.value) : undefined
    if (!second?.ok) {
      counts.met++
      continue
    }
    counts.both++
    const back = applyEdit(second.value.definition, second.value.inverse)
    expect(back.ok && canonicalJson(back.value.definition), `seed ${seed}`).toBe(
      canonicalJson(first.value.definition),
    )
  }
  expect(counts.both).toBeGreaterThan(counts.met * 3)
})
