import { LISTED_NAMES } from './dutch-names.ts'
import { WORDS_A_TO_K } from './dutch-words-a-k.ts'
import { WORDS_L_TO_Z } from './dutch-words-l-z.ts'

/** What a big word list knows of a word in lower case. Never both: what is a word as well as a name counts as a word. */
export type Dictionary = {
  readonly isWord: (lower: string) => boolean
  readonly isName: (lower: string) => boolean
  /** A word that is listed, or made of one by an ending or a suffix; a compound is not. */
  readonly isSimple: (lower: string) => boolean
}

const ENDINGS = 'en s e t n te de ten den tje je tjes jes d'.split(' ')
const SHAPE =
  /(?:heid|heden|ing|ingen|tie|ties|teit|isch|ische|lijk|lijke|loos|loze|baar|bare|zaam|zame|schap|schappen|ment|enden|ende|erij|achtig|eren|eerd|eerde|igen|iging|nis|nissen|sel|dom|aliteit|matig|gever|isme|ismen|iseer|iseren|eel|ele|ief|ieve|eur|ator)$/
const PREFIX =
  /^(?:aan|achter|af|be|bij|binnen|boven|door|ge|her|in|mee|mis|na|om|on|ont|onder|op|over|samen|tegen|terug|toe|tussen|uit|vast|ver|voor|weg|nood|hoofd|oud|ex|anti|super)(?=.{4})/
/** What looks like two words may be a village or a family. */
const PLACE_ENDING =
  /(?:beek|leeuw|gem|broek|kerke|voort|drecht|veen|horst|rade|rode|zele|hoven|huizen|bergen|burg|loo|lo|wolde|woude|muiden|sluis|ink|man|mans)$/
const SHORTEST_SHAPE = 10
const SHORTEST_PART = 4
const MOST_ANSWERS = 20_000

/**
 * The dictionary of Dutch, about 87,000 words and 16,000 names: some 10 MB, made when it is first called.
 * Not for the browser, which has to do without.
 */
export function dutchDictionary(): Dictionary {
  dictionary ??= makeDictionary()
  return dictionary
}

let dictionary: Dictionary | undefined

function makeDictionary(): Dictionary {
  const read = (list: string) => list.trim().split(/\s+/)
  const words = new Set([...read(WORDS_A_TO_K), ...read(WORDS_L_TO_Z)])
  const names = new Set(read(LISTED_NAMES))
  const answers = new Map<string, boolean>()
  return {
    isName: (lower) => names.has(lower),
    isSimple: (lower) => words.has(lower) || hasEnding(lower, words) || hasSuffix(lower, words),
    isWord: (lower) => {
      const known = answers.get(lower)
      if (known !== undefined) return known
      if (answers.size >= MOST_ANSWERS) answers.clear()
      const answer = words.has(lower) || (!names.has(lower) && isMade(lower, words))
      answers.set(lower, answer)
      return answer
    },
  }
}

/** Made of a word that is listed: with an ending, of an ordinary shape, with a hyphen, or of two words. */
function isMade(lower: string, words: ReadonlySet<string>): boolean {
  if (lower.includes('-')) return lower.split('-').every((part) => isPart(part, words))
  const bare = lower.replace(PREFIX, '')
  return (
    hasEnding(lower, words) ||
    hasShape(lower) ||
    (bare !== lower && (words.has(bare) || hasEnding(bare, words))) ||
    (!PLACE_ENDING.test(lower) && isCompound(lower, words))
  )
}

const hasShape = (lower: string) => lower.length >= SHORTEST_SHAPE && SHAPE.test(lower)

/** `scheid|ing`, `bescherm|ing`, `ouder|schap` of a listed word; `alimenta|tie`, `loyali|teit` by their looks. */
function hasSuffix(lower: string, words: ReadonlySet<string>): boolean {
  const root = SUFFIX.exec(lower)?.[1]
  if (root !== undefined)
    return words.has(root) || words.has(`${root}en`) || hasEnding(`${root}en`, words)
  return lower.length >= SHORTEST_LEARNED && LEARNED.test(lower)
}

const SUFFIX = /^([a-z]{3,})(?:ing|ingen|heid|heden|schap|schappen|baar|loos|aar|aars)$/
/** Endings of words of Latin and French, which stand alone more often than they are cut badly. */
const LEARNED = /^(?!e[lnr])[a-z]?[aeiou][a-z]*(?:tie|ties|teit|teiten|isme|ment|menten)$/
const SHORTEST_LEARNED = 8

const isPart = (part: string, words: ReadonlySet<string>) =>
  words.has(part) || hasEnding(part, words) || hasShape(part)

function hasEnding(lower: string, words: ReadonlySet<string>): boolean {
  return ENDINGS.some((ending) => {
    if (lower.length <= ending.length + 2 || !lower.endsWith(ending)) return false
    const rest = lower.slice(0, -ending.length)
    if (words.has(rest) || words.has(`${rest}en`)) return true
    // `kat(t)en`, `verhal(en)`: the spelling changes with the ending.
    return (
      words.has(rest.replace(/([b-df-hj-np-tv-z])\1$/, '$1')) ||
      words.has(rest.replace(/([aeou])([b-df-hj-np-tv-z])$/, '$1$1$2'))
    )
  })
}

/** `omgangs|regeling`, `kinder|opvang`, `terug|keer|kaart`: parts of four letters or more, joined by nothing, s or en. */
function isCompound(lower: string, words: ReadonlySet<string>): boolean {
  for (let cut = SHORTEST_PART; cut <= lower.length - SHORTEST_PART; cut++) {
    const [head, tail] = [lower.slice(0, cut), lower.slice(cut)]
    if (!isPart(head, words) && !isPart(head.replace(/s$/, ''), words)) continue
    if (isPart(tail, words) || (tail.length >= 2 * SHORTEST_PART && isCompound(tail, words)))
      return true
  }
  return false
}
