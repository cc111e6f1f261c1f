import type { QuestionView } from '#surveys/pages.ts'

/** A consent is one box to tick; another question is yes or no where "no" has words, or where it can be passed by. */
export function isYesOrNo({ purpose, choices, naText }: QuestionView): boolean {
  return !purpose?.startsWith('consent-') && (naText !== '' || (choices[1]?.text ?? '') !== '')
}
