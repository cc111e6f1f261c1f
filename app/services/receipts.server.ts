import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client.server.ts'
import { insertJob, recordTellerEvent } from '#db/queries/events.ts'
import { listResultsOf } from '#db/queries/insights.ts'
import { insertMessage, lastNumber, listOwnMessages } from '#db/queries/messages.ts'
import { deleteOriginals, readOwnOriginal, replaceOriginal } from '#db/queries/originals.ts'
import {
  findStoryDays,
  listReleasesOf,
  setConsentChoices,
  setCorrected,
  type TellerAct,
} from '#db/queries/own-story.ts'
import {
  findConsent,
  findStoryByReceipt,
  lockStory,
  type StoryRow,
  setWithdrawn,
} from '#db/queries/stories.ts'
import { type AnswerProblem, type AnswerValue, answerCheck } from '#surveys/answers.ts'
import { consentHash, consentTexts } from '#surveys/consent.ts'
import { type Locale, listQuestions, type Question } from '#surveys/definition.ts'
import { parseReceipt } from '#surveys/receipt.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { StoryFacts } from '#surveys/story-history.ts'
import { type App, dayOf } from './app.server.ts'
import { limitTries } from './guessing.server.ts'
import { decrypt, encrypt } from './keys.server.ts'
import { messageText, openMessage, sealMessage } from './message-seals.server.ts'
import type { CompiledVersion } from './versions.server.ts'

/** What a teller agreed to; `isAsRead` says that the sentences of the version are the very ones that were read. */
export type OwnConsent = {
  readonly choices: Readonly<Record<string, unknown>>
  readonly locale: Locale
  readonly givenOn: string
  readonly isAsRead: boolean
}

/** Everything that the teller of a story may know about it. */
export type OwnStory = Omit<StoryFacts, 'results'> & {
  /** What a team made of it, in the words that were told back. */
  readonly made: Awaited<ReturnType<typeof listResultsOf>>
  readonly version: CompiledVersion
  /** What was typed, by question, while it exists. */
  readonly typed: Readonly<Record<string, string>> | undefined
  readonly released: { readonly title: string; readonly text: string } | undefined
  readonly answers: Readonly<Record<string, unknown>>
  readonly consent: OwnConsent | undefined
  readonly mayCorrect: boolean
  /** What readers asked or told, and what this teller answered; the oldest first. */
  readonly messages: readonly OwnMessage[]
  /** The newest message has no answer yet, and somebody would still read one. */
  readonly mayAnswer: boolean
}

/** A message as its teller sees it: never who wrote it. */
export type OwnMessage = {
  readonly from: 'readers' | 'teller'
  /** Of the message; an answer has that of the message it answers. */
  readonly number: number
  readonly text: string
  readonly day: string
}

export type ReceiptProblem =
  | { readonly code: 'receipt-typo' }
  | { readonly code: 'receipt-unknown' }
  | { readonly code: 'log-in-later' }

/** Who shows a receipt: what was typed, in which project, and by which visitor. */
type Shown = {
  readonly projectId: string
  readonly typed: string
  readonly visitor: string
}

const tries = limitTries(Date.now)

/** A story that was found by its receipt, and the keyed hash that opens it again. */
type Found = { readonly story: StoryRow; readonly receiptHash: Buffer }

async function findByTyped(app: App, shown: Shown): Promise<Result<Found, ReceiptProblem>> {
  if (!tries.mayTry(shown.visitor)) return fail({ code: 'log-in-later' })
  const receipt = parseReceipt(shown.typed)
  if (!receipt) return fail({ code: 'receipt-typo' })
  const { projectId } = shown
  const receiptHash = app.keys.hash('receipt', receipt)
  const story = await app.database.tellers.inProject(projectId, (db) =>
    findStoryByReceipt(db, projectId, receiptHash),
  )
  if (!story) return fail({ code: 'receipt-unknown' })
  tries.forgive(shown.visitor)
  return ok({ story, receiptHash })
}

