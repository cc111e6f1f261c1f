import type { AnswerProblem } from '#surveys/answers.ts'
import { parseDefinition, type SurveyDefinition } from '#surveys/definition.ts'
import { type Fields, mergePage, readPage } from '#surveys/form-post.ts'
import { listVisiblePages, nextPage, previousPage } from '#surveys/pages.ts'
import { compileChecker } from '#surveys/response.ts'
import type { GivenAnswers } from '#surveys/visibility.ts'
import type { App } from './app.server.ts'

/** Where somebody is who tries a draft: nothing of it is kept here, it travels in the page. */
export type TriedStep = {
  readonly page: string
  readonly answers: GivenAnswers
  readonly problems: readonly AnswerProblem[]
  /** Whether the last page was left: there is nothing more to ask. */
  readonly isEnd: boolean
}

/** The fields of the form itself; all other fields belong to questions. */
const [TRIED, STEP] = ['_proef', '_stap'] as const

/** The first page that is asked, with no answers; undefined when the draft cannot be asked yet. */
export function beginTrying(definition: SurveyDefinition): TriedStep | undefined {
  if (!parseDefinition(definition).ok) return undefined
  const page = listVisiblePages(definition, {})[0]
  return page === undefined ? undefined : { page, answers: {}, problems: [], isEnd: false }
}

/**
 * Takes one page of a draft that is tried: `next`, `back`, or staying there with the conditions applied.
 *
 * A page that is no longer in the draft, or a form that is not one of ours, begins again.
 */
export function tryStep(
  app: App,
  definition: SurveyDefinition,
  fields: Fields,
): TriedStep | undefined {
  const first = beginTrying(definition)
  const sent = [...fields]
  const field = (name: string) => String(sent.find(([key]) => key === name)?.[1] ?? '')
  const before = openTried(app, field(TRIED))
  if (!first || !before) return first
  const { page } = before
  if (!definition.pages.some(({ name }) => name === page)) return first
  const answers = mergePage(definition, page, before.answers, readPage(definition, page, sent))
  const here = { page, answers, problems: [], isEnd: false }
  if (field(STEP) === 'back')
    return { ...here, page: previousPage(definition, page, answers) ?? page }
  if (field(STEP) !== 'next') return here
  const checked = compileChecker(definition).checkPage(page, answers)
  if (!checked.ok) return { ...here, problems: checked.problem }
  const next = nextPage(definition, page, answers)
  return next === undefined ? { ...here, isEnd: true } : { ...here, page: next }
}

/** The step as the page carries it along: encrypted, so that what was typed stands in no source and no address. */
export function sealTried(app: App, { page, answers }: TriedStep): string {
  return app.keys.seal(JSON.stringify({ tried: { page, answers } }))
}

function openTried(app: App, sealed: string): Pick<TriedStep, 'page' | 'answers'> | undefined {
  const plain = app.keys.open(sealed)
  if (plain === undefined) return undefined
  return (JSON.parse(plain) as { readonly tried?: TriedStep }).tried
}
