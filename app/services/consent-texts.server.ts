import { listAgreedTexts } from '#db/queries/guard.ts'
import { type ConsentText, consentHash, consentTexts } from '#surveys/consent.ts'
import { LOCALES, type Locale } from '#surveys/definition.ts'
import type { App } from './app.server.ts'

/** Sentences of consent as tellers read them: in which version and language, how often and when. */
export type AgreedText = {
  readonly survey: string
  readonly number: number
  readonly locale: Locale
  readonly textHash: string
  readonly tellers: number
  readonly first: string
  readonly last: string
  /** The sentences; undefined when those of the version no longer give this hash, which should never be. */
  readonly texts: readonly ConsentText[] | undefined
}

/** Every text of consent that somebody agreed to in a project, newest version first within a survey; those taken back count too. */
export async function loadAgreedTexts(app: App, projectId: string): Promise<readonly AgreedText[]> {
  const rows = await app.database.staff.inProject(projectId, (db) => listAgreedTexts(db, projectId))
  return Promise.all(
    rows.map(async ({ versionId, ...row }) => {
      const locale = LOCALES.find((one) => one === row.locale) ?? 'nl'
      const version = await app.versions.find(projectId, versionId)
      const texts = version && consentTexts(version.definition, locale)
      return {
        ...row,
        locale,
        first: row.first ?? '',
        last: row.last ?? '',
        texts: texts && consentHash(texts) === row.textHash ? texts : undefined,
      }
    }),
  )
}
