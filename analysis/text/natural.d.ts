/** The Dutch Porter stemmer of `natural`, by its deep path: the package entry loads database drivers. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
