import { randomUUID } from 'node:crypto'
import { findDraft, findNewestVersion, listSurveys } from '#db/queries/drafts.ts'
import type { TellerRole } from '#db/schema/surveys.ts'
import { listQuestions, type Question } from '#surveys/definition.ts'
import { canonicalDefinition } from '#surveys/design/canonical.ts'
import type { Edit } from '#surveys/design/edits.ts'
import { textIn } from '#surveys/design/set.ts'
import { listTexts, type TextPlace } from '#surveys/design/texts.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { saveEdits } from './drafts.server.ts'

/** One text of a core question in one survey: the words in the language at hand and in Dutch. */
export type Voice = {
  readonly place: TextPlace
  readonly text: string
  readonly dutch: string
}

/** A core question in the words of one survey. */
export type VoiceColumn = {
  readonly slug: string
  readonly role: TellerRole | null
  readonly revision: number
  readonly question: string
  readonly voices: readonly Voice[]
}

/** A core question over all surveys of a project; a survey that does not ask it has no column. */
export type CoreQuestion = { readonly coreId: string; readonly columns: readonly VoiceColumn[] }

export type Voices = {
  readonly surveys: readonly { readonly slug: string; readonly role: TellerRole | null }[]
  readonly questions: readonly CoreQuestion[]
}

/** Every core question of a project with its words per survey, in one language (`default` is Dutch), as the drafts have them. */
export async function loadVoices(app: App, projectId: string, language: string): Promise<Voices> {
  return app.database.staff.inProject(projectId, async (db) => {
    const surveys = await listSurveys(db, projectId)
    const columns: (VoiceColumn & { readonly coreId: string })[] = []
    const shown: Voices['surveys'][number][] = []
    for (const { id, slug, role } of surveys) {
      const draft = await findDraft(db, projectId, id)
      const published = draft ? undefined : await findNewestVersion(db, projectId, id)
      const definition =
        draft?.definition ?? (published && canonicalDefinition(published.definition))
      const asked = definition ? listQuestions(definition).filter(({ coreId }) => coreId) : []
      if (asked.length === 0) continue
      shown.push({ slug, role })
      for (const question of asked)
        columns.push({
          coreId: question.coreId ?? '',
          slug,
          role,
          revision: draft?.revision ?? 0,
          question: question.name,
          voices: voicesOf(question, language),
        })
    }
    const ids = [...new Set(columns.map(({ coreId }) => coreId))].sort((a, b) =>
      a.localeCompare(b, 'nl', { numeric: true }),
    )
    return {
      surveys: shown,
      questions: ids.map((coreId) => ({
        coreId,
        columns: columns.filter((column) => column.coreId === coreId),
      })),
    }
  })
}

function voicesOf(question: Question, language: string): readonly Voice[] {
  return listTexts(question).map(({ place, value }) => ({
    place,
    text: textIn(value, language),
    dutch: textIn(value, 'default'),
  }))
}

/** One text as it came from the table: where, what it was, and what it became. */
export type Spoken = {
  readonly slug: string
  readonly revision: number
  readonly question: string
  readonly place: TextPlace
  readonly text: string
}

/**
 * Saves texts of the table in the drafts that they belong to, in one language.
 *
 * Problem `changed-by-other`: somebody else gave one of these texts other words since; the others are saved.
 */
export async function saveVoices(
  app: App,
  projectId: string,
  spoken: readonly Spoken[],
  language: string,
  by: string,
): Promise<
  Result<number, { readonly code: 'changed-by-other' | 'survey-unknown' | 'edit-wrong' }>
> {
  let isMet = false
  for (const slug of new Set(spoken.map((one) => one.slug))) {
    const own = spoken.filter((one) => one.slug === slug)
    const basedOn = Math.min(...own.map(({ revision }) => revision))
    const edits = own.map(({ question, place, text }) => ({
      key: randomUUID(),
      edit: textEdit(question, place, language, text),
    }))
    const saved = await saveEdits(app, { projectId, slug, by }, { basedOn, edits })
    if (!saved.ok) return saved
    isMet ||= saved.value.outcomes.some(({ state }) => state !== 'done')
  }
  return isMet ? fail({ code: 'changed-by-other' }) : ok(spoken.length)
}

function textEdit(question: string, place: TextPlace, language: string, text: string): Edit {
  const at =
    'list' in place
      ? ({ of: 'entry', question, list: place.list, value: place.value } as const)
      : ({ of: 'question', question } as const)
  const property = 'list' in place ? 'text' : place.property
  return { do: 'text', at, property, language, text }
}
