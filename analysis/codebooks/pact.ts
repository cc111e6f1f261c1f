import type { Codebook } from '../coding/codebook.ts'
import { inTime } from './pact-a-in-time.ts'
export const pactCodebook: Codebook = {
  slug: 'pact',
  name: { nl: 'PACT', en: 'PACT' },
  groups: [...'ABCDEFGHIJ'].map((code) => ({ code, name: { nl: code, en: code } })),
  classes: {},
  themes: Array.from({ length: 30 }, (_, i) => ({
    code: `T${String(i + 1).padStart(2, '0')}`,
    group: 'ABCDEFGHIJ'[Math.floor(i / 3)] ?? 'A',
    name: { nl: `Thema ${i + 1}`, en: `Theme ${i + 1}` },
    definition: 'x',
    include: 'x',
    exclude: 'x',
    cues: {},
    examples: [],
  })),
}
void inTime
