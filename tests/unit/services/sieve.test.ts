import { expect, test } from 'vitest'
import { solvePuzzle } from '#app/islands/parts/puzzle.ts'
import {
  CALM,
  MOST_DOUBTED,
  MOST_SAME,
  MOST_WAITED,
  openSieve,
  type Sent,
  WAIT_SECONDS,
} from '#app/services/sieve.server.ts'
import { WINDOW_MS } from '#app/services/windows.server.ts'

const START = Math.ceil(Date.now() / WINDOW_MS) * WINDOW_MS
const MINUTE = 60_000
let forms = 0

/** A form of somebody who took four minutes, from an address of their own. */
const form = (more: Partial<Sent> = {}): Sent => {
  forms += 1
  return {
    projectId: 'almelo',
    form: `form ${forms}`,
    openedAt: START - 4 * MINUTE,
    isTrapFilled: false,
    texts: [`Dit is verhaal nummer ${forms} over wat er bij ons thuis gebeurde in dat jaar.`],
    visitor: `visitor ${forms}`,
    canAsk: true,
    ...more,
  }
}

const open = () => openSieve({ secret: 'secret of a test', isOn: true })

/** A sieve in the middle of a flood of forms that look like people's. */
async function underPressure() {
  const sieve = open()
  for (let sent = 0; sent < CALM.project; sent++) await sieve.judge(form(), START)
  return sieve
}

test('three classes behind one address within ten minutes notice nothing', async () => {
  const sieve = open()
  for (let pupil = 0; pupil < 90; pupil++)
    expect(await sieve.judge(form({ visitor: 'school' }), START + pupil * 5000)).toEqual({
      kind: 'take',
      doubts: [],
    })
})

test('far more forms than ever from one address are asked for a proof, those from elsewhere are not', async () => {
  const sieve = open()
  for (let sent = 0; sent < CALM.visitor; sent++) await sieve.judge(form({ visitor: 'one' }), START)
  expect(await sieve.judge(form({ visitor: 'one' }), START)).toEqual({ kind: 'ask' })
  expect(await sieve.judge(form(), START)).toEqual({ kind: 'take', doubts: [] })
})

test('pressure is over two windows after the flood', async () => {
  const sieve = await underPressure()
  expect(await sieve.judge(form(), START + MINUTE)).toEqual({ kind: 'ask' })
  expect(await sieve.judge(form(), START + WINDOW_MS + MINUTE)).toEqual({ kind: 'ask' })
  expect(await sieve.judge(form(), START + 2 * WINDOW_MS + MINUTE)).toMatchObject({ kind: 'take' })
})

test('another project has no pressure', async () => {
  const sieve = await underPressure()
  expect(await sieve.judge(form({ projectId: 'enschede' }), START)).toMatchObject({ kind: 'take' })
})

test('a clumsy flood makes no pressure for tellers', async () => {
  const sieve = open()
  for (let sent = 0; sent < 2 * CALM.project; sent++)
    await sieve.judge(form({ isTrapFilled: true }), START)
  expect(await sieve.judge(form(), START)).toEqual({ kind: 'take', doubts: [] })
})

test('a solved puzzle lets one form through, twice if it must, and no other form', async () => {
  const sieve = await underPressure()
  const proof = await solvePuzzle(await sieve.proofs.ask(START))
  const own = form({ proof })
  expect(await sieve.judge(own, START)).toEqual({ kind: 'take', doubts: [] })
  expect(await sieve.judge(own, START)).toEqual({ kind: 'take', doubts: [] })
  expect(await sieve.judge(form({ proof }), START)).toEqual({ kind: 'ask' })
})

test('a puzzle that was altered, is of another server, or is no puzzle at all is not accepted', async () => {
  const sieve = await underPressure()
  const other = openSieve({ secret: 'another', isOn: true })
  const easier = JSON.parse(await sieve.proofs.ask(START))
  easier.parameters.keyPrefix = '0'
  const proofs = [
    await solvePuzzle(await other.proofs.ask(START)),
    await solvePuzzle(JSON.stringify(easier)),
    'x',
    '{"challenge":{}}',
    await solvePuzzle(await sieve.proofs.ask(START - 2 * WINDOW_MS)),
  ]
  for (const proof of proofs)
    expect(await sieve.judge(form({ proof }), START)).toEqual({ kind: 'ask' })
})

test('without scripts a wait is enough, and a flood of those who wait is kept apart and not refused', async () => {
  const sieve = await underPressure()
  const late = START + WAIT_SECONDS * 1000
  expect(await sieve.judge(form({ waitsSince: START }), late - 1000)).toEqual({ kind: 'ask' })
  for (let sent = 0; sent < MOST_WAITED; sent++)
    expect(await sieve.judge(form({ waitsSince: START }), late)).toEqual({
      kind: 'take',
      doubts: [],
    })
  expect(await sieve.judge(form({ waitsSince: START }), late)).toEqual({
    kind: 'take',
    doubts: ['no-proof'],
  })
})

test('who cannot be asked is kept apart under pressure', async () => {
  const sieve = await underPressure()
  expect(await sieve.judge(form({ canAsk: false }), START)).toEqual({
    kind: 'take',
    doubts: ['no-proof'],
  })
})

test('a text that came from some others already is doubted; the same form sent again is not another', async () => {
  const sieve = open()
  const texts = ['Dit is een tekst die precies zo door heel veel mensen wordt opgestuurd, toch?']
  const same = () => form({ texts })
  const first = same()
  for (let again = 0; again < 20; again++)
    expect(await sieve.judge(first, START)).toMatchObject({ doubts: [] })
  for (let sent = 1; sent < MOST_SAME; sent++)
    expect(await sieve.judge(same(), START)).toMatchObject({ doubts: [] })
  expect(await sieve.judge(same(), START)).toEqual({ kind: 'take', doubts: ['same-text'] })
})

test('only doubted forms are turned away, when there are very many of them', async () => {
  const sieve = open()
  for (let sent = 0; sent < MOST_DOUBTED; sent++)
    await sieve.judge(form({ isTrapFilled: true, texts: [] }), START)
  expect(await sieve.judge(form({ isTrapFilled: true }), START)).toEqual({ kind: 'too-busy' })
  expect(await sieve.judge(form(), START)).toEqual({ kind: 'take', doubts: [] })
})
