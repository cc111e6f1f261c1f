import { LANGUAGES, languageFor, languagesOf, type ProjectLanguages } from '#app/words/languages.ts'
import { recordEvent } from '#db/queries/events.ts'
import { changeSettings } from '#db/queries/settings.ts'
import { findProjectById, findPublicProject } from '#db/queries/surveys.ts'
import { LOCALES, type Locale } from '#surveys/definition.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'

/** The languages of the project at this address; undefined when there is no such project. */
export async function loadProjectLanguages(
  app: App,
  slug: string,
): Promise<ProjectLanguages | undefined> {
  const project = await findPublicProject(app.database.db, slug)
  return project && languagesOf(project)
}

/** The languages beyond Dutch and English as staff see them: whether tellers get them, and whether that is as an example. */
export async function loadLanguagesForStaff(app: App, projectId: string) {
  const project = await findProjectById(app.database.db, projectId)
  const { unread } = project ? languagesOf(project) : { unread: [] as readonly Locale[] }
  return LANGUAGES.filter(({ isBase }) => !isBase).map(({ tag, name }) => ({
    tag,
    name,
    isRead: !unread.includes(tag),
    isExample: project?.isExample ?? false,
  }))
}

/** Ticks that a native speaker read a language for this project, or takes the tick back; `setting-unknown` for another tag. */
export async function markLanguageRead(
  app: App,
  projectId: string,
  mark: { readonly tag: string; readonly isRead: boolean; readonly by: string },
): Promise<Result<undefined, { readonly code: 'setting-unknown' }>> {
  const tag = LOCALES.find((locale) => locale === mark.tag && !languageFor(locale).isBase)
  if (!tag) return fail({ code: 'setting-unknown' })
  await app.database.staff.inProject(projectId, async (tx) => {
    const changed = await changeSettings(tx, projectId, (settings) => {
      const others = (settings.languagesRead ?? []).filter((one) => one !== tag)
      return { ...settings, languagesRead: mark.isRead ? [...others, tag] : others }
    })
    if (!changed) return
    await recordEvent(tx, {
      projectId,
      kind: mark.isRead ? 'language.opened' : 'language.closed',
      actorId: mark.by,
      details: { language: tag },
      at: app.now(),
    })
  })
  return ok(undefined)
}
