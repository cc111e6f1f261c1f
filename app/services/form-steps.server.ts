import type { AnswerProblem, Answers } from '#surveys/answers.ts'
import { findPage, type Locale } from '#surveys/definition.ts'
import { mergePage, readPage, readWhole } from '#surveys/form-post.ts'
import {
  listVisiblePages,
  nextPage,
  type PageView,
  pageView,
  previousPage,
} from '#surveys/pages.ts'
import type { Receipt } from '#surveys/receipt.ts'
import type { GivenAnswers } from '#surveys/visibility.ts'
import type { App } from './app.server.ts'
import { mayAddDrawing, maySpeak, type SentFiles } from './attachments.server.ts'
import { countSoon } from './channel-counts.server.ts'
import {
  type CameFrom,
  type Mode,
  type OpenForm,
  readForm,
  type SubmitProblem,
  sealForm,
  startAgain,
  submitStory,
} from './collection.server.ts'
import { type ContactOffer, offerContact } from './contacts.server.ts'
import { forgetPutAside, type PutAside, putAside } from './later.server.ts'
import { mayBeginAgain } from './openings.server.ts'
import { countPage, FINISHED } from './page-counts.server.ts'
import {
  asksThemes,
  MOST_THEMES,
  type RecognisedThemes,
  readThemeAnswers,
  recogniseThemes,
  THEMES,
} from './recognition.server.ts'
import type { CompiledVersion } from './versions.server.ts'

/**
 * What a teller sees after a step: a page to fill in, the receipt, the code of a form put aside, or a refusal.
 *
 * On a page with problems `shown` holds what was just typed, right or wrong, and `form` what was right before it: so a text
 * that is far too long comes back to its field once, and does not travel twice.
 */
export type Step =
  | {
      readonly kind: 'page'
      readonly form: OpenForm
      readonly version: CompiledVersion
      readonly shown: Readonly<Record<string, unknown>>
      readonly problems: readonly AnswerProblem[]
      readonly refused?: Exclude<SubmitProblem['code'], 'answers' | 'wait-asked'>
      /** On the page that asks what the story is about. */
      readonly themes?: RecognisedThemes
    }
  /** `again` is a sealed form for another story, with what the teller said about themselves; none where nobody can begin now. */
  | {
      readonly kind: 'stored'
      readonly receipt: Receipt
      readonly again: string | undefined
      /** A way to leave contact details, where they may be asked. */
      readonly contact?: ContactOffer
      readonly mode?: Mode
    }
  | ({ readonly kind: 'aside' } & PutAside)
  | { readonly kind: 'broken'; readonly typed: readonly string[] }
  /** It is busy: the whole form travels along, and goes when its puzzle is solved or its time is over. */
  | { readonly kind: 'wait'; readonly form: OpenForm; readonly puzzle: string }

/** The fields of the form itself; all other fields belong to questions. */
export const FORM_FIELD = '_form'
export const STEP_FIELD = '_step'
/** The fields of a spoken story and of the photo of a drawing. */
export const RECORDING_FIELD = '_opname'
export const DRAWING_FIELD = '_tekening'
/** The answer to a puzzle, where one was asked. */
export const PROOF_FIELD = '_proof'
/** People do not see this field; whatever fills in every field does. */
export const TRAP_FIELD = '_website'

/** The page before the last of a story's form, which is in no survey: is this what the story is about? */
const THEMES_PAGE = '_themes'

/**
 * Takes one page of a form: one step on, one step back, from the last page sending the story, or staying, as when the
 * language changes; `begin` opens a form that was handed out filled in; `later` puts it aside. Back, stay and later do not complain,
 * except about a text that is too long to travel along.
 */
