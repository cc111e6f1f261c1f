import { isPlainObject } from '#surveys/comparison.ts'
import { type Condition, listAsked, parseCondition } from '#surveys/conditions.ts'
import type { Page } from '#surveys/definition.ts'
import { KEPT } from '#surveys/definition-checks.ts'
import { isPiped, PIPE, PIPED_TEXTS } from '#surveys/piped-names.ts'
import { isAnswered, isQuestionKind, traitsOf } from '#surveys/question-kinds.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { conditionText } from './condition-text.ts'
import { leaveOutRefused, startNotes, type Teller } from './drafting.ts'
import { IMPORT_LIMITS, type Imported, type ImportProblem } from './import-report.ts'
import type { JsonPath, KeptForm } from './kept-form.ts'
import { textAt } from './lost-elements.ts'
import { safeNames } from './safe-words.ts'
import { isAskable, readElement, textOf, withoutMarkup } from './surveyjs-question.ts'

type Raw = Readonly<Record<string, unknown>>
type Made = Record<string, unknown>

/** A question as it was read, where it stood, and what its name and values were there. */
type Placed = {
  readonly question: Made
  readonly path: JsonPath
  readonly was: string
  readonly values: ReadonlyMap<string | number, unknown>
}
type PlacedPage = { readonly page: Made; readonly path: JsonPath; readonly placed: Placed[] }

/**
 * A survey out of a SurveyJS form that somebody else made, with a note for everything that is not as it was there.
 *
 * Nothing is lost: the file stays in the survey (`KeptForm`), and `exportSurveyJs` puts back what is not known here. Names and values
 * that are not allowed here are changed, panels become part of their page, and a condition that cannot be read is left out; each is told.
 * Problems: `file-unreadable`, `file-too-big`, `nothing-to-ask`.
 */
export function importSurveyJs(text: string): Result<Imported, ImportProblem> {
  if (new TextEncoder().encode(text).length > IMPORT_LIMITS.bytes)
    return fail({ code: 'file-too-big', found: `${IMPORT_LIMITS.bytes}` })
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const { notes, tell } = startNotes()
  const source = parsed.value
  const pages = readPages(source, tell)
  translateNames(pages, tell)
  const definition = leaveOutRefused(
    { ...readSurvey(source, tell), pages: pages.map(asPage) },
    tell,
  )
  if (definition.pages.length === 0) return fail({ code: 'nothing-to-ask', notes })
  const kept: KeptForm = { format: 'surveyjs', text, as: definition, ...placesOf(pages) }
  return ok({ definition: { ...definition, [KEPT]: kept }, notes })
}

function parseJson(text: string): Result<Raw, ImportProblem> {
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return fail({ code: 'file-unreadable', found: 'JSON' })
  }
  if (depthOf(raw, 0) > IMPORT_LIMITS.depth) return fail({ code: 'file-too-big', found: 'depth' })
  const isForm =
    isPlainObject(raw) &&
    [raw.pages, raw.elements, raw.questions].some((list) => Array.isArray(list))
  return isForm ? ok(raw as Raw) : fail({ code: 'file-unreadable', found: 'SurveyJS' })
}

function depthOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > IMPORT_LIMITS.depth) return depth
  return Math.max(depth, ...Object.values(value).map((inside) => depthOf(inside, depth + 1)))
}

const OF_SURVEY = ['locale', 'title', 'description', 'pages', 'elements', 'questions']

function readSurvey(source: Raw, tell: Teller): Made {
  const own: Made = {}
  if (typeof source.locale === 'string' && source.locale !== '') own.locale = source.locale
  for (const property of ['title', 'description']) {
    const text = textOf(source[property], property, tell)
    if (text !== undefined) own[property] = text
  }
  const rest = Object.keys(source).filter((property) => !OF_SURVEY.includes(property))
  if (rest.length > 0) tell('setting-kept', '', rest.join(', '))
  return own
}

