import { describe, expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import {
  type Codebook,
  currentCode,
  everyTheme,
  parseCodebook,
  themeNames,
} from '#analysis/coding/codebook.ts'
import {
  blankTheme,
  type CodebookEdit,
  type CodingMove,
  editCodebook,
} from '#analysis/coding/codebook-edit.ts'
import {
  bringBackCodings,
  joinValues,
  type MovedCoding,
  moveCodings,
  openBoard,
  type PlacedCoding,
} from '#analysis/coding/codebook-moves.ts'
import { patchBetween, takeBack, touchedCodes } from '#analysis/coding/codebook-patch.ts'

/** The codebook after a change that must be allowed. */
function edited(book: Codebook, edit: CodebookEdit) {
  const done = editCodebook(book, edit)
  if (!done.ok) throw new Error(done.problem.code)
  return done.value
}

const refusal = (book: Codebook, edit: CodebookEdit) => {
  const done = editCodebook(book, edit)
  return done.ok ? undefined : done.problem.code
}

const named = (nl: string) => ({ ...blankTheme('A'), name: { nl, en: nl } })

describe('one change', () => {
  test('a theme gets the next code, at the end of its group, and codes are never used twice', () => {
    const { book, code } = edited(pactCodebook, { kind: 'add-theme', theme: named('Huisdieren') })
    expect(code).toBe('T31')
    const group = book.themes.filter((theme) => theme.group === 'A')
    expect(group.at(-1)?.code).toBe('T31')
    const retired = edited(book, { kind: 'retire', code }).book
    expect(edited(retired, { kind: 'add-theme', theme: named('Verhuizen ver weg') }).code).toBe(
      'T32',
    )
  })

  test('a name that another theme in use has is refused, and so is none', () => {
    const name = pactCodebook.themes[3]?.name.nl ?? ''
    const add = (nl: string) => refusal(pactCodebook, { kind: 'add-theme', theme: named(nl) })
    expect(add(name.toUpperCase())).toBe('theme-name-taken')
    expect(add('  ')).toBe('theme-name-missing')
    expect(
      refusal(pactCodebook, {
        kind: 'add-theme',
        theme: { ...named('Nieuw'), group: 'Q' },
      }),
    ).toBe('group-unknown')
  })

  test('a merge keeps the cues of both and the name of the one that went', () => {
    const { book, moves } = edited(pactCodebook, { kind: 'merge', from: 'T19', into: 'T20' })
    expect(moves).toEqual([{ from: 'T19', into: 'T20' }])
    expect(book.themes.map(({ code }) => code)).not.toContain('T19')
    expect(themeNames(book).T19).toEqual(themeNames(pactCodebook).T19)
    expect(currentCode(book, 'T19')).toBe('T20')
    const cuesOf = (one: Codebook, code: string) =>
      one.themes.find((theme) => theme.code === code)?.cues.all ?? []
    for (const code of ['T19', 'T20'])
      for (const line of cuesOf(pactCodebook, code)) expect(cuesOf(book, 'T20')).toContain(line)
    expect(refusal(book, { kind: 'merge', from: 'T19', into: 'T20' })).toBe('theme-unknown')
    expect(refusal(book, { kind: 'merge', from: 'T20', into: 'T20' })).toBe('merge-with-itself')
  })

  test('a retired theme is not among those that are suggested, and comes back as it was', () => {
    const { book } = edited(pactCodebook, { kind: 'retire', code: 'T05' })
    expect(book.themes.some(({ code }) => code === 'T05')).toBe(false)
    const back = edited(book, { kind: 'bring-back', code: 'T05' }).book
    const theme = (one: Codebook) => one.themes.find(({ code }) => code === 'T05')
    expect(theme(back)).toEqual(theme(pactCodebook))
    expect(back.retired).toBeUndefined()
  })

  test('a theme moves up and down, and over the edge of its group into the next', () => {
    const codes = (book: Codebook) => book.themes.map(({ code, group }) => `${group}${code}`)
    const last = pactCodebook.themes.filter(({ group }) => group === 'A').at(-1)?.code ?? ''
    const over = edited(pactCodebook, { kind: 'move-theme', code: last, by: 1 }).book
    expect(codes(over)).toContain(`B${last}`)
    expect(codes(edited(over, { kind: 'move-theme', code: last, by: -1 }).book)).toEqual(
      codes(pactCodebook),
    )
    expect(refusal(pactCodebook, { kind: 'move-theme', code: 'T01', by: -1 })).toBe(
      'nothing-changed',
    )
    const groups = edited(pactCodebook, { kind: 'move-group', code: 'A', by: 1 }).book
    expect(groups.groups.map(({ code }) => code).slice(0, 2)).toEqual(['B', 'A'])
    expect(groups.themes[0]?.group).toBe('B')
  })

  test('a group with themes stays, an empty one can go', () => {
    expect(refusal(pactCodebook, { kind: 'remove-group', code: 'A' })).toBe('group-in-use')
    const { book, code } = edited(pactCodebook, {
      kind: 'add-group',
      name: { nl: 'Vakantie', en: 'Holidays' },
    })
    expect(code).toBe('K')
    expect(edited(book, { kind: 'remove-group', code }).book).toEqual(pactCodebook)
  })

  test('what was changed is known by code, and a change of a theme that changes nothing is none', () => {
    const [theme] = pactCodebook.themes
    if (!theme) throw new Error('no theme')
    const { code, ...texts } = theme
    expect(refusal(pactCodebook, { kind: 'change-theme', code, theme: texts })).toBe(
      'nothing-changed',
    )
    const { book } = edited(pactCodebook, {
      kind: 'change-theme',
      code,
      theme: { ...texts, definition: 'Anders.' },
    })
    expect(touchedCodes(patchBetween(pactCodebook, book))).toEqual(['T01'])
  })

  test('a change that something else was built on cannot be taken back first', () => {
    const first = edited(pactCodebook, { kind: 'merge', from: 'T01', into: 'T02' }).book
    const second = edited(first, { kind: 'merge', from: 'T02', into: 'T03' }).book
    expect(takeBack(second, patchBetween(pactCodebook, first))).toBeUndefined()
    const back = takeBack(second, patchBetween(first, second))
    expect(back).toEqual(first)
  })
})

test('two codings of one voice become one: the firmer wins, equals come together', () => {
  const said = (
    state: 'suggested' | 'confirmed' | 'rejected',
    start: number,
    direction: string,
  ) => ({
    state,
    direction,
    score: start / 10,
    evidence: [{ start, end: start + 5 }],
    reasons: [start],
  })
  expect(joinValues(said('rejected', 1, 'helped'), said('confirmed', 2, 'hindered'))).toEqual(
    said('confirmed', 2, 'hindered'),
  )
  expect(joinValues(said('confirmed', 9, 'helped'), said('confirmed', 2, 'hindered'))).toEqual({
    state: 'confirmed',
    direction: 'mixed',
    score: 0.9,
    evidence: [
      { start: 2, end: 7 },
      { start: 9, end: 14 },
    ],
    reasons: [9, 2],
  })
})

/** A change by chance that may or may not be allowed. */
function anyEdit(
  book: Codebook,
  codings: readonly PlacedCoding[],
  random: () => number,
  n: number,
) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const code = () => pick(everyTheme(book)).code
  const from = code()
  const group = pick(book.groups).code
  const some = codings.filter((one) => one.code === from && random() < 0.5).map(({ id }) => id)
  const name = { nl: `Nieuw ${n}`, en: `New ${n}` }
  return pick<() => CodebookEdit>([
    () => ({ kind: 'merge', from, into: code() }),
    () => ({ kind: 'merge', from, into: code() }),
    () => ({ kind: 'split', from, name, codings: some }),
    () => ({ kind: 'split', from, name, codings: some }),
    () => ({ kind: 'retire', code: from }),
    () => ({ kind: 'bring-back', code: from }),
    () => ({ kind: 'move-theme', code: from, by: pick([-1, 1] as const) }),
    () => ({ kind: 'move-group', code: group, by: pick([-1, 1] as const) }),
    () => ({ kind: 'rename-group', code: group, name }),
    () => ({ kind: 'add-theme', theme: { ...blankTheme(group), name } }),
    () => {
      const { code: _, ...theme } = pick(book.themes)
      return { kind: 'change-theme', code: _, theme: { ...theme, name } }
    },
  ])()
}

