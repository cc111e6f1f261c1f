import type { PageView } from '#surveys/pages.ts'
import { useLocale, useWords } from '../language.ts'

/** Says that the questions are in Dutch, to somebody who reads another language in which this survey was not written. */
export function DutchQuestionsNote({ view }: { view: PageView }) {
  const locale = useLocale()
  const words = useWords()
  const isDutch = view.questions.some((question) => question.language !== locale)
  return isDutch ? <p className="note small">{words.questionsInDutch}</p> : null
}
