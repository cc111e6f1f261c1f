/** Why a find is proposed or not, after what people decided about the same word, in Dutch. */
export const nlJudged = {
  judged: {
    because: (times: {
      readonly rejected: number
      readonly accepted: number
      readonly byHand: number
    }) =>
      times.byHand > 0
        ? `in ${times.byHand} verhalen door mensen zelf aangewezen`
        : `meestal geen naam: ${times.rejected} keer afgewezen, ${times.accepted} keer aangenomen`,
  },
}

export type JudgedWords = typeof nlJudged