function someCodings(random: () => number): PlacedCoding[] {
  const seen = new Set<string>()
  return Array.from({ length: 160 }, (_, n) => {
    const state = (['suggested', 'confirmed', 'rejected'] as const)[Math.floor(random() * 3)]
    return {
      id: `c${n}`,
      storyId: `s${Math.floor(random() * 25)}`,
      code: `T${String(Math.floor(random() * 30) + 1).padStart(2, '0')}`,
      saidBy: ['program', 'team', 'teller'][Math.floor(random() * 3)] ?? 'team',
      state: state ?? 'suggested',
      direction: 'helped',
      score: null,
      evidence: [{ start: n, end: n + 1 }],
      reasons: [],
    }
  }).filter(({ storyId, code, saidBy }) => {
    const key = `${storyId} ${code} ${saidBy}`
    return seen.has(key) ? false : seen.add(key)
  })
}

const sortedById = (codings: Iterable<PlacedCoding>) =>
  [...codings].sort((a, b) => (a.id < b.id ? -1 : 1))

/** The codebook with few cues, so that many rounds are quick. */
const smallCodebook: Codebook = {
  ...pactCodebook,
  themes: pactCodebook.themes.map((theme) => ({
    ...theme,
    cues: { all: theme.cues.all?.slice(0, 3) ?? [] },
  })),
}

