import porter from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import { IRREGULAR_FORMS } from './irregular-forms.ts'

/**
 * A word in the form in which words are compared: lower case, straight apostrophes, no accents.
 * The length may differ from the original, so offsets are those of the original.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]*$/.test(lower)) return lower
  return lower.replace(/[’ʼ`]/g, "'").normalize('NFD').replace(/\p{M}/gu, '')
}

const irregular = new Map<string, string>()
for (const line of IRREGULAR_FORMS.trim().split('\n')) {
  const [first = '', ...forms] = line.split(' ')
  irregular.set(first, first)
  for (const form of forms) irregular.set(form, first)
}

const SEPARABLE =
  'achter|binnen|samen|terug|tegen|tussen|vast|voor|thuis|langs|klaar|kapot|kwijt|zwart|bloot|mis|' +
  'dicht|open|over|onder|door|goed|los|neer|rond|weg|mee|aan|uit|toe|bij|af|op|om|in|na'
const SEPARATED_PARTICIPLE = new RegExp(`^(${SEPARABLE})ge(.{3,}[dtn])$`)
const SEPARATED_INFINITIVE = new RegExp(`^(${SEPARABLE})te(.{3,}en)$`)
const PARTICIPLE = /^ge(?!loo|beur|bruik|nees|niet|draag|voel|tuig|leid|wen)([a-z]{3,}[dt])e?$/
const DIMINUTIVE =
  /(?:(?<=[^aeiou][aeiou])([bglmnr])\1etje|(?<=m)pje|(?<=[lrnwaeiouyj])tje|(?<=[a-z]{2}[^aeiou])je)s?$/

/**
 * The stem of one Dutch word, for comparing words: not a dictionary form, and never shown.
 * The Porter stemmer, repaired by a table of irregular words and by rules for participles
 * (`opgehaald` = `ophalen`), verb endings (`huilt` = `huilde` = `huilen`), diminutives and plural `-s`.
 * Takes any spelling of case and accents; an empty string stays empty.
 */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const made = stemOf(word)
  // Words come back all the time, and making a stem is dear.
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(word, made)
  return made
}

const stems = new Map<string, string>()
const MOST_STEMS = 40_000

function stemOf(word: string): string {
  const plain = fold(word).replace(/'s?$/, '')
  const known = irregular.get(plain)
  if (known !== undefined) return known
  if (plain.length < 4) return plain
  const separated = SEPARATED_PARTICIPLE.exec(plain)
  if (separated) return (separated[1] ?? '') + participle(`ge${separated[2]}`)
  const infinitive = SEPARATED_INFINITIVE.exec(plain)
  if (infinitive) return stem((infinitive[1] ?? '') + infinitive[2])
  if (PARTICIPLE.test(plain)) return participle(plain)
  const bare = plain.replace(DIMINUTIVE, '$1')
  return irregular.get(bare) ?? repair(porter.stem(bare))
}

function participle(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return repair(porter.stem(known))
  const root = PARTICIPLE.exec(word)?.[1] ?? word
  return repair(porter.stem(root))
}

/** Takes off what the stemmer leaves: `huilt`, `huild` and `huil` meet; so do `gelov` and `gelof`. */
function repair(stemmed: string): string {
  let root = stemmed
  if (root.length > 4 && /[^aeiouyh][td]$/.test(root)) root = root.slice(0, -1)
  else if (root.length > 5 && /[gc]ht$/.test(root)) root = root.slice(0, -1)
  if (root.length > 4 && /[aeo](?:ie|e)s$|[aeiou]ies$/.test(root)) root = root.slice(0, -1)
  root = root.replace(/([^aeiou])(aa|ee|oo|uu)([^aeiou])$/, (_, a, v, b) => a + v[0] + b)
  root = root.replace(/([bdfgklmnprst])\1$/, '$1')
  return root.replace(/v$/, 'f').replace(/z$/, 's')
}
