import type { JudgedWords } from './nl-judged.ts'

/** Why a find is proposed or not, after what people decided about the same word, in English. */
export const enJudged: JudgedWords = {
  judged: {
    because: (times) =>
      times.byHand > 0
        ? `marked by people themselves in ${times.byHand} stories`
        : `usually no name: rejected ${times.rejected} times, accepted ${times.accepted} times`,
  },
}
