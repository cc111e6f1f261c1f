import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type AnalysedStory, analyseStory, type StoryLine } from '#analysis/analyse.ts'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { ROLES } from '#analysis/dashboard/facts.ts'
import { readGold } from '#analysis/evaluation/gold.ts'
import { trainModel } from '#analysis/learning/learner.ts'
import type { ThemeModel } from '#analysis/learning/theme-model.ts'
import { fail, ok, type Result } from '#surveys/result.ts'

const CODEBOOKS: Readonly<Record<string, Codebook>> = { pact: pactCodebook }
const USAGE =
  'Usage: npm run -s analyse -- --codebook pact [--train CODED.jsonl] < stories.jsonl > out.jsonl'

/**
 * Reads stories from `input`, one JSON object a line (`id`, `role`, `title`, `text`), and writes what the program sees in each,
 * one line each and in the same order. With `--train` the themes are learned from stories that people coded first (the lines
 * of `npm run eval`); what is learned depends on what stands in that file only.
 *
 * Exit codes: 0; 1 when lines were wrong (each named on `errors`, the good ones written all the same) or the coded stories
 * cannot be read; 2 for a wrong call.
 */
export async function main(
  argv: readonly string[],
  input: Readable,
  output: Writable,
  errors: Writable,
): Promise<number> {
  const call = readCall(argv)
  if (!call.ok) {
    errors.write(`${call.problem}\n`)
    return 2
  }
  const { codebook, trainPath } = call.value
  const learned = trainPath === undefined ? ok(undefined) : await learn(trainPath, codebook)
  if (!learned.ok) {
    errors.write(`${learned.problem}\n`)
    return 1
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
    const analysed: AnalysedStory = analyseStory(story.value, codebook, learned.value)
    if (!output.write(`${JSON.stringify(analysed)}\n`)) await once(output, 'drain')
  }
  return wrong > 0 ? 1 : 0
}

type Call = { readonly codebook: Codebook; readonly trainPath: string | undefined }

function readCall([option, name, second, trainPath, ...more]: readonly string[]): Result<
  Call,
  string
> {
  const isTrain = second === '--train' && trainPath !== undefined
  if (option !== '--codebook' || name === undefined || more.length > 0) return fail(USAGE)
  if (second !== undefined && !isTrain) return fail(USAGE)
  const known = Object.keys(CODEBOOKS)
  const codebook = Object.hasOwn(CODEBOOKS, name) ? CODEBOOKS[name] : undefined
  return codebook
    ? ok({ codebook, trainPath })
    : fail(`There is no codebook "${name}"; there is: ${known.join(', ')}.`)
}

async function learn(
  path: string,
  codebook: Codebook,
): Promise<Result<ThemeModel | undefined, string>> {
  const lines = await readFile(path, 'utf8').catch(() => undefined)
  if (lines === undefined) return fail(`${path} cannot be read.`)
  const coded = readGold(lines)
  return coded.ok ? ok(trainModel(coded.value, codebook)) : fail(`${path}: ${coded.problem}`)
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
