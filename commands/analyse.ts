import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type AnalysedStory, analyseStory, type StoryLine } from '#analysis/analyse.ts'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { ROLES } from '#analysis/dashboard/facts.ts'
import { fail, ok, type Result } from '#surveys/result.ts'

const CODEBOOKS: Readonly<Record<string, Codebook>> = { pact: pactCodebook }
const USAGE = 'Usage: npm run -s analyse -- --codebook pact < stories.jsonl > out.jsonl'

/**
 * Reads stories from `input`, one JSON object a line (`id`, `role`, `title`, `text`), and writes what the program sees in each,
 * one line each and in the same order.
 *
 * Exit codes: 0; 1 when lines were wrong (each named on `errors`, the good ones written all the same); 2 for a wrong call.
 */
export async function main(
  argv: readonly string[],
  input: Readable,
  output: Writable,
  errors: Writable,
): Promise<number> {
  const codebook = readCodebook(argv)
  if (!codebook.ok) {
    errors.write(`${codebook.problem}\n`)
    return 2
  }
  let number = 0
  let wrong = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const story = readStory(line)
    if (!story.ok) {
      wrong += 1
      errors.write(`line ${number}: ${story.problem}\n`)
      continue
    }
    const analysed: AnalysedStory = analyseStory(story.value, codebook.value)
    if (!output.write(`${JSON.stringify(analysed)}\n`)) await once(output, 'drain')
  }
  return wrong > 0 ? 1 : 0
}

function readCodebook(argv: readonly string[]): Result<Codebook, string> {
  const [option, name, ...more] = argv
  if (option !== '--codebook' || name === undefined || more.length > 0) return fail(USAGE)
  const known = Object.keys(CODEBOOKS)
  const codebook = Object.hasOwn(CODEBOOKS, name) ? CODEBOOKS[name] : undefined
  return codebook
    ? ok(codebook)
    : fail(`There is no codebook "${name}"; there is: ${known.join(', ')}.`)
}

function readStory(line: string): Result<StoryLine, string> {
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch {
    return fail('this is not JSON')
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return fail('this is not an object')
  const { id, role, title, text } = raw as Record<string, unknown>
  const knownRole = ROLES.find((one) => one === role)
  if (typeof id !== 'string' && typeof id !== 'number') return fail('id is missing')
  if (!knownRole) return fail(`role must be one of ${ROLES.join(', ')}`)
  if (typeof text !== 'string') return fail('text is missing')
  if (title !== undefined && title !== null && typeof title !== 'string')
    return fail('title must be text')
  return ok({ id: String(id), role: knownRole, title: title ?? '', text })
}
