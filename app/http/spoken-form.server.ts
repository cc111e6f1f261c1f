import type { Spoken } from '#app/services/voices.server.ts'
import { placeOfKey } from '#surveys/design/texts.ts'

/**
 * The texts of the table of voices that were changed, out of its plain form.
 *
 * Fields: `t:SURVEY:QUESTION:PLACE` is a text as it is now, `w:…` as it was, `r:SURVEY` the revision that was shown.
 */
export function readSpoken(form: FormData): readonly Spoken[] {
  const field = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  return [...form.keys()]
    .filter((name) => name.startsWith('t:') && field(name) !== field(`w:${name.slice(2)}`))
    .map((name) => {
      const [, slug = '', question = '', place = ''] = name.split(':')
      return {
        slug,
        question,
        place: placeOfKey(place),
        revision: Number(field(`r:${slug}`)) || 0,
        text: field(name).slice(0, 5000),
      }
    })
}
