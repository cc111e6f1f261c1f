import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { drawBars } from '#analysis/drawing/bars.ts'
import { drawGrid } from '#analysis/drawing/grid.ts'
import { drawGroups } from '#analysis/drawing/groups.ts'
import { drawHeatMap } from '#analysis/drawing/heat-map.ts'
import { drawHistogram } from '#analysis/drawing/histogram.ts'
import { drawNetwork } from '#analysis/drawing/network.ts'
import { type Sheet, sizeOf, WIDTH, withSize } from '#analysis/drawing/sheet.ts'
import { drawTernary } from '#analysis/drawing/ternary.ts'
import { textWidth, wrapText } from '#analysis/drawing/text.ts'
import { drawTileMap, tileTint } from '#analysis/drawing/tile-map.ts'
import { TWENTE_TILES } from '#analysis/drawing/twente-tiles.ts'
import { MUNICIPALITIES, type Municipality } from '#surveys/municipalities.ts'

const SHEET: Sheet = {
  id: 'themas',
  locale: 'nl',
  title: 'Thema’s <script>alert(1)</script> & "meer"',
  sentence: 'Het vaakst komt voor: <hulp> & rust.',
  foot: 'Uitgave 3, gemaakt op 4 maart 2026',
  say: { number: (count) => count.toLocaleString('nl-NL'), hidden: 'te klein' },
}
const HARM = '"><image href=x onerror=alert(1)> & een heel lang verhaal\u0007 zonder einde'
const zones = Object.fromEntries(
  ZONES.map((zone, at) => [zone, zone === 'bc' ? null : 5 * at]),
) as Record<Zone, number | null>
const zoneNames = Object.fromEntries(ZONES.map((zone) => [zone, `gebied ${zone}`])) as Record<
  Zone,
  string
>

const counts = Object.fromEntries(
  MUNICIPALITIES.map(({ value }, at) => [value, value === 'losser' ? null : 5 * at]),
) as Record<Municipality, number | null>

const DRAWN: Readonly<Record<string, (sheet: Sheet) => string>> = {
  bars: (sheet) =>
    drawBars(
      sheet,
      [
        { label: HARM, total: 1250, share: '12 %', parts: { ouder: 1000, kind: null } },
        { label: 'Wachten', total: null, parts: { ouder: null, kind: null } },
      ],
      { ouder: 'ouders', kind: 'kinderen', rest: 'kleine groepen samen' },
    ),
  histogram: (sheet) =>
    drawHistogram(
      sheet,
      [
        { label: HARM, count: 35 },
        { label: 'midden', count: null },
      ],
      ['te laat', 'op tijd', HARM],
    ),
  ternary: (sheet) =>
    drawTernary(sheet, { corners: ['eerder zien', HARM, 'hulp'], zones, zoneNames }),
  tiles: (sheet) =>
    drawTileMap(sheet, {
      counts,
      besides: [
        { label: HARM, count: 15 },
        { label: 'niet ingevuld', count: null },
      ],
      key: 'Hoe donkerder, hoe hoger.',
    }),
  heat: (sheet) =>
    drawHeatMap(
      sheet,
      ['een', HARM, 'drie'],
      [
        [],
        [{ text: '12', said: `een en ${HARM}: 12`, strength: 0.6, isClear: true }],
        [
          { text: '3', said: 'een en drie: 3', strength: -0.2, isClear: true },
          { text: '4', said: 'twee en drie: 4', strength: 0.01, isClear: false },
        ],
      ],
      ['vaker', 'minder vaak', '+ en −: waarschijnlijk geen toeval'],
    ),
  groups: (sheet) =>
    drawGroups(sheet, [
      {
        name: 'Te laat',
        note: '3 kaarten · 5 stemmen',
        cards: [
          { number: 1, title: 'Wachten' },
          {
            number: 12,
            title: 'Een titel die veel te lang is voor één regel van dit vak en dus ergens ophoudt',
          },
        ],
        lines: ['Een kind: ik wist van niets', HARM],
        said: 'Te laat: 1, 12',
      },
      {
        name: HARM,
        note: '1 kaart',
        cards: [{ number: 2, title: HARM }],
        lines: [],
        said: `${HARM}: 2`,
      },
      { name: 'leeg', note: '0 kaarten', cards: [], lines: [], said: 'leeg' },
    ]),
  grid: (sheet) =>
    drawGrid(
      sheet,
      ['op tijd', HARM],
      ['kind', 'ouder'],
      [
        [
          { count: 10, said: 'op tijd, kind: 10', parts: [5, 2, 3] },
          { count: 4, said: 'op tijd, ouder: 4', parts: [4, 0, 0] },
        ],
        [
          { count: 0, said: `${HARM}, kind: 0`, parts: [0, 0, 0] },
          { count: 20, said: 'ouder: 20', parts: [10, 0, 10] },
        ],
      ],
      ['hielp', 'gemengd', 'hinderde'],
    ),
  network: (sheet) =>
    drawNetwork(
      sheet,
      [
        { name: 'een', count: 40 },
        { name: HARM, count: 10 },
        { name: 'drie', count: 5 },
      ],
      [
        { first: 0, second: 2, strength: 0.5, isClear: true, said: 'een en drie: 4' },
        { first: 1, second: 2, strength: 0.1, isClear: false, said: `${HARM} en drie: 3` },
      ],
      ['waarschijnlijk geen toeval', 'kan toeval zijn'],
    ),
}

