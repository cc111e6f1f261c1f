import { canonicalJson } from '#surveys/canonical-json.ts'
import {
  type LocalText,
  listQuestions,
  type Question,
  type SurveyDefinition,
} from '../definition.ts'
import { isAnswered, isTyped } from '../question-kinds.ts'
import { canonicalDefinition } from './canonical.ts'
import type { Change, Figures } from './change.ts'
import { compareProperties } from './compare-properties.ts'

/** Under which name a question stood before, by its name now; only questions that were renamed. */
export type Lineage = Readonly<Record<string, string>>

/** Whether these names can go with these definitions: each new name is new, each former one is gone, and none is used twice. */
export function isLineage(
  before: SurveyDefinition,
  after: SurveyDefinition,
  lineage: Lineage,
): boolean {
  const [old, now] = [namesOf(before), namesOf(after)]
  const former = Object.values(lineage)
  return (
    new Set(former).size === former.length &&
    Object.entries(lineage).every(
      ([name, was]) => now.has(name) && !old.has(name) && old.has(was) && !now.has(was),
    )
  )
}

/** Names now by names in an older version, out of the lineage of every version in between, oldest first. */
export function joinLineages(lineages: readonly Lineage[]): Lineage {
  return lineages.reduce<Lineage>((known, next) => {
    const renamed = Object.entries(next).map(([name, was]) => [name, known[was] ?? was] as const)
    const kept = Object.entries(known).filter(([name]) => !Object.values(next).includes(name))
    return Object.fromEntries([...kept, ...renamed].filter(([name, was]) => name !== was))
  }, {})
}

/**
 * Which questions are perhaps the same under another name: of the same kind and either the same core question or the same
 * words. Only a suggestion: a person decides. A name that fits two questions is suggested for none.
 */
export function suggestLineage(before: SurveyDefinition, after: SurveyDefinition): Lineage {
  const [old, now] = [namesOf(before), namesOf(after)]
  const gone = answered(before).filter(({ name }) => !now.has(name))
  const added = answered(after).filter(({ name }) => !old.has(name))
  const pairs = added.flatMap((question) => {
    const like = gone.filter((one) => isAlike(one, question))
    return like.length === 1 && like[0] ? [[question.name, like[0].name] as const] : []
  })
  const uses = (was: string) => pairs.filter(([, other]) => other === was).length
  return Object.fromEntries(pairs.filter(([, was]) => uses(was) === 1))
}

/**
 * Everything that is different for whoever fills in, question by question: in the order of `after`, then what is gone.
 *
 * Texts are compared in their one form, so that another way to write the same JSON is no change. An empty list: the same survey.
 */
export function compareVersions(
  before: SurveyDefinition,
  after: SurveyDefinition,
  lineage: Lineage = {},
): readonly Change[] {
  const [was, is] = [placesOf(before), placesOf(after)]
  const known = new Set<string>()
  const changes = [...is.values()].flatMap((place): readonly Change[] => {
    const { name } = place.question
    const former = was.get(lineage[name] ?? name)
    if (!former) return [plain(name, 'added', 'remark')]
    known.add(former.question.name)
    return compareQuestion(former, place, place.page !== former.page)
  })
  const gone = [...was.values()].filter(({ question }) => !known.has(question.name))
  return [...changes, ...gone.map(({ question }) => plain(question.name, 'removed', 'apart'))]
}

/** The strictest of all changes: whether a whole question can still be counted together. */
export function figuresOf(changes: readonly Change[]): Figures {
  const has = (figures: Figures) => changes.some((change) => change.figures === figures)
  return has('apart') ? 'apart' : has('remark') ? 'remark' : 'together'
}

type Place = {
  readonly question: Question
  readonly page: string
  /** When it is asked: the condition of its page and its own. */
  readonly condition: string
}

function compareQuestion(was: Place, is: Place, isMoved: boolean): readonly Change[] {
  const [old, now] = [was.question, is.question]
  const { name } = now
  const changes: Change[] = []
  if (old.name !== name) changes.push({ ...plain(name, 'renamed', 'together'), entry: old.name })
  if (isMoved) changes.push(plain(name, 'moved', 'together'))
  if (was.condition !== is.condition) changes.push(plain(name, 'condition', 'remark'))
  if (old.type !== now.type || old.inputType !== now.inputType)
    return [...changes, plain(name, 'kind', isSameChoice(old, now) ? 'remark' : 'apart')]
  const parts = compareProperties(old, now).map((part) => ({ question: name, ...part }))
  const hasFigures = isAnswered(now.type) && !isTyped(now)
  return [...changes, ...parts].map((change) =>
    hasFigures ? change : { ...change, figures: 'together' as const },
  )
}

/** One choice out of the same ones: whether they stand in a list or fold out is another look. */
function isSameChoice(old: Question, now: Question): boolean {
  const one = ['radiogroup', 'dropdown']
  return (
    one.includes(old.type) &&
    one.includes(now.type) &&
    canonicalJson(old.choices ?? []) === canonicalJson(now.choices ?? [])
  )
}

function plain(question: string, what: Change['what'], figures: Figures): Change {
  return { question, what, figures, languages: [] }
}

function placesOf(definition: SurveyDefinition): ReadonlyMap<string, Place> {
  return new Map(
    canonicalDefinition(definition).pages.flatMap((page) =>
      page.elements.map((question) => {
        const condition = [page.visibleIf ?? '', question.visibleIf ?? ''].join('\n')
        return [question.name, { question, page: page.name, condition }] as const
      }),
    ),
  )
}

function namesOf(definition: SurveyDefinition): ReadonlySet<string> {
  return new Set(listQuestions(definition).map(({ name }) => name))
}

function answered(definition: SurveyDefinition): readonly Question[] {
  return listQuestions(canonicalDefinition(definition)).filter(({ type }) => isAnswered(type))
}

function isAlike(one: Question, other: Question): boolean {
  if (one.type !== other.type) return false
  if (one.coreId && one.coreId === other.coreId) return true
  const words = (text: LocalText | undefined) => canonicalJson(text ?? '')
  return one.title !== undefined && words(one.title) === words(other.title)
}
