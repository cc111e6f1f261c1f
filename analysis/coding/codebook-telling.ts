import { changedCues } from './codebook-cues.ts'
import { changedParts, type ThemePart } from './codebook-outline.ts'
import type { Change, CodebookPatch, KeptTheme } from './codebook-patch.ts'

/** One thing that a change did, to be said in words. `name` is that of the theme or group as it is called since, in Dutch. */
export type ChangeLine = { readonly code: string; readonly name: string } & (
  | {
      readonly what:
        | 'theme-added'
        | 'theme-gone'
        | 'theme-retired'
        | 'theme-back'
        | 'group-added'
        | 'group-gone'
    }
  | { readonly what: 'theme-merged'; readonly into: string }
  | {
      readonly what: 'theme-changed'
      readonly part: Exclude<ThemePart, 'cues'>
      readonly before: string
      readonly after: string
    }
  | {
      readonly what: 'cues-changed'
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }
  | { readonly what: 'group-renamed'; readonly before: string }
  | { readonly what: 'order-changed' }
)

/**
 * What a change did, line by line: themes first, then groups, then the order. An order that follows from what came, went or changed
 * its group is not told.
 */
export function tellPatch(patch: CodebookPatch): readonly ChangeLine[] {
  // What became of a theme first, then how others changed by it.
  const told = Object.values(patch.themes).flatMap(tellTheme)
  const isFate = ({ what }: ChangeLine) => what !== 'theme-changed' && what !== 'cues-changed'
  const themes = [...told.filter(isFate), ...told.filter((line) => !isFate(line))]
  const groups = Object.values(patch.groups).flatMap(({ before, after }): ChangeLine[] => {
    const one = after ?? before
    if (!one) return []
    const base = { code: one.code, name: one.name.nl }
    if (!before) return [{ ...base, what: 'group-added' }]
    if (!after) return [{ ...base, what: 'group-gone' }]
    return [{ ...base, what: 'group-renamed', before: before.name.nl }]
  })
  const isReordered = themes.length === 0 && groups.length === 0
  return [
    ...themes,
    ...groups,
    ...(isReordered && (patch.themeOrder || patch.groupOrder)
      ? [{ code: '', name: '', what: 'order-changed' as const }]
      : []),
  ]
}

function tellTheme({ before, after }: Change<KeptTheme>): readonly ChangeLine[] {
  const one = after ?? before
  if (!one) return []
  const base = { code: one.code, name: one.name.nl }
  if (!before) return [{ ...base, what: 'theme-added' }]
  if (!after) return [{ ...base, what: 'theme-gone' }]
  const lines: ChangeLine[] = []
  if (after.mergedInto && after.mergedInto !== before.mergedInto)
    lines.push({ ...base, what: 'theme-merged', into: after.mergedInto })
  else if (after.isRetired && !before.isRetired) lines.push({ ...base, what: 'theme-retired' })
  else if (!after.isRetired && before.isRetired) lines.push({ ...base, what: 'theme-back' })
  for (const part of changedParts(before, after)) {
    if (part === 'cues') {
      const { added, removed } = changedCues(before.cues, after.cues)
      const linesOf = (cues: typeof added) => cues.map(({ line }) => line)
      lines.push({
        ...base,
        what: 'cues-changed',
        added: linesOf(added),
        removed: linesOf(removed),
      })
    } else {
      const [was, is] = [partText(before, part), partText(after, part)]
      lines.push({ ...base, what: 'theme-changed', part, before: was, after: is })
    }
  }
  return lines
}

/** A part of a theme as one text. */
export function partText(theme: KeptTheme, part: Exclude<ThemePart, 'cues'>): string {
  if (part === 'name')
    return theme.name.nl === theme.name.en ? theme.name.nl : `${theme.name.nl} / ${theme.name.en}`
  if (part === 'examples') return theme.examples.join('\n')
  return String(theme[part] ?? '')
}
