import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { main } from '#commands/analyse.ts'

async function run(argv: readonly string[], text: string) {
  const collect = () => {
    const stream = new PassThrough()
    let all = ''
    stream.on('data', (chunk) => {
      all += chunk
    })
    return { stream, text: () => all }
  }
  const out = collect()
  const errors = collect()
  const code = await main(argv, Readable.from([text]), out.stream, errors.stream)
  return { code, out: out.text(), errors: errors.text() }
}

const story = (id: string, text: string) =>
  JSON.stringify({ id, role: 'ouder', title: 'Titel', text })

test('each good line gives one line with themes, identifiers and safety, offsets in the text', async () => {
  const text = 'We stonden een jaar op de wachtlijst. Bel mij op 06-12345678.'
  const { code, out } = await run(['--codebook', 'pact'], `${story('a', text)}\n`)
  const analysed = JSON.parse(out)
  expect(code).toBe(0)
  expect(analysed.id).toBe('a')
  expect(analysed.themes.map((theme: { code: string }) => theme.code)).toContain('T08')
  const phone = analysed.identifiers.find((one: { type: string }) => one.type === 'TELEFOON')
  expect(text.slice(phone.start, phone.end)).toBe('06-12345678')
})

test('a bad line is named by its number, and the good ones are written all the same', async () => {
  const lines = [
    story('a', 'Een.'),
    '{ kapot',
    story('b', 'Twee.'),
    '{"id":"c","role":"koning","text":"x"}',
  ]
  const { code, out, errors } = await run(['--codebook', 'pact'], lines.join('\n'))
  expect(code).toBe(1)
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 'b'])
  expect(errors).toMatch(/^line 2: /)
  expect(errors).toMatch(/line 4: role must be one of/)
})

test('an unknown codebook or option is one sentence and exit code 2', async () => {
  expect(await run(['--codebook', 'other'], '')).toMatchObject({ code: 2, out: '' })
  expect((await run(['--help'], '')).errors).toMatch(/^Usage: /)
})

test('coded stories that cannot be read end it before a story is written', async () => {
  const { code, out, errors } = await run(
    ['--codebook', 'pact', '--train', '/nowhere/coded.jsonl'],
    story('a', 'Een.'),
  )
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(errors).toContain('/nowhere/coded.jsonl cannot be read')
  expect((await run(['--codebook', 'pact', '--train'], '')).code).toBe(2)
})