const ACTS = {
  'story.corrected': 'corrected',
  'quote.vetoed': 'quote-vetoed',
  'consent.changed': 'consent-changed',
} as const satisfies Record<TellerAct, StoryFacts['acts'][number]['kind']>

const WAITING: readonly StoryRow['state'][] = ['received', 'proposed', 'prepared', 'doubted']

async function loadOwn(app: App, db: Db, { story, receiptHash }: Found): Promise<OwnStory> {
  const { projectId, id, state } = story
  const version = await app.versions.find(projectId, story.versionId)
  if (!version) throw new Error('a story of a version that is not there')
  const [days, releases, made, consent, opened, sealed] = await Promise.all([
    findStoryDays(db, projectId, id),
    listReleasesOf(db, projectId, id),
    listResultsOf(db, projectId, id),
    findConsent(db, projectId, id),
    readOwn(app, db, story.id, receiptHash),
    listOwnMessages(db, projectId, id),
  ])
  const typed = opened?.words
  const messages = opened
    ? sealed.map((message) => ({
        from: message.kind === 'from-teller' ? ('teller' as const) : ('readers' as const),
        number: message.number,
        text: openMessage(opened.key, id, message),
        day: message.writtenOn,
      }))
    : []
  const locale = (consent?.locale ?? 'nl') as Locale
  return {
    kind: story.kind,
    // For its teller it is a story that nobody has read yet, and so it is.
    state: state === 'doubted' ? 'received' : state,
    readersNeeded: story.readersNeeded,
    submittedOn: story.submittedOn,
    preparedOn: days.preparedOn,
    releasedOn: days.releasedOn,
    withdrawnOn: consent?.withdrawnOn ?? null,
    acts: days.acts.map(({ kind, day }) => ({ kind: ACTS[kind], day })),
    releases: state === 'withdrawn' ? [] : releases,
    made,
    version,
    typed,
    released:
      state === 'released'
        ? { title: story.releasedTitle ?? '', text: story.releasedText ?? '' }
        : undefined,
    answers: story.answers,
    consent: consent && {
      choices: consent.choices,
      locale,
      givenOn: consent.givenOn,
      isAsRead: consentHash(consentTexts(version.definition, locale)) === consent.textHash,
    },
    mayCorrect: story.kind === 'story' && typed !== undefined && WAITING.includes(state),
    messages,
    mayAnswer: messages.at(-1)?.from === 'readers' && WAITING.includes(state),
  }
}

/** Opens the text for the one who typed it. Not written down: a line with an hour would tell when a teller came back. */
async function readOwn(app: App, db: Db, storyId: string, receiptHash: Buffer) {
  const found = await readOwnOriginal(db, receiptHash)
  if (!found) return undefined
  const key = app.keys.unwrap(storyId, found.wrapped)
  const words: Readonly<Record<string, string>> = JSON.parse(decrypt(key, found.cipher, storyId))
  return { key, words }
}

/** The story of this receipt, as its teller may see it. Problems: `receipt-typo`, `receipt-unknown`, `log-in-later`. */
export async function lookUpStory(
  app: App,
  projectId: string,
  typed: string,
  visitor: string,
): Promise<Result<OwnStory, ReceiptProblem>> {
  const found = await findByTyped(app, { projectId, typed, visitor })
  if (!found.ok) return found
  const { value } = found
  return ok(await app.database.tellers.inProject(projectId, (db) => loadOwn(app, db, value)))
}

/**
 * Takes a story back: text, answers, key, marks and themes are erased, only a tombstone stays. What was learned from it goes
 * as well, and is learned again without it.
 *
 * Releases keep their numbers (they are rounded and protected), but the story can no longer be opened from them.
 */
