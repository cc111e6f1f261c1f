import { expect, test } from 'vitest'
import { type Tile, TileMap } from '#app/components/charts/tile-map.tsx'
import { MUNICIPALITIES } from '#surveys/municipalities.ts'
import { brokenRules, pageOf, textsOf } from './page.ts'
import { WORDS } from './words.ts'

const map = (tileOf: (municipality: string) => Tile) => (
  <TileMap
    words={WORDS}
    title="In welke gemeente woon je?"
    sentence="Het vaakst gekozen: Almelo."
    tileOf={tileOf}
    besides={[{ key: 'outside', label: 'buiten Twente', count: 4, href: '?outside' }]}
  >
    <p>tabel</p>
  </TileMap>
)

const chosen = map((value) => ({
  count: value === 'almelo' ? 21 : value === 'borne' ? 3 : 0,
  ...(value === 'almelo' || value === 'borne' ? { href: `?${value}` } : {}),
  isSelected: value === 'borne',
}))

test('the map passes the accessibility checks, and each tile says its municipality and its number once', async () => {
  const dom = pageOf(chosen)
  expect(await brokenRules(dom)).toEqual([])
  expect(textsOf(dom, '.chart-sentence')).toEqual(['Het vaakst gekozen: Almelo.'])
  const said = textsOf(dom, '.tile')
  expect(said).toHaveLength(15)
  for (const { name } of MUNICIPALITIES)
    expect(said.filter((text) => text?.startsWith(`${name}: `))).toHaveLength(1)
  expect(said).toContain('Almelo: 21')
  // From north to south: who goes with keys meets them as they lie.
  expect(said.slice(0, 4)).toEqual([
    'Twenterand: 0',
    'Tubbergen: 0',
    'Dinkelland: 0',
    'Hellendoorn: 0',
  ])
})

test('a tile with stories is a link, the chosen one says so, and a nought is none', () => {
  const dom = pageOf(chosen)
  const links = [...dom.window.document.querySelectorAll('a')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['?almelo', '?borne', '?outside'])
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'true', null])
})

test('a number that is hidden is a word on a hatched tile, and nothing tells how large it is', async () => {
  const dom = pageOf(map((value) => ({ count: value === 'losser' ? null : 10 })))
  expect(await brokenRules(dom)).toEqual([])
  const hidden = [...dom.window.document.querySelectorAll<HTMLElement>('.tile-hidden')]
  expect(hidden).toHaveLength(1)
  expect(hidden[0]?.textContent).toContain('Losser: te klein')
  expect(hidden[0]?.getAttribute('style')).toContain('--tint:0%')
})
