/**
 * How the signs of a theme (`themeSigns`) are weighed before anybody coded a story, and from which probability a theme is then
 * suggested. Fitted on the example stories with `node commands/run.mjs fit-prior`, each story
 * read with a codebook that has none of its sentences.
 */
export const PRIOR: { readonly weights: readonly number[]; readonly least: number } = {
  weights: [
    -3.76, 1.29, 1.26, 0.53, 0.7, 0.11, -0.27, -0.26, 0.18, -0.06, 0.1, 0.05, 0.85, 1.52, 0,
  ],
  least: 0.288,
}
