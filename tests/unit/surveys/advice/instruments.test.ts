import { expect, test } from 'vitest'
import { adviseOnDefinition } from '#surveys/advice/advice.ts'
import { estimateMinutes } from '#surveys/advice/length.ts'
import { instruments } from '#surveys/instruments/index.ts'

const cases = instruments.flatMap(({ slug, role, definition }) =>
  (['nl', 'en'] as const).map((locale) => ({ slug, role, definition, locale })),
)

test.each(cases)(
  'nothing important is found in $slug in $locale',
  ({ definition, role, locale }) => {
    const found = adviseOnDefinition(definition, { role, locale })
    expect(found.filter(({ severity }) => severity === 'important')).toEqual([])
  },
)

test.each(cases)(
  '$slug in $locale takes between five and twenty minutes',
  ({ definition, role, locale }) => {
    const { least, most } = estimateMinutes(definition, { role, locale })
    expect(least).toBeGreaterThanOrEqual(5)
    expect(most).toBeLessThanOrEqual(20)
    expect(least).toBeLessThanOrEqual(most)
  },
)
