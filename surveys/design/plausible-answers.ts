import { maximumLength } from '../answers.ts'
import type { Choice, Question, SurveyDefinition } from '../definition.ts'
import { chanceFrom } from '../order.ts'
import { isAnswered, isNumber, NUMBER_RANGE, OTHER, otherName } from '../question-kinds.ts'
import { type Answers, type AnswerValue, compileChecker } from '../response.ts'
import { NOT_APPLICABLE, TENTHS, TRIAD_POINTS } from '../signifiers.ts'
import { type AskedQuestion, type GivenAnswers, readConditions } from '../visibility.ts'
import { MADE_UP_NOTES, type MadeUpStory, madeUpStories } from './made-up-stories.ts'

/** A source of numbers in [0, 1). */
type Chance = () => number

/** How often a question that may stay empty gets an answer, and how often the way past a question is taken. */
const [ANSWERED, PASSED_BY] = [0.85, 0.07] as const

/** How often the first choice of a consent is taken: most people who tell let their story be used. */
const CONSENTED = 0.85

/** Answers can depend on each other this deep before a set is given up. */
const ROUNDS = 8

/**
 * `count` sets of answers that somebody could give to this survey; the same for the same seed.
 *
 * Each set passes `checkAll` as it is: what is hidden is not answered, what is required is, and consent to read is given. Lines
 * and triangles are answered over their whole range. What is typed comes from a short list of made-up Dutch stories of `role`.
 * Throws when the definition was not parsed, or when its conditions leave no set of answers that is right.
 */
export function plausibleAnswers(
  definition: SurveyDefinition,
  {
    count,
    seed,
    role,
  }: { readonly count: number; readonly seed: string; readonly role: string | null },
): readonly Answers[] {
  const asked = readConditions(definition).flatMap((page) => page.asked)
  const checker = compileChecker(definition)
  const stories = madeUpStories(role)
  return Array.from({ length: count }, (_, index) => {
    const chance = chanceFrom(`${seed} ${index}`)
    const story = pick(chance, stories)
    const checked = checker.checkAll(answerAll(asked, chance, story))
    if (!checked.ok) throw new RangeError(`no answers fit: ${JSON.stringify(checked.problem[0])}`)
    return checked.value.answers
  })
}

/** Answers in the order in which is asked, again until nothing hidden is answered and nothing required is open. */
function answerAll(
  asked: readonly AskedQuestion[],
  chance: Chance,
  story: MadeUpStory,
): GivenAnswers {
  const given: Record<string, AnswerValue> = {}
  const left = new Set<string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    let isChanged = false
    for (const one of asked) {
      const { name, showOtherItem, type, purpose } = one.question
      if (!isAnswered(type)) continue
      if (!one.isVisible(given)) {
        isChanged ||= name in given
        delete given[name]
        delete given[otherName(name)]
        continue
      }
      const isNeeded = one.isRequired(given) || purpose === 'consent-read'
      if (name in given || (left.has(name) && !isNeeded)) continue
      const isWanted = isNeeded || purpose === 'story' || purpose?.startsWith('consent-')
      if (!isWanted && chance() > ANSWERED) {
        left.add(name)
        continue
      }
      const value = answerTo(one.question, chance, story, isNeeded)
      if (value === undefined) continue
      isChanged = true
      given[name] = value
      const isOther = Array.isArray(value) ? value.includes(OTHER) : value === OTHER
      if (showOtherItem && isOther) given[otherName(name)] = 'Iets anders'
    }
    if (!isChanged) break
  }
  return given
}

function answerTo(
  question: Question,
  chance: Chance,
  story: MadeUpStory,
  isNeeded: boolean,
): AnswerValue | undefined {
  const { type, purpose } = question
  if (purpose === 'consent-read') return true
  const hasWayPast = question.naText !== undefined || type === 'dyad' || type === 'triad'
  if (hasWayPast && !isNeeded && chance() < PASSED_BY) return NOT_APPLICABLE
  switch (type) {
    case 'text':
    case 'comment':
      return isNumber(question) ? numberFor(question, chance) : textFor(question, chance, story)
    case 'radiogroup':
    case 'dropdown':
    case 'period':
      if (purpose?.startsWith('consent-') && chance() < CONSENTED && question.choices?.[0])
        return question.choices[0].value
      return pick(chance, valuesOf(question))
    case 'checkbox':
    case 'feelings':
    case 'ranking':
      return someOf(question, chance)
    case 'boolean':
      return chance() < 0.6
    case 'rating':
      return wholeBetween(chance, question.rateMin ?? 1, question.rateMax ?? 5)
    case 'dyad':
      return wholeBetween(chance, 0, 100)
    case 'triad':
      return { tenths: pick(chance, TRIAD_POINTS), by: 'plain' }
    case 'matrix': {
      const rows = Array.isArray(question.rows) ? (question.rows as readonly Choice[]) : []
      const columns = question.columns ?? []
      return Object.fromEntries(rows.map(({ value }) => [value, pick(chance, columns).value]))
    }
    case 'dividepoints':
      return divided(question, chance)
    case 'html':
    case 'drawing':
      return undefined
  }
}

function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[Math.floor(chance() * from.length)] as T
}

const wholeBetween = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1))

function valuesOf({ choices = [], showOtherItem }: Question): readonly (string | number)[] {
  const values = choices.map(({ value }) => value)
  return showOtherItem ? [...values, OTHER] : values
}

/** One to three of the choices, or all of an order, in the order in which they were drawn. */
function someOf(question: Question, chance: Chance): AnswerValue {
  const open = [...valuesOf(question)]
  const most = Math.min(question.maxSelectedChoices ?? open.length, open.length)
  const count = question.type === 'ranking' ? most : wholeBetween(chance, 1, Math.min(most, 3))
  const drawn: (string | number)[] = []
  while (drawn.length < count) drawn.push(...open.splice(Math.floor(chance() * open.length), 1))
  return drawn as readonly string[]
}

function numberFor(question: Question, chance: Chance): number {
  const { min = NUMBER_RANGE.min, decimals = 0 } = question
  // Without a limit of its own a number stays small, as people's numbers do.
  const most = question.max ?? Math.min(NUMBER_RANGE.max, Math.max(min, 0) + 12)
  const scale = 10 ** decimals
  return wholeBetween(chance, Math.ceil(min * scale), Math.floor(most * scale)) / scale
}

/** Text that fits: whole words where there is room for them. */
function textFor(question: Question, chance: Chance, story: MadeUpStory): string {
  const { purpose } = question
  const text =
    purpose === 'story'
      ? story.story
      : purpose === 'title'
        ? story.title
        : pick(chance, MADE_UP_NOTES)
  const limit = maximumLength(question)
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  return cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : limit)
}

/** Points over the items, each point to one of them. */
function divided({ items = [], total = TENTHS }: Question, chance: Chance): AnswerValue {
  const points = new Map(items.map(({ value }) => [String(value), 0]))
  for (let point = 0; point < total; point += 1) {
    const { value } = pick(chance, items)
    points.set(String(value), (points.get(String(value)) ?? 0) + 1)
  }
  return Object.fromEntries(points)
}
