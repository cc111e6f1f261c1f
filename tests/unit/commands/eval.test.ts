import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '#commands/eval.ts'

const WAITED = 'We stonden een jaar op de wachtlijst.'
const GOLD = [
  {
    id: 'a',
    role: 'ouder',
    title: '',
    text: `${WAITED} Bel mij op 06-12345678.`,
    themes: [{ code: 'T08', direction: 'hindered', evidence: WAITED }],
    identifiers: [{ start: 48, end: 59, type: 'TELEFOON' }],
    safety: [],
  },
  {
    id: 'b',
    role: 'jongere',
    title: '',
    text: 'Hij sloeg mijn moeder. De zon scheen.',
    themes: [{ code: 'T27', direction: 'hindered', evidence: 'Hij sloeg mijn moeder.' }],
    identifiers: [],
    safety: ['GEWELD'],
  },
]

let folder = ''
const lines = (stories: readonly unknown[]) => stories.map((one) => JSON.stringify(one)).join('\n')
const file = async (name: string, text: string) => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...argv: readonly string[]) {
  const collect = () => {
    const stream = new PassThrough()
    let all = ''
    stream.on('data', (chunk) => {
      all += chunk
    })
    return { stream, text: () => all }
  }
  const [out, errors] = [collect(), collect()]
  const code = await main(argv, undefined, out.stream, errors.stream)
  return { code, out: out.text(), errors: errors.text() }
}

test('prints themes, evidence, direction, identifiers and safety, each with its interval', async () => {
  const { code, out } = await run(await file('gold.jsonl', lines(GOLD)))
  expect(code).toBe(0)
  expect(out).toMatch(/^2 stories/)
  expect(out).toMatch(/T08 +F1 1\.000 \[/)
  expect(out).toMatch(/T27 +F1 1\.000 \[/)
  expect(out).toMatch(/evidence touches +1\.000/)
  expect(out).toMatch(/TELEFOON +found 1\.000 \[1\.000-1\.000\]/)
  expect(out).toMatch(/safety +found 1\.000 .* {2}false alarms 0\.000/)
  expect(out).not.toContain('second coder')
})

test('a second coder is measured against the gold, in what this coder marked', async () => {
  const second = [
    { id: 'b', themes: [{ code: 'T27', direction: 'mixed', evidence: 'De zon scheen.' }] },
    {
      id: 'a',
      themes: [{ code: 'T08', direction: 'hindered', evidence: WAITED }, { code: 'T04' }],
    },
  ]
  const { code, out } = await run(
    await file('gold.jsonl', lines(GOLD)),
    '--second',
    await file('second.jsonl', lines(second)),
  )
  expect(code).toBe(0)
  const said = out.slice(out.indexOf('The second coder'))
  expect(said).toMatch(/themes, all +F1 0\.800 .* P 0\.667 .* R 1\.000/)
  expect(said).toMatch(/evidence touches +0\.500/)
  expect(said).toMatch(/direction right +0\.500/)
  expect(said).not.toMatch(/identifiers|safety/)
})

test('a second coder who left out a story is not measured', async () => {
  const gold = await file('gold.jsonl', lines(GOLD))
  const second = await file('second.jsonl', lines([{ id: 'a', themes: [] }]))
  const { code, errors } = await run(gold, '--second', second)
  expect(code).toBe(1)
  expect(errors).toContain('story b is not in it')
})

test('after coded stories the program is measured a second time, never by a story it learned from', async () => {
  const more = Array.from({ length: 12 }, (_, at) => ({
    ...GOLD[0],
    id: `m${at}`,
    text: `${WAITED} Dat was in jaar ${at}.`,
    identifiers: [],
  }))
  const gold = await file('gold.jsonl', lines(GOLD))
  const apart = await run(gold, '--train', await file('more.jsonl', lines(more)))
  expect(apart.code).toBe(0)
  const said = apart.out.slice(apart.out.indexOf('after 12 coded stories'))
  expect(said).toMatch(/T08 +F1 1\.000/)
  expect(said).toMatch(/probabilities +off by 0\.\d{3} {2}Brier 0\.\d{3}/)
  // Of two coded stories one is left for the other, and one teaches nothing: the codebook goes on alone.
  const same = await run(gold, '--train', gold)
  const [alone = '', after = ''] = same.out.split(/The program, .*\n/).slice(1)
  expect(after.trim()).toBe(alone.trim())
})

test.each([
  [[], 2, 'Usage'],
  [['gold.jsonl', '--fast'], 2, 'Usage'],
  [['/nowhere/gold.jsonl'], 1, 'cannot be read'],
  [['gold.jsonl', '--train'], 2, 'Usage'],
])('%j ends with %i', async (argv, expected, message) => {
  const { code, errors } = await run(...argv)
  expect(code).toBe(expected)
  expect(errors).toContain(message)
})

test('a bad line is named by its number', async () => {
  const { code, errors } = await run(await file('bad.jsonl', `${lines(GOLD)}\n{"id":"c"}`))
  expect(code).toBe(1)
  expect(errors).toContain('line 3: text is missing')
})