export async function takeStep(
  app: App,
  fields: readonly [string, string][],
  locale: Locale,
  visitor: string,
  files: SentFiles = {},
): Promise<Step> {
  const field = (name: string) => fields.find(([key]) => key === name)?.[1]
  const read = await readForm(app, field(FORM_FIELD) ?? '')
  if (!read.ok) return { kind: 'broken', typed: listTyped(fields) }
  const { version } = read.value
  const isTrapFilled = read.value.form.isTrapFilled || (field(TRAP_FIELD) ?? '') !== ''
  const form: OpenForm = isTrapFilled ? { ...read.value.form, isTrapFilled } : read.value.form
  // A page that asks to wait cannot carry a recording along: such a story is never asked, it may have to wait to be read.
  const canAsk = !Object.values(files).some(Boolean)
  const from = { visitor, proof: field(PROOF_FIELD), canAsk }
  const wanted = field(STEP_FIELD)
  // Another story begins at its first page with what came along; that page has sent nothing yet.
  if (wanted === 'begin') return goTo(app, form, version, locale)
  if (form.waitsSince !== undefined) {
    const filled = { ...form, waitsSince: undefined }
    if (wanted === 'back') return goTo(app, filled, version, locale)
    return wanted === 'stay' ? askToWait(app, form) : send(app, form, version, locale, from)
  }
  if (form.page === THEMES_PAGE) return stepFromThemes(app, form, version, fields, wanted, locale)
  const answers = mergePage(
    version.definition,
    form.page,
    form.answers,
    readPage(version.definition, form.page, fields),
  )

  const stay = (problems: readonly AnswerProblem[]): Step => ({
    kind: 'page',
    form,
    version,
    shown: answers,
    problems,
  })
  const moved = { ...form, answers } as OpenForm
  const go = (page: string) => {
    const isBegun = form.isBegun || page !== form.page
    if (isBegun && !form.isBegun) countSoon(app, form, 'begun')
    const furthest = countFurthest(app, form, version, page)
    return goTo(app, { ...moved, page, isBegun, furthest }, version, locale)
  }
  const hasThemes = asksThemes(moved, version)

  const checked = version.checker.checkPage(form.page, answers)
  if (wanted === 'back' || wanted === 'stay' || wanted === 'later') {
    const tooLong = checked.ok
      ? []
      : checked.problem.filter((problem) => problem.code === 'too-long')
    if (tooLong.length > 0) return stay(tooLong)
    if (wanted === 'later') return layAside(app, moved)
    if (wanted === 'stay') return go(form.page)
    if (hasThemes && isLastPage(form.page, version, answers)) return go(THEMES_PAGE)
    return go(previousPage(version.definition, form.page, answers) ?? form.page)
  }
  if (!checked.ok) return stay(checked.problem)
  const next = nextPage(version.definition, form.page, answers)
  if (next === undefined) return send(app, moved, version, locale, from, files)
  return go(hasThemes && isLastPage(next, version, answers) ? THEMES_PAGE : next)
}

function isLastPage(page: string, { definition }: CompiledVersion, answers: GivenAnswers): boolean {
  return nextPage(definition, page, answers) === undefined
}

/** Counts a page when this form was never so far; gives how far it has been. */
function countFurthest(
  app: App,
  form: OpenForm,
  { definition }: CompiledVersion,
  page: string,
): number {
  const last = definition.pages.length - 1
  const place =
    page === THEMES_PAGE ? last - 0.5 : definition.pages.findIndex(({ name }) => name === page)
  const furthest = form.furthest ?? 0
  if (place <= furthest) return furthest
  countPage(app, form, { reached: page, passed: form.page })
  return place
}

/** A page of the form as it stands before anything is filled in there. */
async function goTo(
  app: App,
  form: OpenForm,
  version: CompiledVersion,
  locale: Locale,
): Promise<Extract<Step, { kind: 'page' }>> {
  const step = { kind: 'page' as const, form, version, shown: form.answers, problems: [] }
  if (form.page !== THEMES_PAGE) return step
  return { ...step, themes: await recogniseThemes(app, form, version, locale) }
}

/** Takes what was said about themes, and goes on to the last page or back to the one before. */
async function stepFromThemes(
  app: App,
  form: OpenForm,
  version: CompiledVersion,
  fields: readonly [string, string][],
  wanted: string | undefined,
  locale: Locale,
): Promise<Step> {
  const moved = { ...form, themes: readThemeAnswers(fields) }
  if (wanted === 'later') return layAside(app, moved)
  const last = listVisiblePages(version.definition, form.answers).at(-1) ?? form.page
  const go = (page: string) => {
    const furthest = countFurthest(app, form, version, page)
    return goTo(app, { ...moved, page, furthest }, version, locale)
  }
  if (wanted === 'stay') return go(THEMES_PAGE)
  if (wanted === 'back') return go(previousPage(version.definition, last, form.answers) ?? last)
  if (moved.themes.yes.length <= MOST_THEMES) return go(last)
  const problems = [{ question: THEMES, code: 'too-many' as const, limit: MOST_THEMES }]
  return { ...(await go(THEMES_PAGE)), problems }
}

/** On a tablet of many and in the hands of a collector nothing is put aside. */
async function layAside(app: App, form: OpenForm): Promise<Step> {
  if (form.mode) return { kind: 'broken', typed: [] }
  return { kind: 'aside', ...(await putAside(app, form)) }
}

/** The page before sending when it is busy. Asked again, its time goes on from the first time. */
async function askToWait(app: App, form: OpenForm): Promise<Step> {
  const now = app.now().getTime()
  return {
    kind: 'wait',
    form: { ...form, waitsSince: form.waitsSince ?? now },
    puzzle: await app.sieve.proofs.ask(now),
  }
}