type Read = { readonly title: string; readonly desc: string; readonly texts: readonly string[] }

/** A drawing as somebody else's reader finds it. */
function read(svg: string): Read {
  expect(XMLValidator.validate(svg)).toBe(true)
  const parser = new XMLParser({ preserveOrder: true, trimValues: false })
  const texts: string[] = []
  const walk = (nodes: readonly Record<string, unknown>[], within: string): string =>
    nodes
      .map((node) => {
        const [name = ''] = Object.keys(node).filter((key) => key !== ':@')
        if (name === '#text') return String(node[name])
        expect(name).not.toMatch(/script|image|foreignObject/i)
        const inside = walk(node[name] as readonly Record<string, unknown>[], name)
        if (name === 'text') texts.push(inside)
        found[name] ??= inside
        return within === 'text' ? inside : ''
      })
      .join('')
  const found: Record<string, string> = {}
  walk(parser.parse(svg), '')
  return { title: found.title ?? '', desc: found.desc ?? '', texts }
}

test.each(Object.entries(DRAWN))(
  'the drawing of %s is well-formed, harmless, and says its title, sentence and source',
  (_, draw) => {
    const { title, desc, texts } = read(draw(SHEET))
    expect(title).toBe(SHEET.title)
    expect(desc.startsWith(SHEET.sentence)).toBe(true)
    expect(desc.endsWith(SHEET.foot)).toBe(true)
    expect(texts.join(' ')).toContain(SHEET.foot)
    expect(draw(SHEET)).not.toMatch(/ (style|class|href)="/)
    expect(draw(SHEET).match(/https?:/g)).toHaveLength(1)
    expect(sizeOf(draw(SHEET)).width).toBe(WIDTH)
    expect(sizeOf(draw(SHEET)).height).toBeGreaterThan(80)
  },
)

test.each(Object.entries(DRAWN))(
  'without its words around, the drawing of %s still has them for who listens',
  (_, draw) => {
    const { title, desc, texts } = read(draw({ ...SHEET, isBare: true }))
    expect(title).toBe(SHEET.title)
    expect(desc.startsWith(SHEET.sentence)).toBe(true)
    expect(texts.join(' ')).not.toContain(SHEET.foot)
  },
)

test('a number that is hidden is a word in the picture and in the sentence, and nothing says how large it is', () => {
  const bars = drawBars(SHEET, [
    { label: 'Wachten', total: null },
    { label: 'Hulp', total: 45 },
  ])
  expect(read(bars).desc).toContain('Wachten: te klein; Hulp: 45.')
  expect(read(bars).texts.filter((text) => /^\d/.test(text))).toEqual(['45'])
  // A ground for each bar, but a bar for the shown one alone.
  expect(bars.match(/url\(#themas-ouder\)/g)).toHaveLength(1)
  const one = (count: number | null) =>
    read(
      drawHistogram(SHEET, [
        { label: 'laat', count },
        { label: 'vroeg', count: 10 },
      ]),
    ).texts
  expect(one(null)).toContain('te klein')
  expect(one(null).filter((text) => /^\d+$/.test(text))).toEqual(['10'])
  const triad = read(DRAWN.ternary?.(SHEET) ?? '')
  expect(triad.desc).toContain('gebied bc: te klein')
  expect(triad.texts.filter((text) => /^(\d+|–)$/.test(text))).toEqual(
    ZONES.map((zone) => (zones[zone] === null ? '–' : String(zones[zone]))),
  )
})

test('every number that is drawn is said in the description, with its share', () => {
  const { desc, texts } = read(DRAWN.bars?.(SHEET) ?? '')
  expect(texts).toContain('1.250 (12 %)')
  expect(desc).toContain('1.250 (12 %)')
  const heat = read(DRAWN.heat?.(SHEET) ?? '')
  expect(heat.texts).toEqual(expect.arrayContaining(['12+', '3−', '4']))
  expect(heat.desc).toContain('een en drie: 3; twee en drie: 4.')
})

test('groups are boxes with their cards and what was said of them, none over another', () => {
  const svg = DRAWN.groups?.(SHEET) ?? ''
  expect(read(svg).texts).toEqual(
    expect.arrayContaining([
      'Te laat',
      '1',
      'Wachten',
      '12',
      '2',
      'leeg',
      'Een kind: ik wist van niets',
    ]),
  )
  const boxes = [
    ...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" rx="8"/g),
  ].map((box) => box.slice(1).map(Number) as [number, number, number, number])
  expect(boxes).toHaveLength(3)
  for (const [at, [x, y, width, height]] of boxes.entries())
    for (const [left, top, wide, high] of boxes.slice(at + 1))
      expect(x + width <= left || left + wide <= x || y + height <= top || top + high <= y).toBe(
        true,
      )
})

test('a grid has a bar as long as its cell is full, in parts that have something in them', () => {
  const svg = DRAWN.grid?.(SHEET) ?? ''
  expect(read(svg).desc).toContain('op tijd, kind: 10; op tijd, ouder: 4')
  const widths = [...svg.matchAll(/width="([\d.]+)" height="12"/g)].map(([, width]) =>
    Number(width),
  )
  const full = (widths.at(-1) ?? 0) * 2
  expect(widths.map((width) => Math.round((20 * width) / full))).toEqual([5, 2, 3, 4, 10, 10])
})

test('a network has a line for each tie, broken where chance can do it, between things that lie beside each other', () => {
  const svg = DRAWN.network?.(SHEET) ?? ''
  expect(read(svg).desc).toContain('een en drie: 4')
  const lines = [...svg.matchAll(/<path d="M[\d.]+ [\d.]+Q[^>]*>/g)].map(([line]) => line)
  expect(lines.map((line) => line.includes('dasharray'))).toEqual([true, false])
  const radii = [...svg.matchAll(/<circle[^>]* r="([\d.]+)" fill="#ffffff" stroke/g)].map(
    ([, radius]) => Number(radius),
  )
  expect(radii).toEqual([20, 10, 7.1])
})

test('bars are as long as their numbers, and what hidden roles leave of a total is dashed', () => {
  const svg = DRAWN.bars?.(SHEET) ?? ''
  const widths = [...svg.matchAll(/width="([\d.]+)" height="18" fill="url\(#themas-(\w+)\)"/g)]
  expect(widths.map(([, , look]) => look)).toEqual(['ouder', 'rest'])
  const [parents, rest] = widths.map(([, width]) => Number(width))
  expect((parents ?? 0) / (rest ?? 1)).toBeCloseTo(4, 1)
})

test('a zone is tinted by how full it is for its size, and a hidden one is hatched', () => {
  const svg = DRAWN.ternary?.(SHEET) ?? ''
  expect(svg.match(/fill="url\(#themas-hidden\)"/g)).toHaveLength(1)
  const tints = [...svg.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, tint]) => Number(tint))
  expect(tints).toHaveLength(6)
  // ab has 15 on five points and middle 30 on twelve: fewer stories, but fuller.
  expect(tints[3]).toBeGreaterThan(tints[5] as number)
})

test('a map has a tile for every municipality, says each number in words, and hatches what is hidden', () => {
  const svg = DRAWN.tiles?.(SHEET) ?? ''
  const { desc, texts } = read(svg)
  const places = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="76"/g)]
  expect(new Set(places.map(([, x, y]) => `${x} ${y}`)).size).toBe(16)
  expect(desc).toContain('Almelo: 0; Borne: 5; Dinkelland: 10;')
  expect(desc).toContain('Losser: te klein; Oldenzaal: 45;')
  expect(desc).toContain('niet ingevuld: te klein.')
  expect(texts.filter((text) => text === 'te klein')).toHaveLength(2)
  expect(svg.match(/fill="url\(#themas-hidden\)"/g)).toHaveLength(2)
  const shown = texts.filter((text) => /^\d+$/.test(text)).map(Number)
  expect(shown.toSorted((one, other) => one - other)).toEqual(
    [...Object.values(counts), 15].filter((count) => count !== null).toSorted((a, b) => a - b),
  )
})

test('a tile is darker the more it has, never so dark that its number is lost, and nobody leaves it white', () => {
  const tints = [0, 5, 20, 40].map((count) => tileTint(count, 40))
  expect(tints[0]).toBe(0)
  expect(tints).toEqual(tints.toSorted((one, other) => one - other))
  expect(Math.max(...tints)).toBeLessThanOrEqual(0.55)
  expect(tileTint(null, 40)).toBe(0)
})

test('neighbours lie against each other, and no two municipalities share a place', () => {
  const at = (value: Municipality) => TWENTE_TILES[value]
  const places = MUNICIPALITIES.map(({ value }) => `${at(value).column} ${at(value).row}`)
  expect(new Set(places).size).toBe(14)
  for (const [one, other] of [
    ['almelo', 'wierden'],
    ['almelo', 'tubbergen'],
    ['borne', 'hengelo'],
    ['hengelo', 'enschede'],
    ['enschede', 'haaksbergen'],
    ['oldenzaal', 'losser'],
    ['hof_van_twente', 'rijssen_holten'],
  ] as const) {
    const [a, b] = [at(one), at(other)]
    expect(Math.abs(a.column - b.column) + Math.abs(a.row - b.row), `${one}, ${other}`).toBe(1)
  }
  for (const { value, name } of MUNICIPALITIES) expect(at(value).name.join('')).toBe(name)
})

test('two drawings on one page share no id', () => {
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const one = ids(DRAWN.bars?.(SHEET) ?? '')
  const other = ids(DRAWN.ternary?.({ ...SHEET, id: 'verschil' }) ?? '')
  expect(one.length).toBeGreaterThan(5)
  expect(one.filter((id) => other.includes(id))).toEqual([])
})

test('text is broken between words, cut when a word is too long, and ends in an ellipsis', () => {
  expect(wrapText('', 14, 100)).toEqual([])
  const lines = wrapText('Hulp komt te laat en niemand zegt waarom dat zo is', 14, 120)
  expect(lines.join(' ')).toBe('Hulp komt te laat en niemand zegt waarom dat zo is')
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120)
  expect(wrapText('verantwoordelijkheidsverdelingsgesprekken', 14, 90).length).toBeGreaterThan(2)
  expect(wrapText('een twee drie vier vijf zes', 14, 60, 2).at(-1)).toMatch(/…$/)
})

test('a drawing takes the size that a program asks for', () => {
  const svg = withSize(DRAWN.bars?.(SHEET) ?? '', 1440, 800)
  expect(svg).toMatch(/^<svg width="1440" height="800" /)
  expect(XMLValidator.validate(svg)).toBe(true)
})
