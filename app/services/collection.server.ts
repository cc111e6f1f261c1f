import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { findSafetySignals } from '#analysis/safety/signals.ts'
import { violatedConstraint } from '#db/problems.ts'
import { acceptStory, type SealedStory } from '#db/queries/originals.ts'
import {
  findPublicProject,
  findStoryPoint,
  type Project,
  type StoryPoint,
} from '#db/queries/surveys.ts'
import type { TellerRole } from '#db/schema/surveys.ts'
import { canonicalJson } from '#surveys/canonical-json.ts'
import { consentHash, consentTexts } from '#surveys/consent.ts'
import { type Locale, listQuestions } from '#surveys/definition.ts'
import { isTyped, otherName } from '#surveys/question-kinds.ts'
import { type Receipt, receiptFrom } from '#surveys/receipt.ts'
import type { AnswerProblem, Answers } from '#surveys/response.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import {
  boundTo,
  checkFiles,
  type FileProblem,
  fingerprintsOf,
  type SentFiles,
} from './attachments.server.ts'
import { countSoon } from './channel-counts.server.ts'
import { mayOpen } from './help.server.ts'
import { encrypt } from './keys.server.ts'
import { whyNotOpen } from './openings.server.ts'
import { checkThemes, type ThemeAnswers } from './recognition.server.ts'
import type { Sent } from './sieve.server.ts'
import type { CompiledVersion } from './versions.server.ts'

/**
 * A form that somebody is filling in, as it travels in the page: nothing of it is stored here before consent.
 *
 * `submissionKey` and `receipt` are chosen when the form is opened, so that sending twice gives one story and one receipt.
 */
export type OpenForm = {
  readonly projectId: string
  readonly storyPointId: string
  readonly versionId: string
  readonly submissionKey: string
  readonly receipt: Receipt
  readonly openedAt: number
  readonly page: string
  readonly answers: Answers
  /** Who tells; absent in a form that an earlier edition of the program opened. */
  readonly role?: TellerRole
  /** What the teller said about the themes that the program recognised. */
  readonly themes?: ThemeAnswers
  /** The code under which this form was put aside to go on later. */
  readonly laterCode?: Receipt
  /** Whether the field that people do not see was filled in on any page. */
  readonly isTrapFilled?: boolean
  /** Since when its sender was asked to wait before sending; nothing else is left to fill in. */
  readonly waitsSince?: number
} & WayIn

/** How somebody came in; it changes what is shown and counted, and tells nothing about who it is. */
export type WayIn = {
  readonly mode?: Mode
  /** The channel whose address was used, for counting alone. */
  readonly channelId?: string
  /** Whether the channel has counted that this form was begun. */
  readonly isBegun?: boolean
  /** The place of the furthest page that was counted, 0 for the first. */
  readonly furthest?: number
}

/** A tablet that many use after each other, or somebody who writes down what another tells. */
export type Mode = 'kiosk' | 'collector'

export type OpenedStoryPoint = {
  readonly project: Project
  readonly point: StoryPoint
  readonly version: CompiledVersion
}

export type OpenProblem =
  | { readonly code: 'story-point-unknown' }
  | { readonly code: 'story-point-closed' | 'story-point-full' }
  | { readonly code: 'help-lines-unchecked' }

/**
 * The story point at this address with the version it asks now, for whoever begins there.
 *
 * `story-point-closed`: paused, archived or past its last day. `story-point-full`: as many as it asks for are in.
 * `help-lines-unchecked`: real people may come only once a lead has checked the lines for people in danger.
 */
export async function openStoryPoint(
  app: App,
  projectSlug: string,
  pointSlug: string,
): Promise<Result<OpenedStoryPoint, OpenProblem>> {
  const found = await findPlace(app, projectSlug, pointSlug)
  if (!found) return fail({ code: 'story-point-unknown' })
  const { project, point } = found
  const refusal = await whyNotOpen(app, point)
  if (refusal) return fail({ code: refusal })
  if (!mayOpen(app, project)) return fail({ code: 'help-lines-unchecked' })
  return ok(found)
}

/** The same for a form that was opened before: it goes on, whatever became of its story point. */
export async function findPlace(
  app: App,
  projectSlug: string,
  pointSlug: string,
): Promise<OpenedStoryPoint | undefined> {
  const { db } = app.database
  const project = await findPublicProject(db, projectSlug)
  const point = project && (await findStoryPoint(db, project.id, pointSlug))
  const version = point && (await app.versions.find(point.projectId, point.versionId))
  return project && point && version ? { project, point, version } : undefined
}

