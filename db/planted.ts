import '#app/words/words.ts'
export const planted = true
