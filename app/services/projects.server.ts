import { languagesOf, type ProjectLanguages } from '#app/words/languages.ts'
import { listMyProjects } from '#db/queries/people.ts'
import { countExamples } from '#db/queries/stories.ts'
import {
  findProject,
  findPublicProject,
  listProjects,
  listStoryPoints,
  listVersions,
} from '#db/queries/surveys.ts'
import type { LocalWords } from '#db/schema/surveys.ts'
import { localText } from '#surveys/definition.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { mayOpen } from './help.server.ts'
import { whyNotOpen } from './openings.server.ts'

export type ProjectProblem = { readonly code: 'story-point-unknown' }

/** The name of a project under its address. */
export type NamedProject = { readonly id: string; readonly slug: string; readonly name: LocalWords }

/** Every project that tellers may see, by address. */
export async function loadProjects(app: App): Promise<readonly NamedProject[]> {
  const projects = await listProjects(app.database.db)
  const real = projects.filter(({ sandboxOf }) => sandboxOf === null)
  return real.map(({ id, slug, name }) => ({ id, slug, name }))
}

/** What a teller's page knows of its project. */
export type OpenedProject = NamedProject & { readonly languages: ProjectLanguages }

/** One project by its address as staff see it; a trial says of which project it is. */
export async function openProjectForStaff(app: App, slug: string) {
  const project = await findProject(app.database.db, slug)
  return project && { name: project.name, isSandbox: project.sandboxOf !== null }
}

/** One project by its address. */
export async function openProject(
  app: App,
  slug: string,
): Promise<Result<OpenedProject, ProjectProblem>> {
  const project = await findPublicProject(app.database.db, slug)
  if (!project) return fail({ code: 'story-point-unknown' })
  const { id, name } = project
  return ok({ id, slug: project.slug, name, languages: languagesOf(project) })
}

/** What the public page of a project shows: why, who reads, and the story points in order. */
export async function loadPublicPage(app: App, slug: string) {
  const project = await findPublicProject(app.database.db, slug)
  if (!project) return fail({ code: 'story-point-unknown' as const })
  const points = await listStoryPoints(app.database.db, project.id)
  const { name, why, readBy, settings, isExample } = project
  const isOpen = mayOpen(app, project)
  return ok({
    id: project.id,
    project: { slug: project.slug, name, why, readBy, isExample, readers: settings.readers },
    points: await Promise.all(
      points
        .filter(({ state }) => state !== 'archived')
        .map(async (point) => ({
          slug: point.slug,
          role: point.role,
          kind: point.kind,
          state:
            isOpen && (await whyNotOpen(app, point)) === undefined
              ? ('open' as const)
              : ('closed' as const),
        })),
    ),
    languages: languagesOf(project),
  })
}

/** Where tellers of a project can go nearby. */
export async function loadHelpPage(app: App, slug: string) {
  const project = await findPublicProject(app.database.db, slug)
  if (!project) return fail({ code: 'story-point-unknown' as const })
  const { name, settings } = project
  return ok({ slug, name, places: settings.places ?? [], languages: languagesOf(project) })
}

/** The projects in which a person has a place, with the role there. */
export async function loadMyProjects(app: App, personId: string) {
  return listMyProjects(app.database.db, personId)
}

/** The published versions of a project, newest first within a survey, without their questions. */
export async function loadVersions(app: App, projectId: string) {
  const versions = await listVersions(app.database.db, projectId)
  return versions.map(({ id, slug, kind, number, fingerprint, definition }) => ({
    id,
    slug,
    kind,
    number,
    fingerprint: fingerprint.slice(0, 12),
    title: { nl: localText(definition.title, 'nl'), en: localText(definition.title, 'en') },
  }))
}

/** How many made-up stories a project still has. */
export async function loadExampleCount(app: App, projectId: string): Promise<number> {
  return app.database.staff.inProject(projectId, (db) => countExamples(db, projectId))
}
