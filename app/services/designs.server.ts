import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client.server.ts'
import {
  findDraft,
  findNewestVersion,
  findSurvey,
  insertDesign,
  insertDraft,
  listDrafts,
  listSurveys,
} from '#db/queries/drafts.ts'
import { recordEvent } from '#db/queries/events.ts'
import { listVersions } from '#db/queries/surveys.ts'
import type { CopiedFrom, TellerRole } from '#db/schema/surveys.ts'
import { localText, type SurveyDefinition } from '#surveys/definition.ts'
import { canonicalDefinition } from '#surveys/design/canonical.ts'
import { emptySurvey } from '#surveys/design/templates.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { fingerprint } from '#surveys/versions.ts'
import { addressOf, freeAddress } from './addresses.server.ts'
import type { App } from './app.server.ts'

export const TELLER_ROLES = [
  'ouder',
  'jongere',
  'kind',
  'professional',
  'ander',
] as const satisfies readonly TellerRole[]

/** One survey as leads see it in a list. */
export type Design = {
  readonly slug: string
  readonly kind: 'story' | 'needs'
  readonly role: TellerRole | null
  readonly title: { readonly nl: string; readonly en: string }
  /** The number of the newest published version. */
  readonly published: number | undefined
  /** Whether the draft differs from what was published last. */
  readonly isChanged: boolean
  /** Where it was copied from, when it came from another project. */
  readonly copiedFrom: CopiedFrom | undefined
}

/** What a new survey begins as: empty, a copy of a survey of this project, or one that comes with the product. */
export type StartFrom =
  | { readonly kind: 'empty' }
  | { readonly kind: 'survey'; readonly slug: string }
  | { readonly kind: 'instrument'; readonly slug: string }
  | { readonly kind: 'import'; readonly definition: SurveyDefinition }

export type DesignProblem = { readonly code: 'survey-wrong' | 'survey-unknown' }

/** Addresses under a project that are pages of their own. */
export const TAKEN = ['code', 'contact', 'hulp', 'inlezen']

/** What a form asks a new survey to begin as: `kopie/SLUG`, `kant-en-klaar/SLUG`, or anything else for empty. */
export function readStart(asked: string): StartFrom {
  const [kind, slug = ''] = asked.split('/', 2)
  if (kind === 'kopie') return { kind: 'survey', slug }
  return kind === 'kant-en-klaar' ? { kind: 'instrument', slug } : { kind: 'empty' }
}

/** All surveys of a project, with whether there is something that was not published yet. */
export async function listDesigns(app: App, projectId: string): Promise<readonly Design[]> {
  const [surveys, drafts, versions] = await app.database.staff.inProject(projectId, (db) =>
    Promise.all([
      listSurveys(db, projectId),
      listDrafts(db, projectId),
      listVersions(db, projectId),
    ]),
  )
  return surveys.map(({ id, slug, kind, role, copiedFrom }) => {
    const draft = drafts.find(({ surveyId }) => surveyId === id)
    const newest = versions.find(({ surveyId }) => surveyId === id)
    const definition = draft?.definition ?? newest?.definition
    const isChanged =
      draft !== undefined &&
      (!newest ||
        fingerprint(draft.definition) !== fingerprint(canonicalDefinition(newest.definition)))
    return {
      slug,
      kind,
      role,
      title: {
        nl: localText(definition?.title, 'nl') || slug,
        en: localText(definition?.title, 'en') || slug,
      },
      published: newest?.number,
      isChanged,
      copiedFrom: copiedFrom ?? undefined,
    }
  })
}

/**
 * Begins a survey that is not published yet; gives its address within the project.
 *
 * Problems: `survey-wrong` without a title or an audience, `survey-unknown` when what it should copy is not there.
 */
export async function createSurvey(
  app: App,
  projectId: string,
  asked: {
    readonly title: string
    readonly role: string
    readonly kind: string
    readonly from: StartFrom
    readonly by: string
  },
): Promise<Result<string, DesignProblem>> {
  const title = asked.title.trim().slice(0, 120)
  const role = TELLER_ROLES.find((one) => one === asked.role)
  const kind = (['story', 'needs'] as const).find((one) => one === asked.kind)
  if (title === '' || !role || !kind) return fail({ code: 'survey-wrong' })
  return app.database.staff.inProject(projectId, async (db) => {
    const start = await startFrom(db, projectId, asked.from, () => emptySurvey(role, kind, title))
    if (!start) return fail({ code: 'survey-unknown' as const })
    const taken = [...TAKEN, ...(await listSurveys(db, projectId)).map(({ slug }) => slug)]
    const slug = freeAddress(addressOf(title), taken)
    const [id, at] = [randomUUID(), app.now()]
    if (!(await insertDesign(db, { projectId, id, slug, kind, role })))
      return fail({ code: 'survey-wrong' as const })
    await insertDraft(db, {
      projectId,
      id: randomUUID(),
      surveyId: id,
      // What was imported keeps its own title, in all its languages.
      definition: canonicalDefinition(
        asked.from.kind === 'import' ? { title, ...start } : { ...start, title },
      ),
      revision: 0,
      basedOnVersionId: null,
      updatedAt: at,
      updatedBy: asked.by,
    })
    const details = { survey: slug, role, kind }
    await recordEvent(db, { projectId, kind: 'survey.made', actorId: asked.by, details, at })
    return ok(slug)
  })
}

async function startFrom(
  db: Db,
  projectId: string,
  from: StartFrom,
  empty: () => SurveyDefinition,
): Promise<SurveyDefinition | undefined> {
  switch (from.kind) {
    case 'empty':
      return empty()
    case 'import':
      return from.definition
    case 'instrument':
      return instruments.find(({ slug }) => slug === from.slug)?.definition
    case 'survey': {
      const survey = await findSurvey(db, projectId, from.slug)
      if (!survey) return undefined
      const draft = await findDraft(db, projectId, survey.id)
      return draft?.definition ?? (await findNewestVersion(db, projectId, survey.id))?.definition
    }
  }
}
