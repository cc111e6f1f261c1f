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

test('every theme tells a coder what belongs to it, what does not, and gives many examples', () => {
  for (const theme of themes) {
    expect(theme.name.nl, theme.code).not.toBe(theme.name.en)
    for (const written of [theme.definition, theme.include, theme.exclude])
      expect(written, theme.code).toMatch(/^\p{Lu}.{15,}\.$/u)
    expect(theme.examples.length, theme.code).toBeGreaterThan(30)
  }
})

describe('a program that follows the codebook', () => {
  test('suggests each theme for nearly all of its own examples, whoever says them', () => {
    const missed = themes.map((theme) => {
      const without = theme.examples.filter((text) =>
        ROLES.every((role) =>
          suggestThemes({ role, title: '', text }, pactCodebook).every(
            ({ code }) => code !== theme.code,
          ),
        ),
      )
      return { code: theme.code, share: without.length / theme.examples.length }
    })
    expect(missed.filter(({ share }) => share > 0.3)).toEqual([])
    const all = missed.reduce((sum, { share }) => sum + share, 0) / missed.length
    expect(all).toBeLessThan(0.15)
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