async function send(
  app: App,
  form: OpenForm,
  version: CompiledVersion,
  locale: Locale,
  from: CameFrom,
  files: SentFiles = {},
): Promise<Step> {
  const sent = await submitStory(app, {
    form,
    version,
    answers: form.answers,
    locale,
    themes: asksThemes(form, version) ? form.themes?.yes : undefined,
    from,
    files,
  })
  if (sent.ok) {
    await forgetPutAside(app, form)
    countPage(app, form, { reached: FINISHED, passed: form.page })
    return {
      kind: 'stored',
      receipt: sent.value,
      again: (await mayBeginAgain(app, form))
        ? sealForm(app, startAgain(app, form, version))
        : undefined,
      contact: await offerContact(app, form),
      mode: form.mode,
    }
  }
  if (sent.problem.code === 'wait-asked') return askToWait(app, form)
  const filled = { ...form, waitsSince: undefined }
  if (sent.problem.code !== 'answers') {
    return {
      kind: 'page',
      form: filled,
      version,
      shown: form.answers,
      problems: [],
      refused: sent.problem.code,
    }
  }
  // An earlier page holds the problem: go back there, with everything that was answered since.
  const problems = sent.problem.answers
  const asksFirst = (name: string) =>
    findPage(version.definition, name)?.elements.some(
      (element) => element.name === problems[0]?.question,
    )
  const page = version.definition.pages.find((one) => asksFirst(one.name))?.name ?? form.page
  return { kind: 'page', form: { ...filled, page }, version, shown: form.answers, problems }
}

/** What comes of a form that was sent as one page: the receipt, or what is wrong with `answers`. */
export type WholeStep =
  | { readonly kind: 'stored'; readonly receipt: Receipt }
  | { readonly kind: 'broken' }
  | {
      readonly kind: 'refused'
      readonly answers: Readonly<Record<string, unknown>>
      readonly code: SubmitProblem['code']
      readonly problems: readonly AnswerProblem[]
    }

/** Takes a whole form in one post, as when paper is typed in: read, checked and stored as page by page. */
export async function takeWhole(
  app: App,
  fields: readonly [string, string][],
  place: { readonly projectId: string; readonly storyPointId: string; readonly locale: Locale },
): Promise<WholeStep> {
  const sealed = fields.find(([name]) => name === FORM_FIELD)?.[1] ?? ''
  const read = await readForm(app, sealed)
  if (!read.ok) return { kind: 'broken' }
  const { form, version } = read.value
  if (form.projectId !== place.projectId || form.storyPointId !== place.storyPointId)
    return { kind: 'broken' }
  const answers = readWhole(version.definition, fields)
  const sent = await submitStory(app, { form, version, answers, locale: place.locale })
  if (sent.ok) return { kind: 'stored', receipt: sent.value }
  const { code } = sent.problem
  const problems = sent.problem.code === 'answers' ? sent.problem.answers : []
  return { kind: 'refused', answers, code, problems }
}

/** What somebody typed on a page that we cannot read any more, to be given back. */
function listTyped(fields: readonly [string, string][]): readonly string[] {
  return fields
    .filter(([name, value]) => name !== FORM_FIELD && name !== STEP_FIELD && value.length > 20)
    .map(([, value]) => value)
}

/** A page of a form as the route hands it to the browser; `sealed` is the form as the page carries it along. */
export type DrawnStep = {
  readonly kind: 'page'
  readonly view: PageView
  readonly sealed: string
  readonly problems: readonly AnswerProblem[]
  readonly refused?: Exclude<SubmitProblem['code'], 'answers' | 'wait-asked'>
  readonly themes?: RecognisedThemes
  readonly mode?: Mode
  /** Whether whoever fills this in may speak the story. */
  readonly maySpeak: boolean
}

/** A step made ready for drawing in one language. Throws when the form names a page that its version does not have. */
export function drawStep(
  step: Extract<Step, { kind: 'page' }>,
  locale: Locale,
  sealed: string,
): DrawnStep {
  const { form, version, shown, problems, refused, themes } = step
  const view =
    form.page === THEMES_PAGE
      ? themesView(form, version, locale)
      : pageView(version.definition, form.page, shown, locale, form.submissionKey)
  if (!view) throw new Error(`no page ${form.page} in version ${version.id}`)
  const answers = shown as Answers
  const questions = view.questions.filter(({ kind }) => kind !== 'drawing' || mayAddDrawing(form))
  return {
    kind: 'page',
    view: withThemesCounted({ ...view, questions }, asksThemes({ ...form, answers }, version)),
    maySpeak: maySpeak(form, version, answers),
    sealed,
    problems,
    refused,
    themes,
    mode: form.mode,
  }
}

function themesView(form: OpenForm, { definition }: CompiledVersion, locale: Locale): PageView {
  const count = listVisiblePages(definition, form.answers).length
  const texts = { language: locale, title: '', description: '' }
  const place = { number: count, count, isFirst: false, isLast: false }
  return { name: THEMES_PAGE, ...texts, ...place, questions: [] }
}

/** The page about themes stands before the last one and counts with the others. */
function withThemesCounted(view: PageView, hasThemes: boolean): PageView {
  if (!hasThemes) return view
  return { ...view, count: view.count + 1, number: view.number + (view.isLast ? 1 : 0) }
}
