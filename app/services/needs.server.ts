import { type NeedsAnswers, type NeedsView, needsView } from '#analysis/dashboard/needs.ts'
import { listNeeds } from '#db/queries/needs.ts'
import { listVersions, type Version } from '#db/queries/surveys.ts'
import {
  type Choice,
  listQuestions,
  localText,
  type SurveyDefinition,
} from '#surveys/definition.ts'
import type { App } from './app.server.ts'

type Label = { readonly nl: string; readonly en: string }

/** One survey of needs with its numbers and the words for what it asks. */
export type NeedsSurvey = {
  readonly slug: string
  readonly title: Label
  readonly labels: Readonly<Record<string, Label>>
  readonly view: NeedsView
}

/**
 * Every survey of needs of a project, exact and live: for the workroom alone.
 *
 * Answers to all published versions of a survey are taken together under the items of the newest.
 */
export async function loadNeeds(app: App, projectId: string): Promise<readonly NeedsSurvey[]> {
  const [rows, versions] = await app.database.staff.inProject(projectId, (db) =>
    Promise.all([listNeeds(db, projectId), listVersions(db, projectId)]),
  )
  const surveys = new Map<string, (Version & { slug: string })[]>()
  for (const version of versions) {
    if (version.kind !== 'needs') continue
    surveys.set(version.surveyId, [...(surveys.get(version.surveyId) ?? []), version])
  }
  return [...surveys.values()].flatMap((published) => {
    const [newest] = published
    if (!newest) return []
    const ids = new Set(published.map(({ id }) => id))
    const answers = rows.filter(({ versionId }) => ids.has(versionId)).map(answersOf)
    const needs = entriesOf(newest.definition, 'importance', 'rows')
    const priorities = entriesOf(newest.definition, 'priorities', 'items')
    const items = { needs: valuesOf(needs), priorities: valuesOf(priorities) }
    return [
      {
        slug: newest.slug,
        title: labelOf(newest.definition.title),
        labels: Object.fromEntries(
          [...needs, ...priorities.map((item) => ({ ...item, value: pointsKey(item.value) }))].map(
            ({ value, text }) => [String(value), labelOf(text)],
          ),
        ),
        view: needsView(items, answers),
      },
    ]
  })
}

/** The key of the words of an item that points are given to, apart from a need of the same name. */
const pointsKey = (value: string | number): string => `points ${value}`

const labelOf = (text: Choice['text']): Label => ({
  nl: localText(text, 'nl'),
  en: localText(text, 'en'),
})

const valuesOf = (entries: readonly Choice[]) => entries.map(({ value }) => String(value))

function entriesOf(
  definition: SurveyDefinition,
  name: string,
  list: 'rows' | 'items',
): readonly Choice[] {
  const entries = listQuestions(definition).find((question) => question.name === name)?.[list]
  return Array.isArray(entries) ? entries : []
}

function answersOf({
  answers,
}: {
  readonly answers: Readonly<Record<string, unknown>>
}): NeedsAnswers {
  const record = (name: string) =>
    typeof answers[name] === 'object' && answers[name] !== null
      ? (answers[name] as Readonly<Record<string, unknown>>)
      : {}
  return {
    importance: record('importance'),
    satisfaction: record('satisfaction'),
    priorities: record('priorities'),
  }
}
