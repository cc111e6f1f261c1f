import { readFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { findIdentifiers } from '#analysis/deidentify/find.ts'
import type { Find, IdentifierType } from '#analysis/deidentify/identifier.ts'
import { dutchDictionary } from '#analysis/deidentify/lists/dutch-dictionary.ts'

const USAGE = 'Usage: npm run -s names -- FILE (words with tags, as ned.testb of CoNLL-2002)'

/** The kinds that such files mark too; a date or an age is no error of ours when they leave it unmarked. */
const NAMES: ReadonlySet<IdentifierType> = new Set(['NAAM', 'PLAATS', 'SCHOOL', 'ORGANISATIE'])

type TaggedWord = { readonly start: number; readonly end: number; readonly tag: string }
type TaggedText = { text: string; readonly words: TaggedWord[] }

/**
 * Measures the search for names on a file with a word, its part of speech and its tag (`B-PER`, `I-LOC`, `O`) a line.
 *
 * Prints per kind how many names lie wholly inside suggestions of any kind, doubts included, and how many words outside all names
 * lie inside one: inside any, and inside one of a name, place, school or organisation. The file is UTF-8 and stays where it is.
 * Exit codes: 0; 1 when the file cannot be read; 2 for a wrong call.
 */
export async function main(
  [path, ...more]: readonly string[],
  _in: unknown,
  out: Writable,
  errors: Writable,
): Promise<number> {
  if (path === undefined || more.length > 0) {
    errors.write(`${USAGE}\n`)
    return 2
  }
  const lines = await readFile(path, 'utf8').catch(() => undefined)
  if (lines === undefined) {
    errors.write(`${path} cannot be read.\n`)
    return 1
  }
  const names = new Map<string, { found: number; all: number }>()
  const ordinary = { all: 0, marked: 0, asName: 0 }
  for (const { text, words } of readTagged(lines)) {
    const { identifiers, hints } = findIdentifiers(text, dutchDictionary())
    const finds = [...identifiers, ...hints]
    const hitOf = (word: TaggedWord) => finds.find((find) => overlap(find, word))
    for (const word of words) {
      if (word.tag !== 'O' || !/[\p{L}\p{N}]/u.test(text.slice(word.start, word.end))) continue
      const hit = hitOf(word)
      ordinary.all++
      if (hit) ordinary.marked++
      if (hit && NAMES.has(hit.type)) ordinary.asName++
    }
    for (const name of namesOf(words)) {
      const kind = name[0]?.tag.slice(2) ?? ''
      const count = names.get(kind) ?? { found: 0, all: 0 }
      count.all++
      if (name.every(hitOf)) count.found++
      names.set(kind, count)
    }
  }
  const share = (part: number, all: number, digits: number) => (part / all).toFixed(digits)
  for (const [kind, { found, all }] of [...names].sort())
    out.write(`${kind}  wholly found ${share(found, all, 3)}  (${found} of ${all})\n`)
  const percent = (part: number) => `${share(100 * part, ordinary.all, 2)} %`
  out.write(`words outside names  ${ordinary.all}\n`)
  out.write(`  inside a suggestion of a name or place  ${percent(ordinary.asName)}\n`)
  out.write(`  inside any suggestion  ${percent(ordinary.marked)}\n`)
  return 0
}

const overlap = (find: Find, word: TaggedWord) => find.start < word.end && word.start < find.end

/** Words joined to a text again: spaces but before closing and after opening marks, a line for every sentence. */
function readTagged(lines: string): readonly TaggedText[] {
  const texts: TaggedText[] = []
  let now: TaggedText = { text: '', words: [] }
  for (const line of lines.split('\n')) {
    const [word = '', , tag = 'O'] = line.trim().split(' ')
    if (word === '-DOCSTART-') {
      now = { text: '', words: [] }
      texts.push(now)
    } else if (word === '') {
      if (now.text !== '' && !now.text.endsWith('\n')) now.text += '\n'
    } else {
      const isJoined = /^$|[\n(]$/.test(now.text) || /^[.,;:!?)%]$/.test(word)
      const start = now.text.length + (isJoined ? 0 : 1)
      now.text += (isJoined ? '' : ' ') + word
      now.words.push({ start, end: now.text.length, tag })
    }
  }
  return texts
}

/** The names, each as its words: from a B- on, or from an I- that follows none. */
function namesOf(words: readonly TaggedWord[]): readonly (readonly TaggedWord[])[] {
  const names: TaggedWord[][] = []
  let last = 'O'
  for (const word of words) {
    if (word.tag.startsWith('I-') && last !== 'O') names.at(-1)?.push(word)
    else if (word.tag !== 'O') names.push([word])
    last = word.tag
  }
  return names
}
