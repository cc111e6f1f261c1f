import { readFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { type Codebook, parseCodebook } from '#analysis/coding/codebook.ts'
import {
  accuracyOf,
  bareCodebook,
  drawEach,
  type LabelledText,
  readTopics,
  withTypingErrors,
} from '#analysis/evaluation/topics.ts'

const USAGE =
  'Usage: node commands/run.mjs eval-topics TRAIN.tsv TEST.tsv [--codebook CODEBOOK.json]'
const EACH = [5, 20, 100, Number.POSITIVE_INFINITY] as const
const DRAWS = 5
const TYPED_WRONG = 0.25

/**
 * Measures how well the learner tells topics apart on a public corpus of texts with one label each: two tables with tabs whose
 * first line names the columns `category` and `text` (SIB-200, github.com/dadelani/sib-200, data/annotated/nld_Latn, has this
 * form). Learns from 5, 20, 100 and all texts of each label (the mean of five draws) and prints the share of the test that is
 * right, without and with a codebook whose theme codes are the labels, and again with a typing error in a quarter of the words.
 *
 * Exit codes: 0; 1 when a file cannot be read; 2 for a wrong call.
 */
export async function main(
  [trainPath, testPath, option, codebookPath]: readonly string[],
  _in: unknown,
  out: Writable,
  errors: Writable,
): Promise<number> {
  const isWrong = option !== undefined && (option !== '--codebook' || codebookPath === undefined)
  if (!trainPath || !testPath || isWrong) {
    errors.write(`${USAGE}\n`)
    return 2
  }
  const [train, test] = [await topicsOf(trainPath, errors), await topicsOf(testPath, errors)]
  if (!train || !test) return 1
  const labels = [...new Set(train.map(({ label }) => label))].sort()
  const say = (line: string) => out.write(`${line}\n`)
  say(`${train.length} texts to learn from, ${test.length} to judge, ${labels.length} labels`)
  report('without a codebook', train, test, bareCodebook(labels), say)
  if (codebookPath !== undefined) {
    const codebook = parseCodebook(JSON.parse(await readFile(codebookPath, 'utf8')))
    say(`codebook alone: ${accuracyOf([], test, codebook).toFixed(3)}`)
    report('with the codebook', train, test, codebook, say)
  }
  return 0
}

async function topicsOf(
  path: string,
  errors: Writable,
): Promise<readonly LabelledText[] | undefined> {
  const table = await readFile(path, 'utf8').catch(() => undefined)
  const found = table === undefined ? undefined : readTopics(table)
  if (found?.ok) return found.value
  errors.write(`${path}: ${found ? found.problem : 'cannot be read'}\n`)
  return undefined
}

function report(
  title: string,
  train: readonly LabelledText[],
  test: readonly LabelledText[],
  codebook: Codebook,
  say: (line: string) => void,
): void {
  const mistyped = test.map(({ label, text }, at) => ({
    label,
    text: withTypingErrors(text, TYPED_WRONG, at + 1),
  }))
  for (const each of EACH) {
    const draws = Number.isFinite(each) ? DRAWS : 1
    let [plain, wrong] = [0, 0]
    for (let draw = 1; draw <= draws; draw++) {
      const some = drawEach(train, each, draw)
      plain += accuracyOf(some, test, codebook) / draws
      wrong += accuracyOf(some, mistyped, codebook) / draws
    }
    const name = Number.isFinite(each) ? `${each} a label` : 'all'
    say(
      `${title}, ${name.padEnd(11)} right ${plain.toFixed(3)}  with typing errors ${wrong.toFixed(3)}`,
    )
  }
}
