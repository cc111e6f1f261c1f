import { expect, test } from 'vitest'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { readThemeForm, typedOf } from '#app/services/codebook-form.server.ts'

test.each(pactCodebook.themes.map((theme) => [theme.code, theme] as const))(
  'the form of theme %s saved as it stands changes nothing: no example and no cue is lost',
  (_code, theme) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(typedOf(theme, '#123456', false)))
      form.set(name, value)
    const { texts, badCues } = readThemeForm(form, pactCodebook, theme)
    expect(badCues).toEqual([])
    expect(texts.examples).toEqual(theme.examples)
    expect(texts.cues).toEqual(theme.cues)
    expect(texts.name).toEqual(theme.name)
  },
)