function readPages(source: Raw, tell: Teller): readonly PlacedPage[] {
  const names = { pages: safeNames(), questions: safeNames() }
  const given: readonly (readonly [unknown, JsonPath])[] = Array.isArray(source.pages)
    ? source.pages.map((page: unknown, index) => [page, ['pages', index]] as const)
    : [[{ elements: source.elements ?? source.questions }, []]]
  return given.map(([raw, path], index) => {
    const page: Raw = isPlainObject(raw) ? raw : {}
    const name = names.pages(typeof page.name === 'string' ? page.name : '', `page${index + 1}`)
    const made: Made = { name }
    const at = textAt(path)
    if (typeof page.name === 'string' && page.name !== name)
      tell('renamed', at, `${page.name} → ${name}`)
    for (const property of ['title', 'description']) {
      const text = textOf(page[property], `${at}.${property}`, tell)
      if (text !== undefined) made[property] = text
    }
    if (typeof page.visibleIf === 'string' && page.visibleIf !== '') made.visibleIf = page.visibleIf
    const own = ['name', 'title', 'description', 'visibleIf', 'elements', 'questions']
    const rest = Object.keys(page).filter((property) => !own.includes(property))
    if (rest.length > 0) tell('setting-kept', at, rest.join(', '))
    const list = source.elements === undefined ? 'questions' : 'elements'
    const inside =
      path.length === 0 ? [list] : [...path, 'elements' in page ? 'elements' : 'questions']
    const placed = readElements(page.elements ?? page.questions, inside, names.questions, tell)
    if (placed.length === 0) tell('page-empty', at, name, false)
    return { page: made, path, placed }
  })
}

function readElements(
  elements: unknown,
  path: JsonPath,
  names: ReturnType<typeof safeNames>,
  tell: Teller,
): Placed[] {
  if (!Array.isArray(elements)) return []
  return (elements as readonly unknown[]).flatMap((raw, index): Placed[] => {
    const here = [...path, index]
    const at = textAt(here)
    if (!isPlainObject(raw)) {
      tell('kind-unknown', at, raw, false)
      return []
    }
    if (raw.type === 'panel') return readPanel(raw, here, names, tell)
    const read = readElement(raw, at, tell)
    if (!read) return []
    if (!isAskable(read.question)) {
      tell('not-accepted', at, `${raw.type}: ${String(raw.name)}`, false)
      return []
    }
    return [place(read.question, read.values, raw, here, names, tell)]
  })
}

function place(
  question: Made,
  values: ReadonlyMap<string | number, unknown>,
  raw: Raw,
  path: JsonPath,
  names: ReturnType<typeof safeNames>,
  tell: Teller,
): Placed {
  const was = typeof raw.name === 'string' ? raw.name : ''
  const name = names(was, 'question')
  if (name !== was) tell('renamed', textAt(path), `${was} → ${name}`)
  // SurveyJS shows the name where there is no title; here a question says what it asks.
  const title = question.title ?? (question.type === 'html' || was === '' ? undefined : was)
  return {
    question: { ...question, ...(title === undefined ? {} : { title }), name },
    path,
    was,
    values,
  }
}

/** A panel becomes part of its page: its title is something to read, and its condition holds for each of its questions. */
function readPanel(
  raw: Raw,
  path: JsonPath,
  names: ReturnType<typeof safeNames>,
  tell: Teller,
): Placed[] {
  const at = textAt(path)
  tell('group-flattened', at, raw.name ?? '')
  const own = ['type', 'name', 'title', 'description', 'visibleIf', 'elements', 'questions']
  const rest = Object.keys(raw).filter((property) => !own.includes(property))
  if (rest.length > 0) tell('setting-kept', at, rest.join(', '))
  const list = raw.elements === undefined ? 'questions' : 'elements'
  const inside = readElements(raw[list], [...path, list], names, tell)
  const heading = textOf(raw.title, `${at}.title`, tell)
  const title =
    heading === undefined
      ? []
      : [
          place(
            { type: 'html', html: withoutMarkup(heading, at, tell) },
            new Map(),
            raw,
            path,
            names,
            tell,
          ),
        ]
  const condition = typeof raw.visibleIf === 'string' ? raw.visibleIf : ''
  if (condition !== '')
    for (const { question } of [...title, ...inside])
      question.visibleIf = question.visibleIf
        ? `(${condition}) and (${question.visibleIf})`
        : condition
  return [...title, ...inside]
}

