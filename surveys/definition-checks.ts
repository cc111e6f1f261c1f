import { isPlainObject } from './comparison.ts'
import { listAsked, parseCondition } from './conditions.ts'
import { arePeriods } from './period.ts'
import { isPiped, listPiped, PIPED_TEXTS } from './piped-names.ts'
import {
  isAnswered,
  isList,
  isNumber,
  isQuestionKind,
  type ListName,
  NUMBER_RANGE,
  OTHER,
  otherName,
  PURPOSES,
  type QuestionKind,
  traitsOf,
} from './question-kinds.ts'
import { NOT_APPLICABLE } from './signifiers.ts'

/** What is wrong with a definition: which rule, and where, as `pages[1].elements[0].visibleIf`; `found` quotes the culprit. */
export type DefinitionProblem = {
  readonly code:
    | 'not-a-definition'
    | 'unknown-kind'
    | 'unknown-property'
    | 'unknown-purpose'
    | 'name-not-allowed'
    | 'name-twice'
    | 'value-not-allowed'
    | 'value-twice'
    | 'too-few-entries'
    | 'text-missing'
    | 'wrong-setting'
    | 'bad-condition'
    | 'condition-on-unknown'
    | 'condition-not-possible'
    | 'consent-not-boolean'
    | 'piping-not-possible'
    | 'drawing-not-last'
  readonly at: string
  readonly found?: string
}

/** Where a definition carries what an import could not show: see `exchange/kept-form.ts`. Nobody but an export reads it. */
export const KEPT = 'vertelpunt:kept'

type Raw = Readonly<Record<string, unknown>>
type Report = (code: DefinitionProblem['code'], at: string, found?: unknown) => void

const OF_SURVEY = ['locale', 'title', 'description', 'pages', KEPT]
const OF_PAGE = ['name', 'title', 'description', 'visibleIf', 'elements']
const OF_QUESTION = [
  'type',
  'name',
  'title',
  'description',
  'visibleIf',
  'purpose',
  'coreId',
  'classes',
]
const OF_ANSWER = ['isRequired', 'requiredIf']
const OF_ENTRY = ['value', 'text']

/** The properties that hold a text in one or more languages. */
export const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'text',
  'html',
  'placeholder',
  'labelTrue',
  'labelFalse',
  'leftText',
  'middleText',
  'rightText',
  'naText',
  'minRateDescription',
  'maxRateDescription',
  'otherText',
  'unitText',
])

/** The properties that are yes or no. */
export const FLAGS: ReadonlySet<string> = new Set(['isRequired', 'hasPictures', 'showOtherItem'])

/** Settings that are on with one word, and else absent. */
export const WORDS: Readonly<Record<string, string>> = {
  inputType: 'number',
  choicesOrder: 'random',
  rowOrder: 'random',
  itemsOrder: 'random',
  cornersOrder: 'random',
}

/** The most that a limit may be, per property; a setting is a whole number of at least `least`. */
export const NUMBERS: Readonly<Record<string, { readonly least: number; readonly most: number }>> =
  {
    maxLength: { least: 1, most: 20_000 },
    maxSelectedChoices: { least: 1, most: 100 },
    rateMin: { least: 0, most: 10 },
    rateMax: { least: 1, most: 10 },
    total: { least: 1, most: 100 },
    colCount: { least: 0, most: 6 },
    // Six digits are enough to count with, and too few for a telephone number.
    min: { least: -999_999, most: 999_999 },
    max: { least: -999_999, most: 999_999 },
    decimals: { least: 0, most: 3 },
  }

/**
 * Whether a word can name a question or a page, or be a value: letters, digits, `_` and `-`, and nothing that every object has.
 *
 * The last rule keeps `constructor` and its like out of every later look-up by name.
 */
function isSafeWord(word: unknown, pattern: RegExp): word is string {
  return typeof word === 'string' && pattern.test(word) && !(word in Object.prototype)
}

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/
const VALUE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/

/** Everything that is wrong with a definition; an empty list when it can be asked, checked and drawn. Never throws. */
export function checkDefinition(raw: unknown): readonly DefinitionProblem[] {
  const problems: DefinitionProblem[] = []
  const report: Report = (code, at, found) => {
    const isShown = typeof found === 'string' || typeof found === 'number'
    problems.push({ code, at, ...(isShown ? { found: String(found).slice(0, 80) } : {}) })
  }
  if (!isPlainObject(raw) || !Array.isArray(raw.pages) || raw.pages.length === 0) {
    report('not-a-definition', '')
    return problems
  }
  checkProperties(raw, OF_SURVEY, '', report)
  const pages: readonly unknown[] = raw.pages
  const names: Names = { pages: new Set(), questions: new Map(), others: new Set() }
  for (const [index, page] of pages.entries()) checkPage(page, `pages[${index}]`, names, report)
  checkDrawings(pages, report)
  checkConditions(pages, names.questions, report)
  checkPiping(pages, names.questions, report)
  return problems
}

