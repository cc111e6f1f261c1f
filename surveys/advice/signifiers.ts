import { localText, type Question, type SurveyDefinition } from '#surveys/definition.ts'
import type { Advice, AdviceContext, AdviceRule } from './advice-rules.ts'
import { wordsOf } from './sentences.ts'
import { OPPOSITES, UNPLEASANT, VALUED } from './signifier-words.ts'

/** Advice about triangles (three corners, each worth having) and lines (two ends that both can be thought). */
export function adviseOnSignifiers(
  definition: SurveyDefinition,
  { locale }: AdviceContext,
): readonly Advice[] {
  if (locale !== 'nl' && locale !== 'en') return []
  return definition.pages.flatMap((page) =>
    page.elements.flatMap((question) => {
      const note: Note = (rule, severity, values) => ({
        page: page.name,
        question: question.name,
        rule,
        severity,
        values,
      })
      if (question.type === 'triad') return onTriad(question, locale, note)
      return question.type === 'dyad' ? onDyad(question, locale, note) : []
    }),
  )
}

type Note = (rule: AdviceRule, severity: Advice['severity'], values: Advice['values']) => Advice

function onTriad(question: Question, locale: 'nl' | 'en', note: Note): readonly Advice[] {
  const corners = (question.corners ?? []).map(({ text }) => localText(text, locale))
  if (corners.length !== 3 || corners.some((corner) => corner.trim() === '')) return []
  const found: Advice[] = []
  for (const [a, b] of pairsOf(corners)) {
    if (same(a, b)) found.push(note('triad-same', 'important', { first: a, second: b }))
    else if (areOpposite(a, b))
      found.push(note('triad-opposites', 'important', { first: a, second: b }))
  }
  for (const corner of corners) {
    const word = wordsOf(corner).find((one) => UNPLEASANT[locale].has(one))
    if (word) found.push(note('triad-negative', 'important', { corner, word }))
  }
  const counts = corners.map((corner) => wordsOf(corner).length)
  const [shortest, longest] = [Math.min(...counts), Math.max(...counts)]
  if (longest - shortest >= 4 && longest > 2.5 * shortest)
    found.push(note('triad-uneven', 'look', { shortest, longest }))
  const shapes = corners.map((corner) => shapeOf(corner, locale))
  const known = new Set(shapes.filter((shape) => shape !== undefined))
  if (known.size > 1 && !shapes.includes(undefined))
    found.push(note('triad-word-kinds', 'look', { corners: corners.join(' / ') }))
  return found
}

function onDyad(question: Question, locale: 'nl' | 'en', note: Note): readonly Advice[] {
  const [left, right] = [
    localText(question.leftText, locale),
    localText(question.rightText, locale),
  ]
  if (left.trim() === '' || right.trim() === '') return []
  const values = { first: left, second: right }
  if (same(left, right)) return [note('dyad-same', 'important', values)]
  const judged = (text: string) => wordsOf(text).map((word) => VALUED[locale].get(word))
  const [a, b] = [judged(left), judged(right)]
  const isSplit = (one: readonly unknown[], other: readonly unknown[]) =>
    one.includes('good') && other.includes('bad')
  if (isSplit(a, b) || isSplit(b, a)) return [note('dyad-good-bad', 'look', values)]
  return isDenied(left, right) || isDenied(right, left) ? [note('dyad-denied', 'look', values)] : []
}

function pairsOf([a = '', b = '', c = '']: readonly string[]): readonly (readonly [
  string,
  string,
])[] {
  return [
    [a, b],
    [a, c],
    [b, c],
  ]
}

function same(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ')
}

const DENIALS = new Set(['niet', 'geen', 'niets', 'nooit', 'not', 'no', 'never', 'nothing'])

/** "Helemaal niet" and "helemaal" are the two ends of how much, and nothing that is denied. */
const HOW_MUCH = new Set(['helemaal', 'totally', 'completely', 'fully', 'really'])

/** Whether one text is the other one denied: "gehoord" and "niet gehoord", "wel" and "niet". */
function isDenied(denied: string, plain: string): boolean {
  const words = wordsOf(denied)
  if (!words.some((word) => DENIALS.has(word))) return false
  if (wordsOf(plain).some((word) => DENIALS.has(word))) return false
  const others = new Set(wordsOf(plain))
  const rest = words.filter((word) => !DENIALS.has(word) && !HOW_MUCH.has(word) && word.length > 3)
  return rest.length > 0 && rest.every((word) => others.has(word))
}

function areOpposite(a: string, b: string): boolean {
  if (isDenied(a, b) || isDenied(b, a)) return true
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const un = (word: string) => [`on${word}`, `un${word}`]
  return (
    OPPOSITES.some(
      ([one, other]) =>
        (first.includes(one) && second.includes(other)) ||
        (first.includes(other) && second.includes(one)),
    ) ||
    first.some((word) => word.length > 3 && un(word).some((no) => second.includes(no))) ||
    second.some((word) => word.length > 3 && un(word).some((no) => first.includes(no)))
  )
}

const SENTENCE = {
  nl: /^(?:ik|jij|je|hij|zij|ze|wij|we|jullie|u|iemand|niemand|iedereen)\s+\p{L}+/iu,
  en: /^(?:i|you|he|she|they|we|somebody|someone|nobody|everybody)\s+\p{L}+/iu,
} as const
const THING = {
  nl: /^(?:de|het|een|mijn|mij|jouw|je|ons|onze|hun|zijn|haar|alle|alles)(?:\s|$)/iu,
  en: /^(?:the|a|an|my|your|our|their|his|her|all)(?:\s|$)/iu,
} as const
const DOING = { nl: /^(?:om\s.*te\s|te\s)/iu, en: /^(?:to\s|\p{L}+ing(?:\s|$))/iu } as const

/** What sort of words a corner is: a sentence, a thing or something to do; nothing where that cannot be told. */
function shapeOf(corner: string, locale: 'nl' | 'en'): 'sentence' | 'thing' | 'doing' | undefined {
  if (SENTENCE[locale].test(corner)) return 'sentence'
  if (THING[locale].test(corner)) return 'thing'
  return DOING[locale].test(corner) ? 'doing' : undefined
}
