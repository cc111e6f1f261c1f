import type { TypedPlace } from '#app/words/help-places.ts'
import type { ProblemCode } from '#app/words/problems.ts'
import type { Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { addHelpPlace, checkHelpLine, removeHelpPlace } from './help.server.ts'
import { markLanguageRead } from './languages.server.ts'

const field = (form: FormData, name: string) => String(form.get(name) ?? '').slice(0, 1000)

/** The place near tellers that stands in a form. */
export function typedPlace(form: FormData): TypedPlace {
  return {
    name: field(form, 'name'),
    whatFor: field(form, 'whatFor'),
    phone: field(form, 'phone'),
    site: field(form, 'site'),
    municipality: field(form, 'municipality'),
  }
}

/** Does what a form of the page Manage asks about languages and help; undefined when it asks something else. */
export async function changeProjectSettings(
  app: App,
  projectId: string,
  by: string,
  form: FormData,
): Promise<Result<undefined, { readonly code: ProblemCode }> | undefined> {
  switch (form.get('intent')) {
    case 'language-open':
    case 'language-close': {
      const isRead = form.get('intent') === 'language-open'
      return markLanguageRead(app, projectId, { tag: field(form, 'language'), isRead, by })
    }
    case 'check-line':
      return checkHelpLine(app, projectId, { key: field(form, 'line'), by })
    case 'add-place':
      return addHelpPlace(app, projectId, { typed: typedPlace(form), by })
    case 'remove-place':
      return removeHelpPlace(app, projectId, { id: field(form, 'place'), by })
    default:
      return undefined
  }
}
