import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from 'react-router-dom/server.js'
import { QuestionField } from '#app/components/survey/question.tsx'
import { wordsFor } from '#app/words/words.ts'
import { canonicalJson } from '#surveys/canonical-json.ts'
import { listQuestions, parseDefinition, type SurveyDefinition } from '#surveys/definition.ts'
import { type ImportFormat, importForm } from '#surveys/exchange/import-form.ts'
import type { Imported } from '#surveys/exchange/import-report.ts'
import { lostElements } from '#surveys/exchange/lost-elements.ts'
import { exportSurveyJs } from '#surveys/exchange/surveyjs-export.ts'
import { pageView, type QuestionView } from '#surveys/pages.ts'
import { openModel } from '#surveys/surveyjs.ts'

const USAGE = 'Usage: npm run import-check -- FOLDER'
const FORMATS: Readonly<Record<string, ImportFormat>> = {
  '.json': 'surveyjs',
  '.csv': 'narrafirma',
  '.xlsx': 'xlsform',
}

/**
 * Takes in every form of a folder (SurveyJS `.json`, NarraFirma `.csv`, XLSForm `.xlsx`), draws every page of it as tellers get it,
 * sends it out and in again, and says per file what was carried and what was not.
 *
 * A file fails when the program stops on it, when what comes back is not what went out, or when an element of it is neither asked
 * nor told; a file that cannot be a form is refused with a reason and passes. The last line is `N passed, N failed`.
 * Exit codes: 0; 1 when a file failed; 2 for a wrong call.
 */
export async function main(
  argv: readonly string[],
  _in: unknown,
  out: Writable,
  errors: Writable,
): Promise<number> {
  const [folder, ...more] = argv
  const names =
    folder && more.length === 0 ? await readdir(folder).catch(() => undefined) : undefined
  if (!folder || !names) {
    errors.write(`${USAGE}\n`)
    return 2
  }
  let [passed, failed] = [0, 0]
  for (const name of names.toSorted()) {
    const format = FORMATS[extname(name).toLowerCase()]
    if (!format) continue
    const lines = await checkFile(await readFile(join(folder, name)), format)
    const isFine = lines.faults.length === 0
    if (isFine) passed += 1
    else failed += 1
    out.write(`${isFine ? 'pass' : 'FAIL'}  ${name}\n`)
    for (const line of [...lines.said, ...lines.faults]) out.write(`      ${line}\n`)
  }
  out.write(`${passed} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

type Lines = { readonly said: readonly string[]; readonly faults: readonly string[] }

async function checkFile(bytes: Uint8Array, format: ImportFormat): Promise<Lines> {
  try {
    const read = importForm(format, bytes)
    if (read.ok) return await checkImported(read.value, format, bytes)
    const { problem } = read
    const notes = 'notes' in problem ? problem.notes.map(noteLine) : [problem.found]
    return { said: [`refused: ${problem.code}`, ...notes], faults: [] }
  } catch (error) {
    return {
      said: [],
      faults: [`stopped: ${error instanceof Error ? error.stack : String(error)}`],
    }
  }
}

async function checkImported(
  { definition, notes }: Imported,
  format: ImportFormat,
  bytes: Uint8Array,
): Promise<Lines> {
  const faults: string[] = []
  const parsed = parseDefinition(definition)
  if (!parsed.ok) faults.push(`not a survey: ${JSON.stringify(parsed.problem.slice(0, 3))}`)
  faults.push(...(await drawAll(definition)))
  faults.push(...goRound(definition, format, bytes))
  if (format === 'surveyjs') {
    const lost = lostElements(JSON.parse(text(bytes)), definition, notes)
    faults.push(...lost.map((at) => `lost without a word: ${at}`))
  }
  const count = listQuestions(definition).length
  const hidden = notes.filter(({ shown }) => !shown).length
  const summary = `${definition.pages.length} pages, ${count} elements asked; ${hidden} parts not shown, ${notes.length - hidden} in another way`
  return { said: [summary, ...notes.map(noteLine)], faults }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function noteLine(note: Imported['notes'][number]): string {
  return `${note.shown ? 'other way' : 'not shown'}  ${note.code}  ${note.at}  ${note.found}`
}

/** Every page in Dutch and English as a teller gets it, and the whole in SurveyJS's own engine. */
async function drawAll(definition: SurveyDefinition): Promise<readonly string[]> {
  const faults: string[] = []
  for (const locale of ['nl', 'en'] as const) {
    for (const page of definition.pages) {
      const view = pageView(definition, page.name, {}, locale)
      const html = await drawn(view?.questions ?? [], locale)
      const undrawn = page.elements.filter(({ name }) => !html.includes(`id="vraag-${name}"`))
      for (const { name, type } of undrawn)
        if (type !== 'html' && type !== 'drawing') faults.push(`${name} is not drawn`)
    }
    openModel(definition, {}, locale)
  }
  return faults
}

/** The questions of a page as HTML. A router stands around them, because a page knows its language from its address. */
async function drawn(questions: readonly QuestionView[], locale: 'nl' | 'en'): Promise<string> {
  const words = wordsFor(locale).form
  const fields = questions.map((question) =>
    createElement(QuestionField, {
      key: question.name,
      question: { ...question, isVisible: true },
      words,
    }),
  )
  const element = createElement('form', undefined, fields)
  const { query, dataRoutes } = createStaticHandler([
    { id: 'root', path: '/', loader: () => ({ locale }), element },
  ])
  const context = await query(new Request('http://localhost/'))
  if (context instanceof Response) throw new Error('a page was not drawn')
  const router = createStaticRouter(dataRoutes, context)
  return renderToStaticMarkup(
    createElement(StaticRouterProvider, { router, context, hydrate: false }),
  )
}

/** A SurveyJS form comes out byte for byte; every other one comes back from SurveyJS JSON as the same survey. */
function goRound(
  definition: SurveyDefinition,
  format: ImportFormat,
  bytes: Uint8Array,
): readonly string[] {
  const sent = exportSurveyJs(definition)
  if (format === 'surveyjs')
    return sent === text(bytes) ? [] : ['what goes out is not what came in']
  const back = importForm('surveyjs', new TextEncoder().encode(sent))
  if (!back.ok) return [`does not come back: ${back.problem.code}`]
  const { 'vertelpunt:kept': _, ...asked } = back.value.definition
  return canonicalJson(asked) === canonicalJson(definition) ? [] : ['comes back as something else']
}