test.each(Array.from({ length: 25 }, (_, seed) => seed))(
  'after changes by chance every coding is found under a theme, and taking all back gives everything again (seed %i)',
  (seed) => {
    const random = seeded(seed)
    const start = someCodings(random)
    const board = openBoard(start)
    let book: Codebook = smallCodebook
    const steps: {
      before: Codebook
      moved: MovedCoding[]
      patch: ReturnType<typeof patchBetween>
    }[] = []
    for (let n = 0; n < 30; n++) {
      const outcome = editCodebook(book, anyEdit(book, [...board.codings.values()], random, n))
      if (!outcome.ok) continue
      const moved = outcome.value.moves.flatMap((move: CodingMove) => moveCodings(board, move))
      steps.push({ before: book, moved, patch: patchBetween(book, outcome.value.book) })
      book = parseCodebook(JSON.parse(JSON.stringify(outcome.value.book)))
      const known = new Set(everyTheme(book).map(({ code }) => code))
      for (const coding of board.codings.values()) expect(known).toContain(coding.code)
      expect(board.codings.size + board.taken.size).toBe(start.length)
      const places = [...board.codings.values()].map((c) => `${c.storyId} ${c.code} ${c.saidBy}`)
      expect(new Set(places).size).toBe(places.length)
      const used = new Set([...board.codings.values()].map(({ code }) => code))
      for (const theme of book.retired ?? [])
        if (theme.mergedInto) expect(used).not.toContain(theme.code)
    }
    expect(steps.length).toBeGreaterThan(10)
    for (const { before, moved, patch } of steps.reverse()) {
      const back = takeBack(book, patch)
      expect(back).toEqual(before)
      book = back ?? book
      bringBackCodings(board, moved, book)
    }
    expect(book).toEqual(smallCodebook)
    expect(sortedById(board.codings.values())).toEqual(sortedById(start))
  },
)
