import type { Codebook } from '../coding/codebook.ts'
import { inTime } from './pact-a-in-time.ts'
import { information } from './pact-b-information.ts'
import { fittingHelp } from './pact-c-help.ts'
import { pactClasses } from './pact-classes.ts'
import { child } from './pact-d-child.ts'
import { parents } from './pact-e-parents.ts'
import { surroundings } from './pact-f-surroundings.ts'
import { livelihood } from './pact-g-livelihood.ts'
import { lawAndSafety } from './pact-h-law-and-safety.ts'
import { professionals } from './pact-i-professionals.ts'
import { whatWorks } from './pact-j-what-works.ts'

/** The codebook of PACT: thirty themes in ten groups, with which stories about divorce are coded. */
export const pactCodebook: Codebook = {
  slug: 'pact',
  name: { nl: 'PACT: verhalen over scheiden', en: 'PACT: stories about divorce' },
  groups: [
    { code: 'A', name: { nl: 'Op tijd zien', en: 'Seeing in time' } },
    { code: 'B', name: { nl: 'De juiste informatie', en: 'The right information' } },
    { code: 'C', name: { nl: 'Hulp die past', en: 'Help that fits' } },
    { code: 'D', name: { nl: 'Het kind', en: 'The child' } },
    { code: 'E', name: { nl: 'De ouders', en: 'The parents' } },
    { code: 'F', name: { nl: 'Omgeving en nieuw gezin', en: 'Surroundings and new family' } },
    { code: 'G', name: { nl: 'Geld en wonen', en: 'Money and a home' } },
    { code: 'H', name: { nl: 'Recht en veiligheid', en: 'Law and safety' } },
    { code: 'I', name: { nl: 'Professional en keten', en: 'Professionals and services' } },
    { code: 'J', name: { nl: 'Wat werkt', en: 'What works' } },
  ],
  classes: pactClasses,
  themes: [
    ...inTime,
    ...information,
    ...fittingHelp,
    ...child,
    ...parents,
    ...surroundings,
    ...livelihood,
    ...lawAndSafety,
    ...professionals,
    ...whatWorks,
  ],
}