export async function withdrawStory(
  app: App,
  projectId: string,
  typed: string,
  visitor: string,
): Promise<Result<OwnStory, ReceiptProblem>> {
  return change(app, { projectId, typed, visitor }, async (tx, { story }) => {
    if (story.state === 'withdrawn') return ok(null)
    const { id } = story
    const day = dayOf(app.now())
    const gone = await setWithdrawn(tx, projectId, id, day)
    if (gone.models > 0)
      await insertJob(tx, { projectId, id: randomUUID(), kind: 'learn', storyId: id })
    await deleteOriginals(tx, projectId, [id])
    await recordTellerEvent(tx, { projectId, kind: 'story.withdrawn', storyId: id, day })
    return ok(null)
  })
}

export type CorrectProblem =
  | ReceiptProblem
  | { readonly code: 'too-late-to-correct' }
  | { readonly code: 'answers'; readonly answers: readonly AnswerProblem[] }

/**
 * Puts another title and text in the place of what was typed, under the same key; the reading begins anew.
 *
 * Marks on the old text go, and whoever of the staff has it open cannot save them. The other typed answers stay. The very
 * first post, sent again, still gives its receipt and changes nothing. Problem `too-late-to-correct`: it was released.
 */
export async function correctStory(
  app: App,
  projectId: string,
  typed: string,
  visitor: string,
  wanted: { readonly title: string; readonly text: string },
): Promise<Result<OwnStory, CorrectProblem>> {
  const shown = { projectId, typed, visitor }
  const corrected = await change<CorrectProblem>(app, shown, async (tx, { story, receiptHash }) => {
    const { id } = story
    const original = await readOwnOriginal(tx, receiptHash)
    if (!original || story.kind !== 'story' || !WAITING.includes(story.state))
      return fail({ code: 'too-late-to-correct' })
    const version = await app.versions.find(projectId, story.versionId)
    const checked = checkTyped(listQuestions(version?.definition ?? { pages: [] }), wanted)
    if (!checked.ok) return fail({ code: 'answers', answers: checked.problem })
    const key = app.keys.unwrap(id, original.wrapped)
    const words = JSON.parse(decrypt(key, original.cipher, id)) as Record<string, string>
    for (const [name, value] of checked.value) {
      if (value === undefined) delete words[name]
      else words[name] = String(value)
    }
    await replaceOriginal(tx, projectId, id, encrypt(key, JSON.stringify(words), id))
    await setCorrected(tx, projectId, id)
    if (story.state !== 'doubted')
      await insertJob(tx, { projectId, id: randomUUID(), kind: 'deidentify', storyId: id })
    const day = dayOf(app.now())
    await recordTellerEvent(tx, { projectId, kind: 'story.corrected', storyId: id, day })
    return ok(null)
  })
  if (corrected.ok) app.wakeWorker()
  return corrected
}

export type AnswerReadersProblem =
  | ReceiptProblem
  | { readonly code: 'message-empty' }
  | { readonly code: 'too-late-to-correct' }

/**
 * Answers the newest message of the readers, once. A second answer to the same message changes nothing.
 *
 * Problems: `message-empty` (no words, or more than 2000 characters), `too-late-to-correct` (no message, or nobody reads any more).
 */
export async function answerReaders(
  app: App,
  projectId: string,
  typed: string,
  visitor: string,
  answer: string,
): Promise<Result<OwnStory, AnswerReadersProblem>> {
  const shown = { projectId, typed, visitor }
  return change<AnswerReadersProblem>(app, shown, async (tx, { story, receiptHash }) => {
    const { id } = story
    const text = messageText(answer)
    if (text === undefined) return fail({ code: 'message-empty' })
    const [number, opened] = [
      await lastNumber(tx, projectId, id, 'to-teller'),
      await readOwn(app, tx, id, receiptHash),
    ]
    if (number === 0 || !opened || !WAITING.includes(story.state))
      return fail({ code: 'too-late-to-correct' })
    const kind = 'from-teller'
    if ((await lastNumber(tx, projectId, id, kind)) === number) return ok(null)
    const day = dayOf(app.now())
    const sealed = sealMessage(opened.key, { storyId: id, kind, number }, text)
    await insertMessage(tx, { projectId, storyId: id, kind, number, sealed, writtenOn: day })
    await recordTellerEvent(tx, { projectId, kind: 'message.answered', storyId: id, day })
    return ok(null)
  })
}