/** A drawing is asked on the last page: a file cannot travel along in the page, and nothing is stored before sending. */
function checkDrawings(pages: readonly unknown[], report: Report): void {
  for (const [index, page] of pages.slice(0, -1).entries()) {
    if (!isPlainObject(page) || !Array.isArray(page.elements)) continue
    for (const [place, element] of (page.elements as readonly unknown[]).entries())
      if (isPlainObject(element) && element.type === 'drawing')
        report('drawing-not-last', `pages[${index}].elements[${place}]`)
  }
}

type Names = {
  readonly pages: Set<string>
  readonly questions: Map<string, Raw>
  /** The names under which is kept what is typed at "other". */
  readonly others: Set<string>
}

function isTaken({ questions, others }: Names, name: string, { showOtherItem }: Raw): boolean {
  const lower = name.toLowerCase()
  const ownOther = showOtherItem === true && questions.has(otherName(name).toLowerCase())
  return questions.has(lower) || others.has(lower) || ownOther
}

function checkPage(page: unknown, at: string, names: Names, report: Report): void {
  if (!isPlainObject(page) || !Array.isArray(page.elements)) {
    report('not-a-definition', at)
    return
  }
  checkProperties(page, OF_PAGE, at, report)
  if (!isSafeWord(page.name, NAME)) report('name-not-allowed', at, page.name)
  else if (names.pages.has(page.name.toLowerCase())) report('name-twice', at, page.name)
  else names.pages.add(page.name.toLowerCase())
  const elements: readonly unknown[] = page.elements
  for (const [index, element] of elements.entries()) {
    const here = `${at}.elements[${index}]`
    if (!isPlainObject(element)) report('not-a-definition', here)
    else if (!isQuestionKind(element.type)) report('unknown-kind', here, element.type)
    else checkQuestion(element, here, names, report)
  }
}

function checkQuestion(question: Raw, at: string, names: Names, report: Report): void {
  const kind = question.type
  if (!isQuestionKind(kind)) return
  const traits = traitsOf({ type: kind, inputType: question.inputType })
  const lists = Object.entries(traits.lists) as [ListName, number][]
  const known = [
    ...OF_QUESTION,
    ...traits.texts,
    ...traits.optional,
    ...lists.map(([list]) => list),
  ]
  checkProperties(question, isAnswered(kind) ? [...known, ...OF_ANSWER] : known, at, report)

  // Without regard to case, because survey-core looks questions up that way.
  const name = question.name
  if (!isSafeWord(name, NAME)) report('name-not-allowed', at, name)
  else if (isTaken(names, name, question)) report('name-twice', at, name)
  else {
    names.questions.set(name.toLowerCase(), question)
    if (question.showOtherItem === true) names.others.add(otherName(name).toLowerCase())
  }

  for (const text of traits.texts)
    if (!isText(question[text])) report('text-missing', `${at}.${text}`)
  for (const [list, least] of lists) {
    const taken =
      list !== 'choices'
        ? []
        : [
            ...(question.naText === undefined ? [] : [NOT_APPLICABLE]),
            ...(question.showOtherItem === true ? [OTHER] : []),
          ]
    checkEntries(question[list], `${at}.${list}`, { list, least, kind, taken }, report)
  }
  const purpose = question.purpose
  if (purpose !== undefined && !PURPOSES.some((known) => known === purpose)) {
    report('unknown-purpose', `${at}.purpose`, purpose)
  }
  if (purpose === 'consent-read' && kind !== 'boolean') report('consent-not-boolean', at, kind)
  checkSettings(question, at, report)
}

function checkSettings(question: Raw, at: string, report: Report): void {
  const { rateMin = 1, rateMax = 5, bounds, classes } = question
  if (question.type === 'rating' && Number(rateMin) >= Number(rateMax)) {
    report('wrong-setting', `${at}.rateMax`, rateMax)
  }
  const { min = NUMBER_RANGE.min, max = NUMBER_RANGE.max } = question
  if (isNumber(question) && Number(min) >= Number(max)) report('wrong-setting', `${at}.max`, max)
  if (question.type === 'period' && !arePeriods(question.choices))
    report('wrong-setting', `${at}.choices`)
  // A consent is given or it is not: there is no way past it.
  const isConsent = String(question.purpose).startsWith('consent-')
  if (isConsent && question.naText !== undefined) report('wrong-setting', `${at}.naText`)
  if (bounds !== undefined && !isBounds(bounds)) report('wrong-setting', `${at}.bounds`)
  if (classes !== undefined && !(isPlainObject(classes) && Object.values(classes).every(isWord))) {
    report('wrong-setting', `${at}.classes`)
  }
  if (question.coreId !== undefined && !isWord(question.coreId))
    report('wrong-setting', `${at}.coreId`)
}

const isWord = (value: unknown): boolean => typeof value === 'string' && value !== ''

function isBounds(bounds: unknown): boolean {
  if (!isPlainObject(bounds)) return false
  const { low, high, ...rest } = bounds
  const isPlace = (n: unknown): n is number =>
    Number.isInteger(n) && Number(n) >= 0 && Number(n) <= 100
  return isPlace(low) && isPlace(high) && low <= high && Object.keys(rest).length === 0
}

