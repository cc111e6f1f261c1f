import { expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import { DIRECTIONS, ROLES, storyThemes, type Tenths } from '#analysis/dashboard/facts.ts'
import { type Filter, matches, parseFilter } from '#analysis/dashboard/filter.ts'
import { TRIAD_POINTS, triadZone, ZONES } from '#analysis/dashboard/signifiers.ts'
import { readColumns, writeColumns } from '#analysis/explore/column-file.ts'
import { columnsOf } from '#analysis/explore/columns.ts'
import { openLinked } from '#analysis/explore/linked.ts'
import { linkedView } from '#analysis/explore/linked-view.ts'
import { packIds } from '#analysis/explore/story-ids.ts'
import { CELLS, cellsOf } from '#analysis/explore/twente-grid.ts'
import type { Variable } from '#analysis/explore/variables.ts'

const CODES = ['T01', 'T08', 'T13', 'T22', 'OWN']
const BOOK = { themes: CODES.slice(0, 4).map((code) => ({ code, group: 'all' })) }

const variable = (name: string, kind: Variable['kind'], values: readonly string[]): Variable => ({
  name,
  kind,
  isCore: false,
  isAboutTeller: false,
  title: name,
  titles: {},
  values: values.map((value) => ({ value, text: value })),
  offered: {},
  classes: {},
})
const VARIABLES = [
  variable('on_time', 'dyad', ['low', 'middle', 'high', 'none']),
  variable('difference', 'triad', ['people', 'rules', 'money']),
  variable('phase', 'choice', ['before', 'court', 'after']),
  variable('who', 'several', ['school', 'friends', 'doctor']),
  // One form draws the borders of the line elsewhere.
  variable('heard', 'dyad', ['low', 'middle', 'high']),
]

type Draw = { random: () => number; pick: <T>(list: readonly T[]) => T }
const drawFrom = (seed: number): Draw => {
  const random = seeded(seed)
  return { random, pick: (list) => list[Math.floor(random() * list.length)] as never }
}

function story({ random, pick }: Draw) {
  const onTime = random() < 0.6 ? Math.floor(random() * 101) : pick(['low', 'none', 'na'] as const)
  const difference = random() < 0.7 ? (pick(TRIAD_POINTS) as Tenths) : undefined
  const isTimed = random() < 0.9
  const classOf = (place: number) => (place < 38 ? 'low' : place >= 63 ? 'high' : 'middle')
  const heard = random() < 0.7 ? Math.floor(random() * 101) : undefined
  const heardClass = pick(['low', 'middle', 'high'])
  const several = ['school', 'friends', 'doctor'].filter(() => random() < 0.4)
  return {
    role: pick(ROLES),
    day: `202${pick([5, 6])}-${pick(['01', '06', '12'])}-15`,
    ...(isTimed ? { onTime } : {}),
    ...(difference ? { difference } : {}),
    themes: CODES.flatMap((code) =>
      random() < 0.35 ? [{ code, direction: pick(DIRECTIONS) }] : [],
    ).concat(random() < 0.2 ? [{ code: 'T08', direction: pick(DIRECTIONS) }] : []),
    values: {
      ...(isTimed ? { on_time: [typeof onTime === 'number' ? classOf(onTime) : onTime] } : {}),
      ...(difference ? { difference: [triadZone(difference)] } : {}),
      ...(random() < 0.8 ? { phase: [pick(['before', 'court', 'after', 'na'])] } : {}),
      ...(several.length > 0 ? { who: several } : {}),
      ...(heard === undefined ? {} : { heard: [heardClass] }),
    } as Record<string, readonly string[]>,
    places: {
      ...(isTimed && typeof onTime === 'number' ? { on_time: onTime } : {}),
      ...(heard === undefined ? {} : { heard }),
    } as Record<string, number>,
    tenths: (difference ? { difference } : {}) as Record<string, Tenths>,
  }
}

function anyFilter({ random, pick }: Draw): Filter {
  const asked = new URLSearchParams()
  const maybe = (share: number, name: string, value: () => string) => {
    if (random() < share) asked.append(name, value())
  }
  for (const role of ROLES) maybe(0.15, 'rol', () => role)
  maybe(0.2, 'van', () => pick(['2025-02', '2026-01', '2027-01']))
  maybe(0.2, 'tot', () => pick(['2025-12', '2026-06']))
  maybe(0.3, 'thema', () => pick([...CODES, 'zonder', 'T99']))
  maybe(0.2, 'ook', () => pick([...CODES, 'T99']))
  maybe(0.3, 'richting', () => pick(DIRECTIONS))
  maybe(0.2, 'cel', () => pick(CELLS))
  maybe(0.1, 'optijd', () => pick(['low', 'high', 'none', 'na', '0', '9']))
  maybe(0.1, 'gebied', () => pick(ZONES))
  maybe(0.2, 'bij', () => `on_time:${pick(['low', 'none', 'na'])}`)
  maybe(0.2, 'bij', () => `difference:${pick(ZONES)}`)
  maybe(0.2, 'bij', () => `who:${pick(['school', 'friends'])}`)
  maybe(0.2, 'bij', () => `phase:${pick(['court', 'na'])}`)
  maybe(0.02, 'bij', () => 'unknown:yes')
  maybe(0.2, 'lijn', () => pick(['on_time:0-9', 'on_time:20-79', 'on_time:90-100']))
  return parseFilter(asked)
}

test('every chart counts what a look at each story counts, under 600 filters in a row', () => {
  const draw = drawFrom(20261126)
  for (let population = 0; population < 4; population++) {
    const facts = Array.from({ length: [0, 1, 40, 300][population] as number }, () => story(draw))
    const written = columnsOf(facts, VARIABLES, CODES.slice(0, 4))
    const columns = readColumns(writeColumns(written).buffer)
    if (!columns) throw new Error('not read back')
    const { count } = openLinked(columns)
    const inTheirOrder = openLinked(written)
    for (let round = 0; round < 150; round++) {
      const filter = anyFilter(draw)
      const view = linkedView(columns, count(filter), filter, BOOK)
      const under = (part: Filter) => facts.filter((fact) => matches(fact, part))
      expect(view.stories).toBe(under(filter).length)
      expect([...inTheirOrder.rows(filter)].map((at) => facts[at])).toEqual(under(filter))
      const { theme: _t, also: _a, direction: _d, ...butThemes } = filter
      const themed = under(butThemes)
      expect(view.themes.stories).toBe(themed.length)
      expect(view.themes.without.stories).toBe(
        themed.filter(({ themes }) => themes.length === 0).length,
      )
      for (const code of CODES) {
        const row = view.themes.rows.find((one) => one.code === code)
        const having = themed.filter((fact) => storyThemes(fact).has(code))
        expect(row?.stories ?? 0).toBe(having.length)
        expect(row?.byRole.kind ?? 0).toBe(having.filter(({ role }) => role === 'kind').length)
        expect(row?.byDirection.mixed ?? 0).toBe(
          having.filter((fact) => storyThemes(fact).get(code) === 'mixed').length,
        )
      }
      const { codes, pairs } = view.pairs
      for (const { first, second, stories } of pairs)
        expect(stories).toBe(
          themed.filter((fact) =>
            [first, second].every((at) => storyThemes(fact).has(codes[at] as string)),
          ).length,
        )
      const besidePhase = under(withoutQuestion(butThemes, 'phase'))
      const [across] = view.across
      for (const { code, cells } of across?.rows ?? [])
        for (const [at, value] of (across?.values ?? []).entries()) {
          const here = besidePhase.filter(
            (fact) => storyThemes(fact).has(code) && fact.values.phase?.includes(value),
          )
          expect(cells[at]?.stories).toBe(here.length)
          expect(cells[at]?.byDirection.hindered).toBe(
            here.filter((fact) => storyThemes(fact).get(code) === 'hindered').length,
          )
        }
      const both = besidePhase.filter(({ themes, values }) => themes.length > 0 && values.phase)
      expect(across !== undefined).toBe(both.length > 0)
      const { cell: _c, ...butCell } = filter
      const celled = under(butCell).map((fact) => ({ fact, cells: cellsOf(fact) }))
      for (const { cell, stories, byDirection } of view.grid.cells) {
        expect(stories).toBe(celled.filter(({ cells }) => cells.has(cell)).length)
        expect(byDirection.helped).toBe(
          celled.filter(({ cells }) => cells.get(cell) === 'helped').length,
        )
      }
      expect(view.grid.elsewhere).toBe(
        celled.filter(({ fact, cells }) => cells.size === 0 && fact.themes.length > 0).length,
      )
      const forRoles = under({ ...filter, roles: [] })
      for (const role of ROLES)
        expect(view.roles[role]).toBe(forRoles.filter((fact) => fact.role === role).length)
      const { from: _f, until: _u, ...butPeriod } = filter
      for (const { month, stories } of view.months)
        expect(stories).toBe(under(butPeriod).filter(({ day }) => day.startsWith(month)).length)
      for (const question of view.questions) {
        const others = under(withoutQuestion(filter, question.name))
        for (const { value, stories, byRole } of question.values) {
          const having = others.filter(({ values }) => values[question.name]?.includes(value))
          expect(stories).toBe(having.length)
          expect(byRole.kind).toBe(having.filter(({ role }) => role === 'kind').length)
        }
        for (const { from, to, stories } of question.bins ?? [])
          expect(stories).toBe(
            others.filter(
              ({ places: { [question.name]: place = -1 } }) => place >= from && place <= to,
            ).length,
          )
        for (const { tenths, stories } of question.density?.points ?? [])
          expect(stories).toBe(
            others.filter(({ difference }) => difference?.join() === tenths.join()).length,
          )
        expect(question.unanswered.stories + question.answered).toBe(others.length)
      }
    }
  }
})

function withoutQuestion(
  { onTime, zone, answers = {}, places = {}, ...rest }: Filter,
  name: string,
): Filter {
  const { [name]: _a, ...otherAnswers } = answers
  const { [name]: _p, ...otherPlaces } = places
  return {
    ...rest,
    answers: otherAnswers,
    places: otherPlaces,
    ...(onTime !== undefined && name !== 'on_time' ? { onTime } : {}),
    ...(zone !== undefined && name !== 'difference' ? { zone } : {}),
  }
}

test('a file that is cut off or of another kind is not read', () => {
  const file = writeColumns(columnsOf([], VARIABLES, CODES))
  expect(readColumns(file.buffer)?.size).toBe(0)
  expect(readColumns(new ArrayBuffer(2))).toBeUndefined()
  expect(readColumns(file.buffer.slice(0, 20))).toBeUndefined()
  expect(
    readColumns(new TextEncoder().encode('    {"form": "x"}').buffer as ArrayBuffer),
  ).toBeUndefined()
})

test('an id is found where it stands, and one that is not there nowhere', () => {
  const random = seeded(4)
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  const any = () => [hex(8), hex(4), hex(4), hex(4), hex(12)].join('-')
  const ids = Array.from({ length: 3000 }, any).sort()
  const packed = packIds()
  for (const id of ids) packed.add(id)
  const { size, at, placeOf } = packed.done()
  expect(size).toBe(3000)
  expect(ids.map((_, place) => at(place))).toEqual(ids)
  expect(ids.map((id) => placeOf(id))).toEqual(ids.map((_, place) => place))
  for (let round = 0; round < 100; round++) expect(placeOf(any())).toBe(-1)
  expect(placeOf('no id')).toBe(-1)
})
