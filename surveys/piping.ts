import {
  type Locale,
  type LocalText,
  localText,
  type Question,
  type SurveyDefinition,
} from './definition.ts'
import { isPiped, PIPE } from './piped-names.ts'
import { OTHER } from './question-kinds.ts'
import { dyadClass, NOT_APPLICABLE } from './signifiers.ts'
import type { GivenAnswers } from './visibility.ts'

/** What stands where nothing was chosen. */
const NOTHING = '…'

/**
 * A text in one language with every `{name}` replaced by what was chosen there, in words.
 *
 * The result is text: whoever draws it escapes it. A name that is not a question with choices stays as it stands.
 */
export function pipeText(
  text: LocalText | undefined,
  locale: Locale,
  questions: ReadonlyMap<string, Question>,
  answers: GivenAnswers,
): string {
  return localText(text, locale).replace(PIPE, (whole, name: string) => {
    const question = questions.get(name)
    if (!question || !isPiped(question.type)) return whole
    return chosenText(question, Object.hasOwn(answers, name) ? answers[name] : undefined, locale)
  })
}

/** What was chosen, in the words that the teller read; '…' when nothing was, or when it did not fit. */
export function chosenText(question: Question, answer: unknown, locale: Locale): string {
  if (answer === undefined || answer === NOT_APPLICABLE) return NOTHING
  if (question.type === 'dyad') return sideText(question, answer, locale)
  const given = (Array.isArray(answer) ? answer : [answer]).map(String)
  const other = question.showOtherItem ? [{ value: OTHER, text: question.otherText }] : []
  // What was typed at "other" stays where it was typed; "other" itself is said only where the definition has words for it.
  const texts = [...(question.choices ?? []), ...other]
    .filter(({ value, text }) => given.includes(String(value)) && (value !== OTHER || text))
    .map(({ value, text }) => localText(text, locale) || String(value))
  return texts.length === 0 ? NOTHING : texts.join(', ')
}

function sideText(question: Question, answer: unknown, locale: Locale): string {
  if (typeof answer !== 'number' || !(answer >= 0 && answer <= 100)) return NOTHING
  const side = { low: 'leftText', middle: 'middleText', high: 'rightText' } as const
  return localText(question[side[dyadClass(answer, question.bounds)]], locale) || NOTHING
}

const KNOWN = new WeakMap<SurveyDefinition, ReadonlyMap<string, Question>>()

/** The questions of a definition by name; made once per definition. */
export function questionsByName(definition: SurveyDefinition): ReadonlyMap<string, Question> {
  const known = KNOWN.get(definition)
  if (known) return known
  const made = new Map(
    definition.pages.flatMap((page) => page.elements.map((question) => [question.name, question])),
  )
  KNOWN.set(definition, made)
  return made
}
