import type { AnswerProblem } from '#surveys/answers.ts'
import { findPage, type Locale } from '#surveys/definition.ts'
import { mergePage, readPage, readWhole } from '#surveys/form-post.ts'
import { nextPage, type PageView, pageView, previousPage } from '#surveys/pages.ts'
import type { Receipt } from '#surveys/receipt.ts'
import type { App } from './app.server.ts'
import { countSoon } from './channel-counts.server.ts'
import {
  type Mode,
  type OpenForm,
  readForm,
  type SubmitProblem,
  sealForm,
  startAgain,
  submitStory,
} from './collection.server.ts'
import type { CompiledVersion } from './versions.server.ts'

/**
 * What a teller sees after a step: a page to fill in, the receipt, or a refusal.
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
      readonly refused?: Exclude<SubmitProblem['code'], 'answers'>
    }
  /** `again` is a sealed form for another story, with what the teller said about themselves. */
  | {
      readonly kind: 'stored'
      readonly receipt: Receipt
      readonly again: string
      readonly mode?: Mode
    }
  | { readonly kind: 'broken'; readonly typed: readonly string[] }

/** The fields of the form itself; all other fields belong to questions. */
export const FORM_FIELD = '_form'
export const STEP_FIELD = '_step'

/**
 * Takes one page of a form: one step on, one step back, from the last page sending the story, or staying, as when the
 * language changes; `begin` opens a form that was handed out filled in. Back and stay do not complain, except about a text that is too long to travel along.
 */
export async function takeStep(
  app: App,
  fields: readonly [string, string][],
  locale: Locale,
): Promise<Step> {
  const field = (name: string) => fields.find(([key]) => key === name)?.[1]
  const read = await readForm(app, field(FORM_FIELD) ?? '')
  if (!read.ok) return { kind: 'broken', typed: listTyped(fields) }
  const { form, version } = read.value
  // Another story begins at its first page with what came along; that page has sent nothing yet.
  if (field(STEP_FIELD) === 'begin')
    return { kind: 'page', form, version, shown: form.answers, problems: [] }
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
  const go = (page: string): Step => {
    const isNewlyBegun = !form.isBegun && page !== form.page
    if (isNewlyBegun) countSoon(app, form, 'begun')
    const isBegun = form.isBegun || isNewlyBegun
    const moved = { ...form, page, answers, isBegun } as OpenForm
    return { kind: 'page', form: moved, version, shown: answers, problems: [] }
  }

  const checked = version.checker.checkPage(form.page, answers)
  const wanted = field(STEP_FIELD)
  if (wanted === 'back' || wanted === 'stay') {
    const tooLong = checked.ok
      ? []
      : checked.problem.filter((problem) => problem.code === 'too-long')
    if (tooLong.length > 0) return stay(tooLong)
    if (wanted === 'stay') return go(form.page)
    return go(previousPage(version.definition, form.page, answers) ?? form.page)
  }
  if (!checked.ok) return stay(checked.problem)
  const next = nextPage(version.definition, form.page, answers)
  return next === undefined
    ? send(app, { ...form, answers } as OpenForm, version, locale)
    : go(next)
}

async function send(
  app: App,
  form: OpenForm,
  version: CompiledVersion,
  locale: Locale,
): Promise<Step> {
  const sent = await submitStory(app, { form, version, answers: form.answers, locale })
  if (sent.ok)
    return {
      kind: 'stored',
      receipt: sent.value,
      again: sealForm(app, startAgain(app, form, version)),
      mode: form.mode,
    }
  if (sent.problem.code !== 'answers') {
    return {
      kind: 'page',
      form,
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
  return { kind: 'page', form: { ...form, page }, version, shown: form.answers, problems }
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
  readonly refused?: Exclude<SubmitProblem['code'], 'answers'>
  readonly mode?: Mode
}

/** A step made ready for drawing in one language. Throws when the form names a page that its version does not have. */
export function drawStep(
  step: Extract<Step, { kind: 'page' }>,
  locale: Locale,
  sealed: string,
): DrawnStep {
  const { form, version, shown, problems, refused } = step
  const view = pageView(version.definition, form.page, shown, locale)
  if (!view) throw new Error(`no page ${form.page} in version ${version.id}`)
  return { kind: 'page', view, sealed, problems, refused, mode: form.mode }
}
