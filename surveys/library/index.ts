import { listQuestions, type Question } from '#surveys/definition.ts'
import { canonicalObject } from '#surveys/design/canonical.ts'
import { textIn } from '#surveys/design/set.ts'
import { type Instrument, instruments } from '#surveys/instruments/index.ts'
import { asksMunicipality } from '#surveys/municipalities.ts'
import extras from './extras.json' with { type: 'json' }

/** What a question of the library is for. */
export const SHELVES = [
  'eliciting',
  'story',
  'interpretation',
  'about',
  'needs',
  'consent',
] as const

export type Shelf = (typeof SHELVES)[number]

/** One question to take over, with the audience in whose words it stands. */
export type LibraryEntry = {
  readonly id: string
  readonly shelf: Shelf
  readonly role: Instrument['role']
  readonly question: Question
}

/** Every question that comes with the product: those of the instruments, then some more. */
export const library: readonly LibraryEntry[] = [
  ...instruments.flatMap(fromInstrument),
  ...(extras as readonly LibraryEntry[]),
].map((entry) => ({ ...entry, question: canonicalObject(entry.question) }))

function fromInstrument({ slug, role, kind, definition }: Instrument): readonly LibraryEntry[] {
  return listQuestions(definition)
    .filter(({ type }) => type !== 'html')
    .map((question) => ({
      id: `${slug}/${question.name}`,
      shelf: shelfOf(question, kind),
      role,
      question,
    }))
}

function shelfOf({ purpose }: Question, kind: Instrument['kind']): Shelf {
  if (purpose?.startsWith('consent')) return 'consent'
  if (purpose === 'prompt') return 'eliciting'
  if (purpose === 'story' || purpose === 'title') return 'story'
  if (purpose === 'about' || purpose === 'band') return 'about'
  return kind === 'needs' ? 'needs' : 'interpretation'
}

/**
 * The questions of the library with all these words in their texts, for one audience or for all.
 *
 * `form` is who answers the form that they are for: one for children is offered no municipality, and one for youngsters only the question
 * that is kept from who is under 16.
 */
export function searchLibrary(
  asked: {
    readonly words: string
    readonly role: string
    readonly shelf: string
    readonly form?: string | null
  },
  language: string,
): readonly LibraryEntry[] {
  const words = asked.words.toLowerCase().split(/\s+/).filter(Boolean)
  return library.filter(({ role, shelf, question }) => {
    if (asked.role !== '' && role !== asked.role) return false
    if (asked.shelf !== '' && shelf !== asked.shelf) return false
    if (asksMunicipality(question) && !mayAskMunicipality(asked.form, role)) return false
    const text = textsOf(question, language).toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

const mayAskMunicipality = (form: string | null | undefined, role: LibraryEntry['role']) =>
  form !== 'kind' && (form !== 'jongere' || role === 'jongere')

function textsOf(question: Question, language: string): string {
  const { title, description, leftText, rightText, choices, corners, coreId } = question
  const entries = [...(choices ?? []), ...(corners ?? [])].map(({ text }) => text)
  const texts = [title, description, leftText, rightText, ...entries]
  return [
    ...texts.map((text) => textIn(text, language) || textIn(text, 'default')),
    coreId ?? '',
  ].join(' ')
}
