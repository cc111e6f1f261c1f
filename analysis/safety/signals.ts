import { CONFUSABLE_WORDS } from './confusable-words.ts'
import { CHILD_SIGN_CUES } from './cues-child-signs.ts'
import { CONTROL_CUES, CONTROL_GROUPS } from './cues-control.ts'
import { IMPLICIT_CUES } from './cues-implicit.ts'
import { makeSafetySearch, type SafetySearch } from './search.ts'

export type { SafetyFind } from './search.ts'

/**
 * Where a story may speak of violence, abuse, sexual abuse, suicide or danger now.
 *
 * Sorted by place; per signal no two overlap; one stretch may have several signals. A denial or a past tense never takes a
 * find away: "hij heeft me nooit geslagen" is found. It sets the order in which people read, and decides nothing.
 * Empty for an empty text. `more` holds the cues of another language, looked for beside the Dutch ones;
 * the Dutch ones forgive typing errors, so then they count in sentences that look Dutch alone.
 */
export const findSafetySignals: SafetySearch = makeSafetySearch(CONFUSABLE_WORDS, {
  groups: CONTROL_GROUPS,
  cues: [...CONTROL_CUES, ...CHILD_SIGN_CUES, ...IMPLICIT_CUES],
})
