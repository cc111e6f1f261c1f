import { describe, expect, it } from 'vitest'
import needsOfParents from '#db/example/needs-parents.json' with { type: 'json' }
import needsOfProfessionals from '#db/example/needs-professionals.json' with { type: 'json' }
import children from '#db/example/stories-children.json' with { type: 'json' }
import others from '#db/example/stories-others.json' with { type: 'json' }
import parents from '#db/example/stories-parents.json' with { type: 'json' }
import professionals from '#db/example/stories-professionals.json' with { type: 'json' }
import youngsters from '#db/example/stories-youngsters.json' with { type: 'json' }
import { listQuestions, type SurveyDefinition } from '#surveys/definition.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { compileChecker } from '#surveys/response.ts'

const definitionOf = (slug: string) =>
  instruments.find((one) => one.slug === slug)?.definition as SurveyDefinition

type Example = { readonly id: string; readonly answers: Readonly<Record<string, unknown>> }

const STORIES: readonly [string, readonly (Example & { readonly prompt?: string })[]][] = [
  ['ouder', parents],
  ['jongere', youngsters],
  ['kind', children],
  ['professional', professionals],
  ['ander', others],
]
const NEEDS: readonly [string, readonly Example[]][] = [
  ['behoeften-ouders', needsOfParents],
  ['behoeften-professionals', needsOfProfessionals],
]

/** The answers of an example that the form would keep, and what is wrong with them. */
function kept(slug: string, answers: Readonly<Record<string, unknown>>) {
  const checked = compileChecker(definitionOf(slug)).checkAll({ ...answers, ...consentOf(slug) })
  if (!checked.ok) return checked.problem
  return Object.keys(checked.value.answers).filter((name) => !name.startsWith('consent_'))
}

const consentOf = (slug: string) => (slug.startsWith('behoeften') ? {} : { consent_read: true })

describe.each([...STORIES, ...NEEDS])('the made-up answers of %s', (slug, examples) => {
  it('are answers to questions that the form shows to who answers so', () => {
    for (const example of examples) {
      const { prompt } = example as { readonly prompt?: string }
      const given = { ...example.answers, ...(prompt ? { prompt } : {}) }
      const names = Object.keys(given).filter((name) => !name.startsWith('consent_'))
      const problems = kept(slug, given)
      expect([...problems].sort(), example.id).toEqual(names.sort())
    }
  })
})

it('many of them answer each signifier, and some pass it by', () => {
  for (const [slug, examples] of STORIES) {
    const passed = examples.filter(({ answers }) => Object.values(answers).includes('na'))
    expect(passed.length, slug).toBeGreaterThan(0)
    for (const { name, coreId } of listQuestions(definitionOf(slug))) {
      if (!coreId) continue
      const answered = examples.filter(({ answers }) => name in answers).length
      expect(answered / examples.length, `${slug} ${name}`).toBeGreaterThan(0.6)
    }
  }
})

it('there are forty answered surveys of needs for each audience', () => {
  expect(NEEDS.map(([, examples]) => examples.length)).toEqual([40, 40])
})
