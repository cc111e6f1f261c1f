import { canonicalJson } from '#surveys/canonical-json.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type Edit, NOTHING, type Target } from './edits.ts'
import { renameText } from './rename.ts'

/**
 * Two people wanted different things of one place.
 *
 * `same-place`: both gave it another value. `gone`: the other took away what mine changes. `changed-by-other`: mine takes away
 * what the other just changed. `name-taken`: both added something of the same name.
 */
export type Conflict = {
  readonly code: 'same-place' | 'gone' | 'changed-by-other' | 'name-taken'
  readonly mine: Edit
  readonly theirs: Edit
}

/**
 * An edit that was made without knowing of `others`, as it must be done after them.
 *
 * Edits of different places never meet: an edit follows pages and questions by their names, also when those were moved or
 * renamed. Where both meet there is a conflict, with both edits in it, and a person chooses.
 */
export function rebase(edit: Edit, others: readonly Edit[]): Result<Edit, Conflict> {
  let mine = edit
  let met: Edit[] = []
  for (const step of others.flatMap(listSteps)) {
    if (step.do !== 'rename') {
      met.push(step)
      continue
    }
    // From here on everything is said with the new name, also what was done before it.
    const { at, to } = step
    mine = followRename(mine, at, to)
    met = [...met.map((earlier) => followRename(earlier, at, to)), followRename(step, at, to)]
  }
  return rebaseStep(mine, met)
}

/** An edit as the single steps that it consists of. */
export function listSteps(edit: Edit): readonly Edit[] {
  return edit.do === 'all' ? edit.edits.flatMap(listSteps) : [edit]
}

function rebaseStep(mine: Edit, others: readonly Edit[]): Result<Edit, Conflict> {
  if (mine.do === 'all') {
    const edits: Edit[] = []
    for (const step of mine.edits) {
      const rebased = rebaseStep(step, others)
      if (!rebased.ok) return rebased
      edits.push(rebased.value)
    }
    return ok({ do: 'all', edits })
  }
  const isRemoval =
    mine.do === 'remove-page' || mine.do === 'remove-question' || mine.do === 'remove-entry'
  const place = placeOf(mine)
  let met: { readonly code: Conflict['code']; readonly theirs: Edit } | undefined
  for (const theirs of others) {
    const other = placeOf(theirs)
    if (removes(theirs) && isWithin(needOf(mine), other)) {
      met = { code: 'gone', theirs }
    } else if (adds(theirs) && met?.code === 'gone' && other === placeOf(met.theirs)) {
      // Put back again.
      met = undefined
    } else if (adds(theirs) && adds(mine) && other.toLowerCase() === place.toLowerCase()) {
      met = { code: 'name-taken', theirs }
    } else if (isRemoval && changesInside(theirs, mine, place)) {
      met ??= { code: 'changed-by-other', theirs }
    } else if (givesValue(mine) && givesValue(theirs) && touch(place, other)) {
      met = isSameWish(mine, theirs) ? undefined : { code: 'same-place', theirs }
    }
  }
  if (!met) return ok(mine)
  // Both took it away.
  if (met.code === 'gone' && isRemoval && placeOf(met.theirs) === place) return ok(NOTHING)
  return fail({ code: met.code, mine, theirs: met.theirs })
}

const adds = (edit: Edit) =>
  edit.do === 'add-page' || edit.do === 'add-question' || edit.do === 'add-entry'

const removes = (edit: Edit) =>
  edit.do === 'remove-page' || edit.do === 'remove-question' || edit.do === 'remove-entry'

const givesValue = (edit: Edit) => edit.do === 'set' || edit.do === 'text' || edit.do === 'rename'

/** Whether the other put something into what mine takes away, or changed it; moving it is no change. */
function changesInside(theirs: Edit, mine: Edit, place: string): boolean {
  if (mine.do === 'remove-page' && (theirs.do === 'add-question' || theirs.do === 'move-question'))
    return theirs.page === mine.page
  return (givesValue(theirs) || theirs.do === 'add-entry') && isWithin(placeOf(theirs), place)
}

const SEPARATOR = '/'
const ofPage = (page: string) => `page${SEPARATOR}${page}`
const ofQuestion = (question: string) => `question${SEPARATOR}${question}`
const ofEntry = (question: string, list: string, value: string) =>
  [ofQuestion(question), list, value].join(SEPARATOR)

function ofTarget(at: Target): string {
  switch (at.of) {
    case 'survey':
      return 'survey'
    case 'page':
      return ofPage(at.page)
    case 'question':
      return ofQuestion(at.question)
    case 'entry':
      return ofEntry(at.question, at.list, at.value)
  }
}

