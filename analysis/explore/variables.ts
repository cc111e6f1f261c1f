import type { Role } from '#analysis/dashboard/facts.ts'
import { ZONES } from '#analysis/dashboard/signifiers.ts'
import {
  type LocalText,
  listQuestions,
  type Question,
  type SurveyDefinition,
} from '#surveys/definition.ts'
import { isAnswered, isNumber } from '#surveys/question-kinds.ts'

/** One published form of a project: who answers it and what it asks. */
export type Form = { readonly role: Role; readonly definition: SurveyDefinition }

/** A line between two ends, a triangle, one choice, or several. */
export type VariableKind = 'dyad' | 'triad' | 'choice' | 'several'

/** One value that stories can be counted under; the text is that of the first form that has it. */
export type VariableValue = { readonly value: string; readonly text: LocalText }

/**
 * One question as charts know it: the same over all forms that ask it, whatever their words.
 *
 * `values` are what stories are counted under. Of a dyad: `low`, `middle` and `high`, with the words of the ends, and
 * what only a choice can say ("there was no help"). Of a triad: its corners, in the order of the definition; stories are
 * counted under the seven zones. `na` is not among them. `titles` has the words of each role that is asked.
 */
export type Variable = {
  readonly name: string
  readonly kind: VariableKind
  readonly isCore: boolean
  /** About the teller, not about the story. */
  readonly isAboutTeller: boolean
  readonly title: LocalText
  readonly titles: Readonly<Partial<Record<Role, LocalText>>>
  readonly values: readonly VariableValue[]
  /** The values that each role could answer: a difference in what nobody could choose says nothing. */
  readonly offered: Readonly<Partial<Record<Role, readonly string[]>>>
  /** The classes of a dyad under which other kinds of the same question are counted: `too-little` is `low`. */
  readonly classes: Readonly<Record<string, string>>
}

/**
 * Every question of these forms that stories can be counted by, in the order in which they are first asked.
 *
 * Questions with the same name are one variable; where one form has a line and another a choice, it is a line, and the
 * classes that both name say which choice is which part of the line. Left out: what is typed, consent, and kinds
 * without values of their own (matrix, points, order).
 */
export function listVariables(forms: readonly Form[]): readonly Variable[] {
  const asked = new Map<string, { role: Role; question: Question }[]>()
  for (const { role, definition } of forms)
    for (const question of listQuestions(definition)) {
      if (kindOf(question) === undefined || isLeftOut(question)) continue
      asked.set(question.name, [...(asked.get(question.name) ?? []), { role, question }])
    }
  return [...asked.values()].map(joinQuestions)
}

/** Which kind of variable a question is; `undefined` for what charts cannot count. */
export function kindOf(question: Question): VariableKind | undefined {
  if (!isAnswered(question.type) || isNumber(question)) return undefined
  switch (question.type) {
    case 'dyad':
    case 'triad':
      return question.type
    case 'radiogroup':
    case 'dropdown':
    case 'period':
    case 'boolean':
    case 'rating':
      return 'choice'
    case 'checkbox':
    case 'feelings':
      return 'several'
    default:
      return undefined
  }
}

/** Consent is no answer to count stories by. */
function isLeftOut({ purpose }: Question): boolean {
  return purpose?.startsWith('consent') === true
}

function joinQuestions(asked: readonly { role: Role; question: Question }[]): Variable {
  const line = asked.find(({ question }) => question.type === 'dyad') ?? asked[0]
  const { question } = line as { question: Question }
  const kind = kindOf(question) as VariableKind
  const classes =
    kind === 'dyad'
      ? Object.fromEntries(
          Object.entries(question.classes ?? {}).map(([part, name]) => [name, part]),
        )
      : {}
  return {
    name: question.name,
    kind,
    isCore: asked.some(({ question: { coreId } }) => coreId !== undefined),
    isAboutTeller: question.purpose === 'about' || question.purpose === 'band',
    title: question.title ?? question.name,
    titles: Object.fromEntries(
      asked.map(({ role, question: { title, name } }) => [role, title ?? name]),
    ),
    values: kind === 'dyad' ? lineValues(question, asked, classes) : choiceValues(asked),
    offered: offeredBy(asked, classes),
    classes,
  }
}

function offeredBy(
  asked: readonly { role: Role; question: Question }[],
  classes: Readonly<Record<string, string>>,
): Variable['offered'] {
  const offered: Partial<Record<Role, readonly string[]>> = {}
  for (const { role, question } of asked) {
    const values =
      question.type === 'dyad'
        ? ['low', 'middle', 'high']
        : question.type === 'triad'
          ? ZONES
          : choiceValues([{ question }]).map(
              ({ value }) => classes[question.classes?.[value] ?? ''] ?? value,
            )
    offered[role] = [...new Set([...(offered[role] ?? []), ...values])]
  }
  return offered
}

function lineValues(
  { leftText, middleText, rightText }: Question,
  asked: readonly { question: Question }[],
  classes: Readonly<Record<string, string>>,
): readonly VariableValue[] {
  const besides = asked
    .filter(({ question }) => question.type !== 'dyad')
    .flatMap(({ question }) =>
      (question.choices ?? [])
        .filter(({ value }) => !Object.hasOwn(classes, question.classes?.[String(value)] ?? ''))
        .map(({ value, text }) => ({ value: String(value), text: text ?? String(value) })),
    )
  return distinct([
    { value: 'low', text: leftText ?? 'low' },
    { value: 'middle', text: middleText ?? MIDDLE },
    { value: 'high', text: rightText ?? 'high' },
    ...besides,
  ])
}

const MIDDLE: LocalText = { default: 'ertussenin', en: 'in between' }
const YES: LocalText = { default: 'ja', en: 'yes' }
const NO: LocalText = { default: 'nee', en: 'no' }

function choiceValues(asked: readonly { question: Question }[]): readonly VariableValue[] {
  return distinct(
    asked.flatMap(({ question }) => {
      if (question.type === 'boolean')
        return [
          { value: 'true', text: question.labelTrue ?? YES },
          { value: 'false', text: question.labelFalse ?? NO },
        ]
      if (question.type === 'rating') return ratingValues(question)
      const list = question.type === 'triad' ? question.corners : question.choices
      return (list ?? []).map(({ value, text }) => ({
        value: String(value),
        text: text ?? String(value),
      }))
    }),
  )
}

function ratingValues({ rateMin = 1, rateMax = 5 }: Question): readonly VariableValue[] {
  return Array.from({ length: rateMax - rateMin + 1 }, (_, step) => {
    const value = String(rateMin + step)
    return { value, text: value }
  })
}

function distinct(values: readonly VariableValue[]): readonly VariableValue[] {
  return [...new Map([...values].reverse().map((one) => [one.value, one])).values()].reverse()
}
