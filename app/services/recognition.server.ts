import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { currentCode, everyTheme, type Theme } from '#analysis/coding/codebook.ts'
import { suggestThemes } from '#analysis/coding/suggest.ts'
import { plainThemeName } from '#app/words/theme-names.ts'
import type { TellerRole } from '#db/schema/surveys.ts'
import type { AnswerProblem, Answers } from '#surveys/answers.ts'
import { type Locale, listQuestions } from '#surveys/definition.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import type { CompiledVersion } from './versions.server.ts'

/** The most themes that a teller can say a story is about. */
export const MOST_THEMES = 5

/** What a teller said about the themes of the own story, as it travels in the form. */
export type ThemeAnswers = { readonly yes: readonly string[]; readonly no: readonly string[] }

/** As much of an open form as is needed to know what its story is about. */
type ToldForm = {
  readonly projectId: string
  readonly role?: TellerRole
  readonly themes?: ThemeAnswers
  readonly answers: Answers
}

/** The page on which a teller says what the story is about, ready to be drawn. */
export type RecognisedThemes = {
  readonly suggested: readonly {
    readonly code: string
    readonly name: string
    readonly answer: 'yes' | 'no' | undefined
  }[]
  readonly others: readonly {
    readonly code: string
    readonly name: string
    readonly isChosen: boolean
  }[]
}

/** Whether this form has the page: a story was typed, and not by a child of 8 to 12. */
export function asksThemes(form: ToldForm, version: CompiledVersion): boolean {
  return form.role !== undefined && form.role !== 'kind' && typedIn(form, version, 'story') !== ''
}

function typedIn(form: ToldForm, version: CompiledVersion, purpose: 'story' | 'title'): string {
  const question = listQuestions(version.definition).find((one) => one.purpose === purpose)
  const typed = question && form.answers[question.name]
  return typeof typed === 'string' ? typed.trim() : ''
}

/** The themes that the program recognises in what was typed, and all others, in everyday words. Nothing is stored. */
export async function recogniseThemes(
  app: App,
  form: ToldForm,
  version: CompiledVersion,
  locale: Locale,
): Promise<RecognisedThemes> {
  const codebook = await loadCodebook(app, form.projectId)
  const role = form.role ?? 'ander'
  const story = {
    role,
    title: typedIn(form, version, 'title'),
    text: typedIn(form, version, 'story'),
  }
  const found = suggestThemes(story, codebook).map(({ code }) => code)
  const { yes, no } = form.themes ?? { yes: [], no: [] }
  const nameOf = (theme: Theme) => everydayName(theme, role, locale)
  const byCode = new Map(codebook.themes.map((theme) => [theme.code, theme]))
  return {
    suggested: found.flatMap((code) => {
      const theme = byCode.get(code)
      const answer = yes.includes(code) ? 'yes' : no.includes(code) ? 'no' : undefined
      return theme ? [{ code, name: nameOf(theme), answer }] : []
    }),
    others: codebook.themes
      .filter(({ code }) => !found.includes(code))
      .map((theme) => ({
        code: theme.code,
        name: nameOf(theme),
        isChosen: yes.includes(theme.code),
      })),
  }
}

const PACT_NAMES = new Map(pactCodebook.themes.map(({ code, name }) => [code, name.nl]))

/** What a theme is called for tellers: in everyday words while it is the theme of PACT, else by the name that its project gave it. */
export function everydayName({ code, name }: Theme, role: string, locale: Locale): string {
  const plain = PACT_NAMES.get(code) === name.nl ? plainThemeName(code, role, locale) : undefined
  return plain ?? (locale === 'en' ? name.en : name.nl)
}

/** The fields of the page; what is no code is found out when the story is sent. */
export function readThemeAnswers(fields: readonly (readonly [string, string])[]): ThemeAnswers {
  const said = (answer: string) =>
    fields.flatMap(([name, value]) =>
      name.startsWith('theme.') && value === answer ? [name.slice('theme.'.length, 40)] : [],
    )
  return { yes: [...new Set(said('yes'))].slice(0, 50), no: [...new Set(said('no'))].slice(0, 50) }
}

/** The question under whose name the themes of a story are refused. */
export const THEMES = 'themes'

/** The themes that came with a story, each once; a problem when they are not codes of the codebook, or more than five. */
export async function checkThemes(
  app: App,
  projectId: string,
  version: CompiledVersion,
  given: unknown,
): Promise<Result<readonly string[], AnswerProblem>> {
  const refuse = (code: AnswerProblem['code']) => fail({ question: THEMES, code })
  if (given === undefined || given === null) return ok([])
  if (!Array.isArray(given) || !given.every((one) => typeof one === 'string'))
    return refuse('wrong-kind')
  const codebook = await loadCodebook(app, projectId)
  // A theme may have gone up in another while its teller was writing.
  const codes = [...new Set((given as string[]).map((code) => currentCode(codebook, code)))].sort()
  if (codes.length === 0) return ok([])
  if (!listQuestions(version.definition).some(({ purpose }) => purpose === 'story'))
    return refuse('unknown-question')
  if (codes.length > MOST_THEMES) return fail({ question: THEMES, code: 'too-many', limit: 5 })
  const known = new Set(everyTheme(codebook).map(({ code }) => code))
  return codes.every((code) => known.has(code)) ? ok(codes) : refuse('not-a-choice')
}
