import { langAndDir } from '#app/words/languages.ts'
import type { LocalWords } from '#app/words/local-words.ts'
import type { InterfaceLocale } from '#app/words/words.ts'
import { useLocale } from './language.ts'

/** A text in another language than the page says so, for screen readers and for the way it runs. */
export function InLanguage({ language, text }: { language: InterfaceLocale; text: string }) {
  const locale = useLocale()
  if (language === locale || !text) return <>{text}</>
  return <bdi {...langAndDir(language)}>{text}</bdi>
}

/** A paragraph of a project in the language of the page, or in Dutch; it begins where its own language begins. */
export function LocalParagraph({ words }: { words: LocalWords }) {
  const locale = useLocale()
  const own = words[locale]
  return <p {...langAndDir(own ? locale : 'nl')}>{own ?? words.nl}</p>
}
