import { sentences } from '#analysis/text/spans.ts'
import type { ProblemCode } from '#app/words/problems.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { type Member, may } from './auth.server.ts'
import { loadCodedStory, type ShownCoding } from './coding.server.ts'
import { actOnStory } from './coding-acts.server.ts'
import { readAct, type SentForm } from './coding-form.server.ts'
import type { CodingOrder } from './coding-order.server.ts'
import { undoAct } from './coding-undo.server.ts'
import { forbidden } from './http.server.ts'
import { takeOutWords } from './released-text.server.ts'

/** Everything that the coding screen draws. */
export type CodingScreen = NonNullable<Awaited<ReturnType<typeof loadCodingScreen>>>

/** What the coding screen is told after one of its forms was sent. */
export type Answered =
  | {
      readonly ok: true
      readonly undone?: { readonly at: string; readonly acts: number }
      readonly takenOut?: true
    }
  | { readonly ok: false; readonly problem: ProblemCode }

/** One story for the coding screen, or undefined when there is no such released story. The read is logged. */
export async function loadCodingScreen(
  app: App,
  { projectId, projectSlug, person, role }: Member,
  storyId: string,
  order: CodingOrder,
) {
  const coded = await loadCodedStory(app, projectId, storyId, person.id)
  if (!coded.ok) return undefined
  const { story, codings, byTeller, codebook, progress, lastAct, canUndo } = coded.value
  const text = story.releasedText ?? ''
  const at = `/werk/${projectSlug}/themas`
  const groups = new Map(codebook.groups.map((group) => [group.code, group.name]))
  return {
    id: story.id,
    title: story.releasedTitle ?? '',
    text,
    role: story.role,
    caseNumber: story.caseNumber,
    isExample: story.isExample,
    sentences: sentences(text),
    codings: codings as readonly ShownCoding[],
    byTeller,
    names: Object.fromEntries(codebook.themes.map((theme) => [theme.code, theme.name])),
    themes: codebook.themes.map(({ code, group, definition }) => ({
      code,
      group: groups.get(group) ?? { nl: group, en: group },
      about: definition,
    })),
    isDone: progress?.isDone ?? false,
    doneBy: progress?.doneByName ?? null,
    lastAct,
    canUndo,
    mayTakeOut: may(role, 'review'),
    order,
    storiesAt: at,
    newsAt: `${at}/${story.id}/nieuws`,
    nextAt: `${at}/volgende?na=${story.id}&volgorde=${order}`,
  }
}

/** Does what a form of the coding screen asks. Whoever may code may do all but take words out, which is for who may review. */
export async function answerCodingForm(
  app: App,
  { projectId, person, role }: Member,
  storyId: string,
  form: SentForm,
): Promise<Result<Extract<Answered, { ok: true }>, { readonly code: ProblemCode }>> {
  const by = person.id
  const asked = form.get('act')
  if (asked === 'undo') {
    const batch = form.get('batch')
    const at = { storyId, ...(typeof batch === 'string' ? { batch } : {}) }
    const undone = await undoAct(app, projectId, by, at)
    if (!undone.ok) return undone
    return ok({ ok: true, undone: { at: undone.value.storyId, acts: undone.value.acts } })
  }
  if (asked === 'take-out') {
    if (!may(role, 'review')) throw forbidden()
    const change = { words: String(form.get('words') ?? ''), by: String(form.get('by') ?? '') }
    const taken = await takeOutWords(app, projectId, storyId, change, by)
    return taken.ok ? ok({ ok: true, takenOut: true }) : taken
  }
  const act = readAct(form)
  if (!act) return fail({ code: 'coding-unknown' })
  const acted = await actOnStory(app, projectId, storyId, act, by)
  return acted.ok ? ok({ ok: true }) : acted
}