type Wanted = {
  readonly list: ListName
  readonly least: number
  readonly kind: QuestionKind
  /** What the words beside the choices stand for, so that no choice can have it: 'na' and 'other'. */
  readonly taken: readonly string[]
}

function checkEntries(entries: unknown, at: string, wanted: Wanted, report: Report): void {
  const { list, least, kind, taken } = wanted
  if (!Array.isArray(entries)) {
    report('too-few-entries', at)
    return
  }
  if (entries.length < least || (list === 'corners' && entries.length !== 3)) {
    report('too-few-entries', at, entries.length)
  }
  // Only one single choice can be a number: a list and the fields of a row are told apart by text.
  const mayBeNumber =
    list === 'columns' || (list === 'choices' && !isList({ type: kind }) && kind !== 'period')
  const seen = new Set<string>(taken)
  for (const [index, entry] of (entries as readonly unknown[]).entries()) {
    const here = `${at}[${index}]`
    if (!isPlainObject(entry)) {
      report('not-a-definition', here)
      continue
    }
    checkProperties(entry, OF_ENTRY, here, report)
    const { value } = entry
    if (!isSafeWord(value, VALUE) && !(mayBeNumber && Number.isSafeInteger(value))) {
      report('value-not-allowed', here, value)
    }
    if (entry.text === undefined && typeof value !== 'number')
      report('text-missing', `${here}.text`)
    const folded = String(value).toLowerCase()
    if (seen.has(folded)) report('value-twice', here, value)
    seen.add(folded)
  }
}

function checkProperties(raw: Raw, known: readonly string[], at: string, report: Report): void {
  for (const [property, value] of Object.entries(raw)) {
    const here = at === '' ? property : `${at}.${property}`
    const limits = Object.hasOwn(NUMBERS, property) ? NUMBERS[property] : undefined
    if (!known.includes(property)) report('unknown-property', here, property)
    else if (TEXTS.has(property) && !isText(value)) report('text-missing', here)
    else if (FLAGS.has(property) && typeof value !== 'boolean') report('wrong-setting', here)
    else if (Object.hasOwn(WORDS, property) && value !== WORDS[property])
      report('wrong-setting', here, value)
    else if (limits && !isWithin(value, limits)) report('wrong-setting', here, value)
  }
}

function isWithin(
  value: unknown,
  limits: { readonly least: number; readonly most: number },
): boolean {
  return Number.isInteger(value) && Number(value) >= limits.least && Number(value) <= limits.most
}

/** A plain string, or a map of strings in which Dutch is not missing. */
function isText(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (!isPlainObject(value) || !Object.values(value).every((text) => typeof text === 'string'))
    return false
  return typeof (value.default ?? value.nl) === 'string'
}

function checkConditions(
  pages: readonly unknown[],
  questions: ReadonlyMap<string, Raw>,
  report: Report,
): void {
  for (const [index, page] of pages.entries()) {
    if (!isPlainObject(page)) continue
    const elements: readonly unknown[] = Array.isArray(page.elements) ? page.elements : []
    checkCondition(page.visibleIf, `pages[${index}].visibleIf`, questions, report)
    for (const [place, element] of elements.entries()) {
      if (!isPlainObject(element)) continue
      const at = `pages[${index}].elements[${place}]`
      checkCondition(element.visibleIf, `${at}.visibleIf`, questions, report)
      checkCondition(element.requiredIf, `${at}.requiredIf`, questions, report)
    }
  }
}

function checkCondition(
  source: unknown,
  at: string,
  questions: ReadonlyMap<string, Raw>,
  report: Report,
): void {
  if (source === undefined) return
  const parsed = typeof source === 'string' ? parseCondition(source) : undefined
  if (!parsed?.ok) {
    report('bad-condition', at, source)
    return
  }
  for (const { name, how } of listAsked(parsed.value)) {
    const asked = questions.get(name.toLowerCase())
    if (asked?.name !== name || !isQuestionKind(asked.type) || !isAnswered(asked.type)) {
      report('condition-on-unknown', at, name)
    } else if (how !== 'presence' && !comparedBy(asked, asked.type).includes(how)) {
      report('condition-not-possible', at, name)
    }
  }
}

const comparedBy = ({ inputType }: Raw, type: QuestionKind) =>
  traitsOf({ type, inputType }).comparedBy

/** Only what was chosen may come back in a later text: typed words stay where they were typed. */
function checkPiping(
  pages: readonly unknown[],
  questions: ReadonlyMap<string, Raw>,
  report: Report,
): void {
  const check = (holder: Raw, at: string) => {
    for (const property of PIPED_TEXTS) {
      for (const name of listPiped(holder[property])) {
        const asked = questions.get(name.toLowerCase())
        if (asked?.name !== name || !isPiped(asked.type))
          report('piping-not-possible', `${at}.${property}`, name)
      }
    }
  }
  for (const [index, page] of pages.entries()) {
    if (!isPlainObject(page)) continue
    check(page, `pages[${index}]`)
    const elements: readonly unknown[] = Array.isArray(page.elements) ? page.elements : []
    for (const [place, element] of elements.entries()) {
      if (isPlainObject(element)) check(element, `pages[${index}].elements[${place}]`)
    }
  }
}