type TypedAnswer = readonly [question: string, value: AnswerValue | undefined]

/** The corrected answers by question, or one problem for each that does not pass; a story is never left empty. */
function checkTyped(
  questions: readonly Question[],
  wanted: { readonly title: string; readonly text: string },
): Result<readonly TypedAnswer[], readonly AnswerProblem[]> {
  const problems: AnswerProblem[] = []
  const values: TypedAnswer[] = []
  for (const question of questions) {
    const { name, purpose } = question
    if (purpose !== 'story' && purpose !== 'title') continue
    const given = purpose === 'story' ? wanted.text : wanted.title
    const checked = answerCheck(question)(given.replace(/\r\n?/g, '\n'))
    if ('code' in checked) problems.push({ question: name, ...checked })
    else if (checked.value === undefined && purpose === 'story')
      problems.push({ question: name, code: 'required' })
    else values.push([name, checked.value])
  }
  return problems.length === 0 ? ok(values) : fail(problems)
}

/**
 * Changes what a teller agreed to, at any time; `wanted` gives the answer to each question, and what it leaves out stays.
 *
 * The first consent, to be read, cannot be changed: taking the story back does that. Answers that the question does not
 * have are passed over.
 */
export async function changeConsents(
  app: App,
  projectId: string,
  typed: string,
  visitor: string,
  wanted: (question: Question) => unknown,
): Promise<Result<OwnStory, ReceiptProblem>> {
  return change(app, { projectId, typed, visitor }, async (tx, { story }) => {
    const { id } = story
    const version = await app.versions.find(projectId, story.versionId)
    const consent = await findConsent(tx, projectId, id)
    if (!version || !consent || story.state === 'withdrawn') return ok(null)
    const choices: Record<string, unknown> = { ...consent.choices }
    const changed = listChangeable(version).filter((question) => {
      const checked = answerCheck(question)(wanted(question))
      const value = 'value' in checked ? checked.value : undefined
      if (value === undefined || value === choices[question.name]) return false
      choices[question.name] = value
      return true
    })
    if (changed.length === 0) return ok(null)
    await setConsentChoices(tx, projectId, id, choices)
    const day = dayOf(app.now())
    const isVeto = (question: Question) =>
      question.purpose === 'consent-quote' && choices[question.name] === 'no'
    if (changed.some(isVeto))
      await recordTellerEvent(tx, { projectId, kind: 'quote.vetoed', storyId: id, day })
    if (changed.some((question) => !isVeto(question)))
      await recordTellerEvent(tx, { projectId, kind: 'consent.changed', storyId: id, day })
    return ok(null)
  })
}

/** The consents that can be changed after sending: all but the first. */
export function listChangeable(version: CompiledVersion): readonly Question[] {
  return listQuestions(version.definition).filter(
    ({ purpose }) => purpose?.startsWith('consent-') && purpose !== 'consent-read',
  )
}

/** Does something to the story of a receipt while nobody else does, and gives the story as it is then. */
async function change<Problem>(
  app: App,
  shown: Shown,
  act: (tx: Db, found: Found) => Promise<Result<null, Problem>>,
): Promise<Result<OwnStory, Problem | ReceiptProblem>> {
  const found = await findByTyped(app, shown)
  if (!found.ok) return found
  const { receiptHash } = found.value
  const { projectId, id, versionId } = found.value.story
  // Kept in memory from here on, so that the transaction asks for no second connection.
  await app.versions.find(projectId, versionId)
  return app.database.tellers.inProject(projectId, async (tx) => {
    const story = await lockStory(tx, projectId, id)
    if (!story) return fail({ code: 'receipt-unknown' as const })
    const done = await act(tx, { story, receiptHash })
    if (!done.ok) return done
    const now = (await lockStory(tx, projectId, id)) ?? story
    return ok(await loadOwn(app, tx, { story: now, receiptHash }))
  })
}
