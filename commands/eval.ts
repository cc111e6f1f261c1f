import { readFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { analyseStory } from '#analysis/analyse.ts'
import { foldsOf } from '#analysis/chance.ts'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { calibrationOf } from '#analysis/evaluation/calibration.ts'
import {
  type GoldStory,
  readGold,
  readSecond,
  type SecondCoding,
} from '#analysis/evaluation/gold.ts'
import { type Score, scoresOf } from '#analysis/evaluation/scores.ts'
import { type Said, tallyStory } from '#analysis/evaluation/tally.ts'
import { trainModel } from '#analysis/learning/learner.ts'
import type { ThemeModel } from '#analysis/learning/theme-model.ts'
import { fail, ok, type Result } from '#surveys/result.ts'

const USAGE = 'Usage: npm run eval -- GOLD.jsonl [--train CODED.jsonl] [--second CODED.jsonl]'
const FOLDS = 5

/**
 * Measures the analysis on stories that people coded: `GOLD.jsonl`, one story a line with `id`, `role`, `text`, `themes`
 * (code, direction, evidence as quoted), `identifiers` (start, end, type) and `safety`. With `--second`, another coder's file
 * of the same stories is measured against the gold in the same way: as well as people agree. With `--train`, the themes are
 * measured again after learning from that file; a story that stands in both is judged by what the others taught (five folds).
 *
 * Exit codes: 0; 1 when a file cannot be read or does not fit; 2 for a wrong call.
 */
export async function main(
  argv: readonly string[],
  _in: unknown,
  out: Writable,
  errors: Writable,
): Promise<number> {
  const call = readCall(argv)
  if (!call.ok) {
    errors.write(`${call.problem}\n`)
    return 2
  }
  const { goldPath, trainPath, secondPath } = call.value
  const gold = await readFileOf(goldPath, readGold)
  const second = secondPath === undefined ? undefined : await readFileOf(secondPath, readSecond)
  const train = trainPath === undefined ? undefined : await readFileOf(trainPath, readGold)
  const problem = problemOf(gold) ?? problemOf(second) ?? problemOf(train)
  if (!gold.ok || problem !== undefined) {
    errors.write(`${problem}\n`)
    return 1
  }
  const say = (line: string) => out.write(`${line}\n`)
  say(`${gold.value.length} stories; in brackets the 95 % interval by drawing the stories again`)
  const alone = gold.value.map((story) => ({ story, said: analysed(story, undefined) }))
  reportProgram('The program, from the codebook alone', alone, say)
  if (train?.ok)
    reportProgram(
      `The program, after ${train.value.length} coded stories`,
      afterLearning(gold.value, train.value),
      say,
    )
  if (!second?.ok) return 0
  const paired = pair(gold.value, second.value)
  if (!paired.ok) {
    errors.write(`${secondPath}: ${paired.problem}\n`)
    return 1
  }
  report(
    'The second coder, measured the same way',
    scoresOf(paired.value.map(({ story, said }) => tallyStory(story, said))),
    say,
  )
  return 0
}

const problemOf = (one: Result<unknown, string> | undefined) =>
  one && !one.ok ? one.problem : undefined

type Call = {
  readonly goldPath: string
  readonly trainPath: string | undefined
  readonly secondPath: string | undefined
}

function readCall([goldPath, ...options]: readonly string[]): Result<Call, string> {
  if (goldPath === undefined || goldPath.startsWith('--')) return fail(USAGE)
  const paths = new Map<string, string>()
  for (let at = 0; at < options.length; at += 2) {
    const [option, value] = [options[at], options[at + 1]]
    if (value === undefined) return fail(USAGE)
    if (option !== '--train' && option !== '--second') return fail(USAGE)
    if (paths.has(option)) return fail(USAGE)
    paths.set(option, value)
  }
  return ok({ goldPath, trainPath: paths.get('--train'), secondPath: paths.get('--second') })
}

async function readFileOf<T>(
  path: string,
  read: (lines: string) => Result<T, string>,
): Promise<Result<T, string>> {
  const lines = await readFile(path, 'utf8').catch(() => undefined)
  if (lines === undefined) return fail(`${path} cannot be read.`)
  const found = read(lines)
  return found.ok ? found : fail(`${path}: ${found.problem}`)
}

type Judged = {
  readonly story: GoldStory
  readonly said: Omit<Said, 'themes'> & {
    readonly themes: readonly (Said['themes'][number] & { readonly probability: number })[]
  }
}

function analysed(story: GoldStory, learned: ThemeModel | undefined): Judged['said'] {
  const { themes, identifiers, safety } = analyseStory(story, pactCodebook, learned)
  return { themes, identifiers, safety: safety.map(({ signal }) => signal) }
}

/** No story is judged by what was learned from itself: known by its text, whatever its number. */
function afterLearning(gold: readonly GoldStory[], train: readonly GoldStory[]): readonly Judged[] {
  const texts = new Set(train.map(({ text }) => text))
  const isKnown = gold.some(({ text }) => texts.has(text))
  const folds = isKnown ? foldsOf(gold.length, FOLDS, 1) : gold.map(() => 0)
  const learned = Array.from({ length: isKnown ? FOLDS : 1 }, (_, fold) => {
    const hidden = new Set(gold.filter((_, at) => folds[at] === fold).map(({ text }) => text))
    return trainModel(
      train.filter(({ text }) => !hidden.has(text)),
      pactCodebook,
    )
  })
  return gold.map((story, at) => ({ story, said: analysed(story, learned[folds[at] ?? 0]) }))
}

function reportProgram(
  title: string,
  judged: readonly Judged[],
  say: (line: string) => void,
): void {
  report(title, scoresOf(judged.map(({ story, said }) => tallyStory(story, said))), say)
  const calibration = calibrationOf(
    judged.flatMap(({ story, said }) =>
      said.themes.map(({ code, probability }) => ({
        probability,
        isRight: story.themes.some((theme) => theme.code === code),
      })),
    ),
  )
  if (!calibration) return
  const { error, brier, constant } = calibration
  say(
    `  ${'probabilities'.padEnd(22)} off by ${error.toFixed(3)}  Brier ${brier.toFixed(3)} (always the share that is right: ${constant.toFixed(3)})`,
  )
}

/** A second coder quotes a passage; where it stands in the text makes it evidence like the program's. */
function pair(
  gold: readonly GoldStory[],
  second: readonly SecondCoding[],
): Result<readonly { readonly story: GoldStory; readonly said: Said }[], string> {
  const codings = new Map(second.map((coding) => [coding.id, coding]))
  const missing = gold.find(({ id }) => !codings.has(id))
  if (missing) return fail(`story ${missing.id} is not in it.`)
  const marksNames = second.some(({ identifiers }) => identifiers)
  const marksSafety = second.some(({ safety }) => safety)
  return ok(
    gold.map((story) => {
      const coding = codings.get(story.id)
      const themes = (coding?.themes ?? []).map((theme) => {
        const start = theme.evidence === undefined ? -1 : story.text.indexOf(theme.evidence)
        const end = start + (theme.evidence?.length ?? 0)
        return { ...theme, evidence: start < 0 ? [] : [{ start, end }] }
      })
      // What this coder was not asked for is not measured.
      const said: Said = {
        themes,
        ...(marksNames && { identifiers: coding?.identifiers ?? [] }),
        ...(marksSafety && { safety: coding?.safety ?? [] }),
      }
      return { story, said }
    }),
  )
}

type Scores = ReadonlyMap<string, Score>

function report(title: string, scores: Scores, say: (line: string) => void): void {
  const row = (label: string, ...names: readonly (readonly [string, string])[]) => {
    const cells = names.flatMap(([shown, name]) => {
      const score = scores.get(name)
      return score ? [`${shown} ${format(score)}`] : []
    })
    if (cells.length > 0) say(`  ${label.padEnd(22)} ${cells.join('  ')}`)
  }
  const keysOf = (ending: string) =>
    [...scores.keys()]
      .flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []))
      .sort()
  say('')
  say(title)
  row('themes, all', ['F1', 'micro F1'], ['P', 'micro precision'], ['R', 'micro recall'])
  row('themes, mean', ['F1', 'macro F1'])
  row('evidence touches', ['', 'evidence'])
  row('direction right', ['', 'direction'])
  for (const code of keysOf(' F1'))
    if (code !== 'micro' && code !== 'macro')
      row(code, ['F1', `${code} F1`], ['P', `${code} precision`], ['R', `${code} recall`])
  row('identifiers, all', ['found', 'found'], ['letters right', 'letters'])
  row('names and places', ['found', 'names and places'])
  for (const type of new Set([...keysOf(' found'), ...keysOf(' letters')]))
    if (!SIGNALS.has(type))
      row(type, ['found', `${type} found`], ['letters right', `${type} letters`])
  row('safety', ['found', 'safety found'], ['false alarms', 'safety alarm'])
  for (const signal of keysOf(' found'))
    if (SIGNALS.has(signal) && signal !== 'safety') row(signal, ['found', `${signal} found`])
}

const SIGNALS: ReadonlySet<string> = new Set(
  'safety GEWELD MISHANDELING MISBRUIK SUICIDE ACUUT'.split(' '),
)

const format = ({ value, low, high }: Score) =>
  `${value.toFixed(3)} [${low.toFixed(3)}-${high.toFixed(3)}]`
