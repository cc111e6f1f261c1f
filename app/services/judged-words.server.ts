import { tokens } from '#analysis/text/spans.ts'
import type { Db } from '#db/client.server.ts'
import { type JudgedWord, listJudgedWords } from '#db/queries/judged-words.ts'
import type { RedactionMark } from '#db/schema/stories.ts'
import type { App } from './app.server.ts'

type Fields = Readonly<Record<string, string>>

/** In so many stories people must have decided the same before the program follows. */
const ENOUGH = 3
/** Most words of what people mark by hand that is looked for again. */
const LONGEST = 3
const DOUBT = 0.3
const PROPOSED = 0.6

/**
 * What stands for a word of one project: a keyed hash, so that nobody reads a name from it, and another in every project.
 * Capitals, spaces and a possessive 's make no difference.
 */
function hashOf(app: App, projectId: string, surface: string): string {
  const plain = surface
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/'s?$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return app.keys.hash('word', `${projectId} ${plain}`).toString('base64url').slice(0, 16)
}

/** The marks, each with the hash of its word: from here on they count as what a person decided. */
export function judged(
  app: App,
  projectId: string,
  original: Fields,
  marks: readonly RedactionMark[],
): readonly RedactionMark[] {
  return marks.map((mark) => ({
    ...mark,
    word: hashOf(app, projectId, original[mark.field]?.slice(mark.start, mark.end) ?? ''),
  }))
}

/** The marks without hashes: nobody stands behind them, or a page shows them. */
export function unjudged(marks: readonly RedactionMark[]): readonly RedactionMark[] {
  return marks.map(({ word: _, ...mark }) => mark)
}

/**
 * The program's marks, after what people decided about the same words in other stories of the project.
 *
 * A word that people left in the text in three stories or more, and never had replaced, is no longer ticked. A word that they
 * marked by hand in three or more, and never left, is proposed. `judged` on the mark says how often. Nothing is kept for this but
 * the hashes on the marks of stories that are still there.
 */
export async function withJudgements(
  app: App,
  db: Db,
  projectId: string,
  original: Fields,
  marks: readonly RedactionMark[],
): Promise<readonly RedactionMark[]> {
  const hashed = judged(app, projectId, original, marks)
  const groups = Object.entries(original).flatMap(([field, text]) =>
    groupsOf(text).map((place) => ({
      field,
      ...place,
      word: hashOf(app, projectId, text.slice(place.start, place.end)),
    })),
  )
  const words = [...new Set([...hashed, ...groups].flatMap(({ word }) => word ?? []))]
  const known = new Map((await listJudgedWords(db, projectId, words)).map((one) => [one.word, one]))
  const now = hashed.map((mark) => follow(mark, known.get(mark.word ?? '')))
  for (const group of groups) {
    const one = known.get(group.word)
    if (!one || one.byHand < ENOUGH || one.rejected > 0) continue
    const there = now.filter((mark) => mark.field === group.field && overlap(mark, group))
    if (there.some(({ on }) => on)) continue
    for (const mark of there) now.splice(now.indexOf(mark), 1)
    const { field, start, end } = group
    now.push({
      ...{ field, start, end, type: one.type, rule: 'marked-by-hand', confidence: PROPOSED },
      ...{ by: 'program', on: true, judged: countsOf(one) },
    })
  }
  return unjudged(now)
}

function follow(mark: RedactionMark, one: JudgedWord | undefined): RedactionMark {
  if (!one || one.rejected < ENOUGH || one.accepted > 0 || one.byHand > 0) return mark
  return { ...mark, rule: 'left-by-people', confidence: DOUBT, on: false, judged: countsOf(one) }
}

const countsOf = ({ rejected, accepted, byHand }: JudgedWord) => ({ rejected, accepted, byHand })

const overlap = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
) => a.start < b.end && b.start < a.end

/** Every one, two and three words in a row, the longest first. */
function groupsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const words = tokens(text)
  return [LONGEST, 2, 1].flatMap((length) =>
    words.flatMap((word, at) => {
      const last = words[at + length - 1]
      return last ? [{ start: word.start, end: last.end }] : []
    }),
  )
}
