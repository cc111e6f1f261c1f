import { describe, expect, test } from 'vitest'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { parseCodebook } from '#analysis/coding/codebook.ts'
import { readCueLine } from '#analysis/coding/cue-lines.ts'
import { ROLES } from '#analysis/coding/role.ts'
import { suggestThemes } from '#analysis/coding/suggest.ts'

const { themes, groups, classes } = pactCodebook

test('the codebook has thirty themes in order, in ten groups that follow each other', () => {
  expect(themes.map((theme) => theme.code)).toEqual(
    Array.from({ length: 30 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`),
  )
  expect(groups.map((group) => group.code)).toEqual([...'ABCDEFGHIJ'])
  expect([...new Set(themes.map((theme) => theme.group))]).toEqual([...'ABCDEFGHIJ'])
})

test('the codebook survives being exchanged as JSON', () => {
  expect(parseCodebook(JSON.parse(JSON.stringify(pactCodebook)))).toEqual(pactCodebook)
})

test('every theme tells a coder what belongs to it, what does not, and gives two examples', () => {
  for (const theme of themes) {
    expect(theme.name.nl, theme.code).not.toBe(theme.name.en)
    for (const written of [theme.definition, theme.include, theme.exclude])
      expect(written, theme.code).toMatch(/^\p{Lu}.{15,}\.$/u)
    expect(theme.examples, theme.code).toHaveLength(2)
  }
})

describe('a program that follows the codebook', () => {
  test.each(
    themes.flatMap((theme) => theme.examples.map((example) => [theme.code, example] as const)),
  )('suggests %s for its own example "%s"', (code, text) => {
    const suggested = ROLES.flatMap((role) =>
      suggestThemes({ role, title: '', text }, pactCodebook),
    )
    expect(suggested.map((theme) => theme.code)).toContain(code)
  })
})

test('every cue line is written in the notation: known signs, a weight, no empty places', () => {
  for (const theme of themes)
    for (const line of Object.values(theme.cues).flat())
      for (const cue of readCueLine(line, classes)) {
        expect(Number.isFinite(cue.weight), `${theme.code} ${line}`).toBe(true)
        expect(JSON.stringify(cue.phrases), `${theme.code} ${line}`).not.toMatch(
          /"value":"[^"]*[^\p{L}\p{M}\p{N}'’"-][^"]*"|"value":""/u,
        )
      }
})
