import { setImmediate } from 'node:timers/promises'
import { type Filter, filterToSearch } from '#analysis/dashboard/filter.ts'
import { dutchDictionary } from '#analysis/deidentify/lists/dutch-dictionary.ts'
import { findHits, foldText, type Query, readQuery } from '#analysis/search/query.ts'
import { openTerms, type Terms } from '#analysis/search/terms.ts'
import { type Span, sentences, tokens } from '#analysis/text/spans.ts'
import { recordReads } from '#db/queries/events.ts'
import { findOnList } from '#db/queries/reading-list.ts'
import { findByTerms, insertTerms, listUnindexed, listVocabulary } from '#db/queries/search.ts'
import { listReleasedStories, type StoryRow } from '#db/queries/stories.ts'
import { stampStoryFacts } from '#db/queries/story-facts.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { logFault } from './log.server.ts'
import { openColumns } from './story-columns.server.ts'

const BATCH = 100
/** So many whole texts are looked through at a time for a phrase. */
const TEXTS_AT_ONCE = 1000
const SHOWN = 10
/** Stories that are counted when words alone are asked for. */
const MOST = 500
const VOCABULARY_MS = 60_000

let terms: Terms | undefined

/** Makes words into terms; the word list behind it is read when it is first asked for. */
export function searchTerms(): Terms {
  const { isSimple } = dutchDictionary()
  terms ??= openTerms(isSimple)
  return terms
}

/** Of which notes of changes every story has its terms. */
const indexed = new WeakMap<App['database'], Map<string, string>>()

/** Makes the terms of released stories that have none, in small rounds between which requests go on. */
export async function indexStories(app: App, projectId: string): Promise<void> {
  const stamp = await app.database.staff.inProject(projectId, (db) =>
    stampStoryFacts(db, projectId),
  )
  const known = indexed.get(app.database) ?? new Map<string, string>()
  indexed.set(app.database, known)
  if (known.get(projectId) === stamp) return
  for (;;) {
    const done = await app.database.staff.inProject(projectId, async (db) => {
      const missing = await listUnindexed(db, projectId, BATCH)
      await insertTerms(
        db,
        missing.map(({ id, title, text }) => ({
          projectId,
          storyId: id,
          terms: [...searchTerms().ofText(`${title}\n${text}`)],
        })),
      )
      return missing.length
    })
    if (done < BATCH) {
      known.set(projectId, stamp)
      return
    }
    await setImmediate()
  }
}

const vocabularies = new Map<string, { at: number; words: readonly string[] }>()

/** Every term, to find what is misspelt: read once, and after a minute read again while the search goes on with what is known. */
async function vocabularyOf(app: App, projectId: string): Promise<readonly string[]> {
  const read = () => app.database.staff.inProject(projectId, (db) => listVocabulary(db, projectId))
  const at = app.now().getTime()
  const known = vocabularies.get(projectId)
  if (!known) {
    const words = await read()
    vocabularies.set(projectId, { at, words })
    return words
  }
  if (at - known.at >= VOCABULARY_MS) {
    known.at = at
    void read().then(
      (words) => {
        known.words = words
      },
      (error) => logFault('vocabulary not read', error, { projectId }),
    )
  }
  return known.words
}

export type FoundStory = Pick<
  StoryRow,
  'id' | 'role' | 'caseNumber' | 'isExample' | 'submittedOn'
> & {
  readonly title: string
  readonly text: string
  /** The team put it aside to read. */
  readonly isListed: boolean
  readonly hits: readonly Span[]
  /** The sentences that hold a hit, at most three; the first sentences when the search has no words. */
  readonly snippets: readonly Span[]
}

/**
 * Released stories that fit what was typed and a filter, the newest first, ten from `offset` on; and how many there are. With words alone
 * they are counted up to five hundred: `isMore` when there are more.
 *
 * Every story that is shown is logged as read.
 */
export async function searchStories(
  app: App,
  projectId: string,
  asked: { readonly typed: string; readonly filter: Filter; readonly offset: number },
  readerId: string,
): Promise<{
  readonly all: number
  readonly isMore: boolean
  readonly stories: readonly FoundStory[]
}> {
  await indexStories(app, projectId)
  const query = readQuery(
    asked.typed.slice(0, 300),
    searchTerms(),
    await vocabularyOf(app, projectId),
  )
  const fits = await fitting(app, projectId, asked.filter)
  return app.database.staff.inProject(projectId, async (db) => {
    const most = fits || query.phrases.length > 0 ? undefined : Math.max(MOST, asked.offset + SHOWN)
    const ids = await findByTerms(db, projectId, narrowed(query), most && most + 1)
    const kept = fits ? ids.filter(fits) : ids.slice(0, most)
    const found = query.phrases.length > 0 ? await withPhrases(kept) : kept
    const shown = found.slice(asked.offset, asked.offset + SHOWN)
    await recordReads(db, { projectId, readerId, storyIds: shown, at: app.now() })
    const [rows, listed] = await Promise.all([
      listReleasedStories(db, projectId, shown),
      findOnList(db, projectId, shown),
    ])
    const stories = shown.flatMap((id) => {
      const row = rows.find((one) => one.id === id)
      return row ? { ...foundStory(row, query), isListed: listed.has(id) } : []
    })
    return { all: found.length, isMore: most !== undefined && ids.length > most, stories }

    async function withPhrases(candidates: readonly string[]): Promise<readonly string[]> {
      const has = new Set<string>()
      for (let from = 0; from < candidates.length; from += TEXTS_AT_ONCE) {
        const page = candidates.slice(from, from + TEXTS_AT_ONCE)
        for (const row of await listReleasedStories(db, projectId, page)) {
          const folded = ` ${foldText(`${row.releasedTitle ?? ''}\n${row.releasedText ?? ''}`)} `
          if (query.phrases.every((phrase) => folded.includes(` ${phrase} `))) has.add(row.id)
        }
      }
      return candidates.filter((id) => has.has(id))
    }
  })
}

/** Whether a story fits a filter, by the columns that the workroom has open; undefined when nothing is asked. */
async function fitting(
  app: App,
  projectId: string,
  filter: Filter,
): Promise<((id: string) => boolean) | undefined> {
  if (filterToSearch(filter) === '') return undefined
  const { ids, linked, columns } = await openColumns(
    app,
    projectId,
    await loadCodebook(app, projectId),
  )
  const isIn = new Uint8Array(columns.size)
  for (const row of linked.rows(filter)) isIn[row] = 1
  return (id) => isIn[ids.placeOf(id)] === 1
}

/** The words of phrases narrow the search in the database; their order is looked at afterwards. */
function narrowed(query: Query): Pick<Query, 'all' | 'none'> {
  const words = query.phrases.flatMap((phrase) =>
    tokens(phrase).flatMap((token) => searchTerms().ofWord(token.text).slice(0, 1)),
  )
  return { all: [...query.all, ...words.map((word) => [[word]])], none: query.none }
}

function foundStory(row: StoryRow, query: Query): Omit<FoundStory, 'isListed'> {
  const text = row.releasedText ?? ''
  const hits = findHits(text, query, searchTerms())
  const parts = sentences(text)
  const withHits = parts.filter((part) =>
    hits.some((hit) => hit.start >= part.start && hit.end <= part.end),
  )
  return {
    id: row.id,
    role: row.role,
    caseNumber: row.caseNumber,
    isExample: row.isExample,
    submittedOn: row.submittedOn,
    title: row.releasedTitle ?? '',
    text,
    hits,
    snippets: (withHits.length > 0 ? withHits : parts).slice(0, withHits.length > 0 ? 3 : 2),
  }
}
