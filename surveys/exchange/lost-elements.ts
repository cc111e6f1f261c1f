import { isPlainObject } from '#surveys/comparison.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import type { ImportNote } from './import-report.ts'
import { type JsonPath, keptForm } from './kept-form.ts'

/** The elements of a SurveyJS form that an import neither asks nor tells about, by where they stand; none when it is right. */
export function lostElements(
  source: unknown,
  definition: SurveyDefinition,
  notes: readonly ImportNote[],
): readonly string[] {
  const kept = keptForm(definition)
  const asked = new Set(
    definition.pages.flatMap((page) =>
      page.elements.map(({ name }) => textAt(kept?.at[name] ?? [])),
    ),
  )
  const told = new Set(notes.map(({ at }) => at))
  // What our own check refused is told by its place in our survey; it is in the list of places and not in the survey.
  const refused = Object.keys(kept?.at ?? {}).length - asked.size
  const missing = elementsOf(source, []).filter((at) => !asked.has(at) && !told.has(at))
  const isTold = notes.filter(({ code }) => code === 'not-accepted').length >= refused
  return isTold ? missing.filter((at) => !isPlaced(kept?.at, at)) : missing
}

function isPlaced(places: Readonly<Record<string, JsonPath>> | undefined, at: string): boolean {
  return Object.values(places ?? {}).some((path) => textAt(path) === at)
}

function elementsOf(node: unknown, path: JsonPath): readonly string[] {
  if (!isPlainObject(node)) return []
  return ['pages', 'elements', 'questions'].flatMap((list) => {
    const inside = node[list]
    if (!Array.isArray(inside)) return []
    return (inside as readonly unknown[]).flatMap((one, index) => {
      const here = [...path, list, index]
      const isPage = list === 'pages'
      const isPanel = isPlainObject(one) && one.type === 'panel'
      const own = isPage || isPanel ? [] : [textAt(here)]
      return [...own, ...(isPage || isPanel ? elementsOf(one, here) : [])]
    })
  })
}

/** A path as people write it: `pages[0].elements[2]`. */
export function textAt(path: JsonPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('')
}