/** A new, empty form at the first page of `opened`. */
export function startForm(
  app: App,
  { project, point, version }: OpenedStoryPoint,
  { mode, channelId }: WayIn = {},
): OpenForm {
  const place = {
    projectId: project.id,
    storyPointId: point.id,
    versionId: version.id,
    role: point.role,
    mode,
    channelId,
  }
  return newForm(app, place, version)
}

function newForm(
  app: App,
  {
    projectId,
    storyPointId,
    versionId,
    role,
    mode,
    channelId,
  }: Pick<OpenForm, 'projectId' | 'storyPointId' | 'versionId' | 'role' | 'mode' | 'channelId'>,
  version: CompiledVersion,
): OpenForm {
  const digits = Array.from({ length: 18 }, () => randomInt(10)).join('')
  return {
    projectId,
    storyPointId,
    versionId,
    ...(role ? { role } : {}),
    mode,
    channelId,
    submissionKey: randomBytes(16).toString('hex'),
    receipt: receiptFrom(digits),
    openedAt: app.now().getTime(),
    page: version.definition.pages[0]?.name ?? '',
    answers: {},
  }
}

/**
 * A new form for another story of the same teller: only what they said about themselves is filled in.
 *
 * It travels sealed in the page like any form; nothing of it is kept here, and the stories stay apart.
 */
export function startAgain(app: App, form: OpenForm, version: CompiledVersion): OpenForm {
  const kept = listQuestions(version.definition)
    .filter(
      ({ name, purpose }) =>
        purpose === 'band' || (purpose === 'about' && name.startsWith('about_')),
    )
    .map(({ name }) => [name, form.answers[name]] as const)
    .filter((entry): entry is [string, Answers[string]] => entry[1] !== undefined)
  return {
    ...newForm(app, form, version),
    answers: Object.fromEntries(kept),
  }
}

/** The form as the page carries it: encrypted, so that another person at the same screen reads nothing in the source. */
export function sealForm(app: App, form: OpenForm): string {
  return app.keys.seal(JSON.stringify(form))
}

/** The form that a page sent back with the version it was opened with; `form-broken` when it is not one of ours. */
export async function readForm(
  app: App,
  sealed: string,
): Promise<Result<{ form: OpenForm; version: CompiledVersion }, { readonly code: 'form-broken' }>> {
  const plain = app.keys.open(sealed)
  if (plain === undefined) return fail({ code: 'form-broken' })
  const form = JSON.parse(plain) as OpenForm
  const version = await app.versions.find(form.projectId, form.versionId)
  return version ? ok({ form, version }) : fail({ code: 'form-broken' })
}

export type SubmitProblem =
  | FileProblem
  | { readonly code: 'answers'; readonly answers: readonly AnswerProblem[] }
  | { readonly code: 'story-point-closed' }
  | { readonly code: 'sent-with-other-content' }
  | { readonly code: 'wait-asked' }
  | { readonly code: 'too-busy' }

/** How a form came from outside; left out where staff type it in, or the program itself. */
export type CameFrom = Pick<Sent, 'visitor' | 'proof' | 'canAsk'>

/** Splits answers into what was chosen and what was typed; only the chosen part is ever stored in the clear. */
function splitAnswers(version: CompiledVersion, answers: Answers) {
  const chosen: Record<string, unknown> = {}
  const typed: Record<string, string> = {}
  const consent: Record<string, unknown> = {}
  for (const question of listQuestions(version.definition)) {
    const value = answers[question.name]
    if (value === undefined) continue
    if (question.purpose?.startsWith('consent-')) consent[question.name] = value
    else if (isTyped(question)) typed[question.name] = String(value)
    else chosen[question.name] = value
    const other = answers[otherName(question.name)]
    if (question.showOtherItem && other !== undefined)
      typed[otherName(question.name)] = String(other)
  }
  return { chosen, typed, consent }
}

/** Why a form is perhaps no story, with the signals of danger in it: those are looked at first all the same. */
async function sieve(
  app: App,
  form: OpenForm,
  texts: readonly string[],
  from: CameFrom | undefined,
): Promise<
  Result<
    Pick<SealedStory, 'doubts' | 'safetySignals'>,
    Extract<SubmitProblem, { code: 'wait-asked' | 'too-busy' }>
  >
