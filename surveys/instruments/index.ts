import type { SurveyDefinition } from '../definition.ts'
import jongere from './jongere.json' with { type: 'json' }
import kind from './kind.json' with { type: 'json' }
import ouder from './ouder.json' with { type: 'json' }
import professional from './professional.json' with { type: 'json' }
export type Instrument = { readonly slug: string; readonly role: 'ouder' | 'jongere' | 'kind' | 'professional'; readonly kind: 'story' | 'needs'; readonly definition: SurveyDefinition }
export const instruments: readonly Instrument[] = [
  { slug: 'ouder', role: 'ouder', kind: 'story', definition: ouder as unknown as SurveyDefinition },
  { slug: 'jongere', role: 'jongere', kind: 'story', definition: jongere as unknown as SurveyDefinition },
  { slug: 'kind', role: 'kind', kind: 'story', definition: kind as unknown as SurveyDefinition },
  { slug: 'professional', role: 'professional', kind: 'story', definition: professional as unknown as SurveyDefinition },
]
