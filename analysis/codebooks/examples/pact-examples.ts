import { CHILD } from './child.ts'
import { FITTING_HELP } from './fitting-help.ts'
import { IN_TIME } from './in-time.ts'
import { INFORMATION } from './information.ts'
import { LAW_AND_SAFETY } from './law-and-safety.ts'
import { LIVELIHOOD } from './livelihood.ts'
import { OF_STORIES_1 } from './of-stories-1.ts'
import { OF_STORIES_2 } from './of-stories-2.ts'
import { PARENTS } from './parents.ts'
import { PROFESSIONALS } from './professionals.ts'
import { readExamples } from './read-examples.ts'
import { SURROUNDINGS } from './surroundings.ts'
import { WHAT_WORKS } from './what-works.ts'

/** The example sentences of the PACT codebook: invented, in the voices of all who tell; those that were quoted in the
 * example stories come last. */
export const pactExamples = [
  IN_TIME,
  INFORMATION,
  FITTING_HELP,
  CHILD,
  PARENTS,
  SURROUNDINGS,
  LIVELIHOOD,
  LAW_AND_SAFETY,
  PROFESSIONALS,
  WHAT_WORKS,
  OF_STORIES_1,
  OF_STORIES_2,
].flatMap(readExamples)

/** The example sentences of one theme, as a codebook has them. */
export function examplesOf(code: string): readonly string[] {
  return pactExamples.flatMap((one) => (one.code === code ? [one.text] : []))
}