/** Conditions and texts speak of questions and values by the names that they have here. */
function translateNames(pages: readonly PlacedPage[], tell: Teller): void {
  const all = pages.flatMap(({ placed }) => placed)
  const known = new Map(all.map((one) => [one.was.toLowerCase(), one]))
  const translate = (holder: Made, property: string, at: string) => {
    const source = holder[property]
    if (source === undefined) return
    const text = typeof source === 'string' ? translatedCondition(source, known) : undefined
    if (text === undefined) {
      tell('condition-not-carried', `${at}.${property}`, source)
      delete holder[property]
    } else holder[property] = text
  }
  for (const { page, path, placed } of pages) {
    translate(page, 'visibleIf', textAt(path))
    pipe(page, textAt(path), known, tell)
    for (const { question, path: here } of placed) {
      translate(question, 'visibleIf', textAt(here))
      translate(question, 'requiredIf', textAt(here))
      pipe(question, textAt(here), known, tell)
    }
  }
}

function translatedCondition(
  source: string,
  known: ReadonlyMap<string, Placed>,
): string | undefined {
  const parsed = parseCondition(source)
  if (!parsed.ok) return undefined
  const isKnown = listAsked(parsed.value).every(({ name, how }) => {
    const asked = known.get(name.toLowerCase())?.question
    if (!asked || !isQuestionKind(asked.type) || !isAnswered(asked.type)) return false
    return how === 'presence' || traitsOf({ ...asked, type: asked.type }).comparedBy.includes(how)
  })
  if (!isKnown) return undefined
  const text = conditionText(parsed.value as Condition, {
    name: (name) => String(known.get(name.toLowerCase())?.question.name),
    value: (name, value) => valueHere(known.get(name.toLowerCase()), value),
  })
  // What did not change stays as it was written.
  const same = parseCondition(text)
  return same.ok && JSON.stringify(same.value) === JSON.stringify(parsed.value) ? source : text
}

function valueHere(
  placed: Placed | undefined,
  value: string | number | boolean,
): string | number | boolean {
  const found = [...(placed?.values ?? [])].find(([, was]) => String(was) === String(value))
  return found ? found[0] : value
}

/** A name in a text that is no question with choices cannot be filled in: it becomes `…`, as an answer that was not given. */
function pipe(holder: Made, at: string, known: ReadonlyMap<string, Placed>, tell: Teller): void {
  for (const property of PIPED_TEXTS) {
    const replace = (text: string) =>
      text.replace(PIPE, (whole, name: string) => {
        const asked = known.get(name.trim().toLowerCase())?.question
        if (asked && isPiped(asked.type)) return `{${asked.name}}`
        tell('piping-removed', `${at}.${property}`, whole)
        return '…'
      })
    const text = holder[property]
    if (typeof text === 'string') holder[property] = replace(text)
    else if (isPlainObject(text))
      holder[property] = Object.fromEntries(
        Object.entries(text).map(([tag, said]) => [tag, replace(String(said))]),
      )
  }
}

function asPage({ page, placed }: PlacedPage): Page {
  return { ...page, elements: placed.map(({ question }) => question) } as unknown as Page
}

function placesOf(pages: readonly PlacedPage[]): Pick<KeptForm, 'at' | 'pages' | 'names'> {
  const all = pages.flatMap(({ placed }) => placed)
  return {
    at: Object.fromEntries(all.map(({ question, path }) => [String(question.name), path])),
    pages: Object.fromEntries(pages.map(({ page, path }) => [String(page.name), path])),
    names: Object.fromEntries(all.map(({ question, was }) => [String(question.name), was])),
  }
}