> {
  if (!from) return ok({ doubts: [], safetySignals: [] })
  const { projectId, submissionKey, openedAt, isTrapFilled = false, waitsSince } = form
  const verdict = await app.sieve.judge(
    { projectId, form: submissionKey, openedAt, isTrapFilled, waitsSince, texts, ...from },
    app.now().getTime(),
  )
  if (verdict.kind !== 'take')
    return fail({ code: verdict.kind === 'ask' ? 'wait-asked' : 'too-busy' })
  const { doubts } = verdict
  const signals = doubts.length === 0 ? [] : texts.flatMap((text) => findSafetySignals(text))
  return ok({ doubts, safetySignals: [...new Set(signals.map(({ signal }) => signal))] })
}

/** Seven digits that tell nothing: not the order, not the day. */
function newCaseNumber(): string {
  return String(randomInt(1_000_000, 10_000_000))
}

/**
 * Takes in one told story, or one answered survey of needs. When this answers ok, the story is on disk.
 *
 * The text as typed is encrypted under a key of its own; chosen answers, consent, receipt and the event share its commit.
 * Sending the same form again gives the same receipt and changes nothing.
 *
 * A recording or a drawing is encrypted under the same key. A form from outside goes through the sieve first: what is perhaps no
 * story is stored all the same, and waits apart.
 *
 * Problems: `answers` (one entry per question), `story-point-closed`, `sent-with-other-content` (the first is kept), `wait-asked`
 * (solve a puzzle or wait, and send again), `too-busy` (a flood of doubtful forms; send again later), and those of `checkFiles`.
 */
export async function submitStory(
  app: App,
  sent: {
    readonly form: OpenForm
    readonly version: CompiledVersion
    readonly answers: unknown
    readonly locale: Locale
    /** Codes of the themes that the teller recognised, as they were sent. */
    readonly themes?: unknown
    readonly files?: SentFiles
    readonly from?: CameFrom
  },
): Promise<Result<Receipt, SubmitProblem>> {
  const { form, version } = sent
  const checked = version.checker.checkAll(sent.answers)
  if (!checked.ok) return fail({ code: 'answers', answers: checked.problem })
  const themes = await checkThemes(app, form.projectId, version, sent.themes)
  if (!themes.ok) return fail({ code: 'answers', answers: [themes.problem] })
  const files = checkFiles(form, version, checked.value.answers, sent.files ?? {})
  if (!files.ok) return files
  const content =
    themes.value.length === 0 && files.value.length === 0
      ? checked.value.answers
      : { answers: checked.value.answers, themes: themes.value, ...fingerprintsOf(files.value) }

  const { chosen, typed, consent } = splitAnswers(version, checked.value.answers)
  const sieved = await sieve(app, form, Object.values(typed), sent.from)
  if (!sieved.ok) return sieved
  if (form.mode === 'collector') chosen.told_through = 'collector'
  const storyId = randomUUID()
  const { key, wrapped } = app.keys.newStoryKey(storyId)
  const story = {
    projectId: form.projectId,
    storyId,
    storyPointId: form.storyPointId,
    versionId: form.versionId,
    submissionHash: app.keys.hash('submission', form.submissionKey),
    contentHash: app.keys.hash('content', canonicalJson(content)),
    answers: chosen,
    isTyped: Object.keys(typed).length > 0,
    cipher: encrypt(key, JSON.stringify(typed), storyId),
    wrappedKey: wrapped,
    receiptHash: app.keys.hash('receipt', form.receipt),
    consentHash: consentHash(consentTexts(version.definition, sent.locale)),
    locale: sent.locale,
    consent,
    day: dayOf(app.now()),
    themes: themes.value,
    files: files.value.map(({ kind, bytes }) => ({
      kind,
      cipher: encrypt(key, bytes, boundTo(storyId, kind)),
    })),
    ...sieved.value,
  }

  const outcome = await withFreshCaseNumber((caseNumber) =>
    acceptStory(app.database.intake, { ...story, caseNumber }),
  )
  if (outcome === 'closed') return fail({ code: 'story-point-closed' })
  if (outcome === 'other-content') return fail({ code: 'sent-with-other-content' })
  if (outcome === 'stored') {
    app.wakeWorker()
    countSoon(app, form, 'sent')
  }
  return ok(form.receipt)
}

/** Tries again with another case number when the one drawn was taken: one chance in millions each time. */
async function withFreshCaseNumber<T>(store: (caseNumber: string) => Promise<T>): Promise<T> {
  for (let left = 3; ; left--) {
    try {
      return await store(newCaseNumber())
    } catch (error) {
      if (left === 0 || violatedConstraint(error) !== 'stories_case_number_unique') throw error
    }
  }
}
