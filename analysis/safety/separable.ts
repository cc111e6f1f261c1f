import type { Token } from '../text/spans.ts'

/** A verb of a sentence with the particle that stands apart from it; `at` is the place of the verb among the words. */
export type SeparatedVerb = { readonly at: number; readonly written: string }

const PARTICLES = new Set('aan op uit af dood vast weg mee neer door om thuis kapot'.split(' '))
const BETWEEN = new Set(
  'te zou zouden zal zullen wil wilde wilden wou gaat ga gaan ging gingen kan kon kunnen moet moest moeten mag mocht heeft heb hebben had hadden is was ben werd wordt laat liet'.split(
    ' ',
  ),
)
const NEXT_CLAUSE = new Set(
  'en maar want omdat als toen terwijl dus of zodat waar waarna tot'.split(' '),
)
/** What is never the verb: with a particle before it, some would read as another word ("je uit" as "uitje"). */
const NO_VERB = new Set(
  'je de een dat en pas al te er ik het hij ze we ze me mij haar hem ons mijn zijn eens gezocht met van'.split(
    ' ',
  ),
)
const FARTHEST = 7

/**
 * The verbs whose particle stands apart, joined as a dictionary has them: "sluit me op" gives "opsluit", "op te sluiten" gives
 * "opsluiten", "af zou maken" gives "afmaken".
 *
 * A particle that ends its clause is joined to each word before it, at most seven back: what is no verb is no word of a cue.
 */
export function separatedVerbs(words: readonly Token[]): readonly SeparatedVerb[] {
  const found: SeparatedVerb[] = []
  const lower = words.map(({ text }) => text.toLowerCase())
  lower.forEach((particle, at) => {
    if (!PARTICLES.has(particle)) return
    const [between, verb] = [lower[at + 1], lower[at + 2]]
    if (between !== undefined && verb !== undefined && BETWEEN.has(between))
      found.push({ at: at + 2, written: particle + verb })
    const next = words[at + 1]
    const endsClause =
      next === undefined ||
      NEXT_CLAUSE.has(lower[at + 1] ?? '') ||
      next.start - (words[at]?.end ?? 0) > 1
    if (!endsClause) return
    for (let back = at - 1; back >= Math.max(0, at - FARTHEST); back--) {
      const word = lower[back] ?? ''
      if (!NO_VERB.has(word)) found.push({ at: back, written: particle + word })
    }
  })
  return found
}
