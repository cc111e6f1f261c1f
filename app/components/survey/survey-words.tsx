import { langAndDir } from '#app/words/languages.ts'
import type { Locale } from '#surveys/definition.ts'

/** Words of the survey inside a line or triangle, with their language when it is known. Draws the same in an island. */
export function SurveyWords({ language, text }: { language: Locale | undefined; text: string }) {
  return <bdi {...(language && langAndDir(language))}>{text}</bdi>
}