/** The place that an edit changes, as a path; names hold no slash. */
function placeOf(edit: Edit): string {
  switch (edit.do) {
    case 'add-page':
      return ofPage(edit.page.name)
    case 'remove-page':
    case 'move-page':
      return ofPage(edit.page)
    case 'add-question':
      return ofQuestion(edit.question.name)
    case 'remove-question':
    case 'move-question':
      return ofQuestion(edit.question)
    case 'add-entry':
      return ofEntry(edit.question, edit.list, String(edit.entry.value))
    case 'remove-entry':
    case 'move-entry':
      return ofEntry(edit.question, edit.list, edit.value)
    case 'set':
      return [ofTarget(edit.at), edit.property].join(SEPARATOR)
    case 'text':
      return [ofTarget(edit.at), edit.property, edit.language].join(SEPARATOR)
    case 'rename':
      return [ofTarget(edit.at), 'name'].join(SEPARATOR)
    case 'all':
      return ''
  }
}

/** What must be there for an edit to be done. */
function needOf(edit: Edit): string {
  switch (edit.do) {
    case 'add-question':
      return ofPage(edit.page)
    case 'add-entry':
      return ofQuestion(edit.question)
    case 'add-page':
      return ''
    default:
      return placeOf(edit)
  }
}

const isWithin = (inner: string, outer: string) =>
  inner === outer || inner.startsWith(`${outer}${SEPARATOR}`)

const touch = (a: string, b: string) => isWithin(a, b) || isWithin(b, a)

function isSameWish(mine: Edit, theirs: Edit): boolean {
  const wish = (edit: Edit): unknown =>
    edit.do === 'set' ? edit.value : edit.do === 'text' ? edit.text : undefined
  if (mine.do === 'rename' && theirs.do === 'rename') return mine.to === theirs.to
  return mine.do === theirs.do && canonicalJson(wish(mine)) === canonicalJson(wish(theirs))
}

/** An edit in which what the other renamed has its new name. */
function followRename(edit: Edit, at: Target, to: string): Edit {
  if (edit.do === 'all')
    return { ...edit, edits: edit.edits.map((step) => followRename(step, at, to)) }
  switch (at.of) {
    case 'survey':
      return edit
    case 'page':
      return withNames(edit, { page: [at.page, to] })
    case 'question':
      return withNames(edit, { question: [at.question, to] })
    case 'entry':
      return withNames(edit, { entry: [at, to] })
  }
}

type Renamed = {
  readonly page?: readonly [string, string]
  readonly question?: readonly [string, string]
  readonly entry?: readonly [Extract<Target, { of: 'entry' }>, string]
}

function withNames(edit: Edit, renamed: Renamed): Edit {
  const { page, question, entry } = renamed
  const next = { ...edit } as Record<string, unknown>
  const swap = (key: string, pair: readonly [string, string] | undefined) => {
    if (pair && next[key] === pair[0]) next[key] = pair[1]
  }
  if ('at' in edit) next.at = withNewTarget(edit.at, renamed)
  if (edit.do !== 'add-page') swap('page', page)
  if (edit.do !== 'add-question') swap('question', question)
  if (edit.do === 'add-page' || edit.do === 'move-page') swap('after', page)
  if (edit.do === 'add-question' || edit.do === 'move-question') swap('after', question)
  if (
    'list' in edit &&
    entry &&
    edit.list === entry[0].list &&
    next.question === entry[0].question
  ) {
    swap('value', [entry[0].value, entry[1]])
    swap('after', [entry[0].value, entry[1]])
  }
  if (edit.do === 'set' && question && typeof edit.value === 'string')
    next.value = renameText(edit.value, question[0], question[1])
  if (edit.do === 'text' && question) next.text = renameText(edit.text, question[0], question[1])
  return next as Edit
}

function withNewTarget(at: Target, { page, question, entry }: Renamed): Target {
  if (at.of === 'page' && page && at.page === page[0]) return { ...at, page: page[1] }
  if (at.of === 'question' && question && at.question === question[0])
    return { ...at, question: question[1] }
  if (at.of !== 'entry') return at
  const named = question && at.question === question[0] ? { ...at, question: question[1] } : at
  const isEntry =
    entry &&
    entry[0].question === named.question &&
    entry[0].list === named.list &&
    entry[0].value === named.value
  return isEntry ? { ...named, value: entry[1] } : named
}
