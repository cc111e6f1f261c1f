import {
  type Codebook,
  currentCode,
  everyTheme,
  type LocalText,
  type RetiredTheme,
  type Theme,
  themeNames,
} from '#analysis/coding/codebook.ts'
import { isSensitive } from '#analysis/coding/codebook-edit.ts'
import { type ChangeLine, tellPatch } from '#analysis/coding/codebook-telling.ts'
import { colorOfTheme } from '#analysis/coding/theme-colors.ts'
import {
  type CodingCount,
  countCodings,
  listEditions,
  listPassages,
} from '#db/queries/codebooks.ts'
import { recordReads } from '#db/queries/events.ts'
import { LOCALES, type Locale } from '#surveys/definition.ts'
import type { App } from './app.server.ts'
import { canTakeBack, loadSteps, loadWorkingCopy, type Step } from './codebook.server.ts'
import { pendingSteps } from './codebook-publish.server.ts'
import { everydayName } from './recognition.server.ts'

/** How often a theme was said: by the team, waiting, and by tellers. */
export type ThemeCounts = {
  readonly confirmed: number
  readonly suggested: number
  readonly byTeller: number
}

export type ListedTheme = {
  readonly code: string
  readonly name: LocalText
  readonly definition: string
  readonly color: string
  readonly counts: ThemeCounts
  /** Changed since the last edition. */
  readonly isChanged: boolean
}

export type ListedGroup = {
  readonly code: string
  readonly name: LocalText
  readonly themes: readonly ListedTheme[]
}

/** The working copy as a list, with what is searched for; `pending` counts the changes that no edition has. */
export async function loadCodebookList(app: App, projectId: string, search: string) {
  const { copy, steps, counts, editions } = await app.database.staff.inProject(
    projectId,
    async (db) => ({
      copy: await loadWorkingCopy(db, projectId),
      steps: await loadSteps(db, projectId),
      counts: await countCodings(db, projectId),
      editions: await listEditions(db, projectId),
    }),
  )
  const { book, step } = copy
  const pending = pendingSteps(steps)
  const changed = new Set(pending.flatMap(({ codes }) => codes))
  const wanted = search.trim().toLocaleLowerCase('nl')
  const listed = (theme: Theme): ListedTheme => ({
    code: theme.code,
    name: theme.name,
    definition: theme.definition,
    color: colorOfTheme(book, theme.code),
    counts: countsOf(book, theme.code, counts),
    isChanged: changed.has(theme.code),
  })
  return {
    name: book.name,
    step,
    groups: book.groups.map(({ code, name }): ListedGroup => {
      const mine = book.themes.filter((theme) => theme.group === code)
      return { code, name, themes: mine.filter((one) => says(one, wanted)).map(listed) }
    }),
    retired: (book.retired ?? [])
      .filter((theme) => says(theme, wanted))
      .map((theme) => ({ ...listed(theme), mergedInto: nameOf(book, theme.mergedInto) })),
    themes: book.themes.length,
    pending: pending.length,
    edition: editions[0]?.number ?? 0,
  }
}

/** Whether a theme has the text that is looked for, in its names, texts, cues or examples. */
function says(theme: Theme, wanted: string): boolean {
  if (wanted === '') return true
  const { code, name, definition, include, exclude, examples, cues } = theme
  const texts = [code, name.nl, name.en, definition, include, exclude, ...examples]
  return [...texts, ...Object.values(cues).flat()].some((text) =>
    text.toLocaleLowerCase('nl').includes(wanted),
  )
}

const nameOf = (book: Codebook, code: string | undefined) =>
  code === undefined ? undefined : themeNames(book)[code]

function countsOf(book: Codebook, code: string, counts: readonly CodingCount[]): ThemeCounts {
  const mine = counts.filter((one) => currentCode(book, one.code) === code)
  const sum = (which: (one: CodingCount) => boolean) =>
    mine.filter(which).reduce((all, { count }) => all + count, 0)
  return {
    confirmed: sum((one) => one.saidBy !== 'teller' && one.state === 'confirmed'),
    suggested: sum((one) => one.saidBy !== 'teller' && one.state === 'suggested'),
    byTeller: sum((one) => one.saidBy === 'teller'),
  }
}

/** A change as a page tells it. */
export type ToldStep = {
  readonly number: number
  readonly kind: string
  readonly by: string | null
  readonly at: string
  readonly edition: number | null
  readonly takesBack: number | null
  readonly lines: readonly ChangeLine[]
  readonly canTakeBack: boolean
}

/** A change with what it did, line by line; `code` keeps to the lines of one theme. */
export function tellStep(step: Step, steps: readonly Step[], code?: string): ToldStep {
  const { number, kind, madeBy, madeAt, edition, takesBack, patch } = step
  const lines = tellPatch(patch)
  return {
    number,
    kind,
    by: madeBy,
    at: madeAt.toISOString(),
    edition,
    takesBack,
    lines: code ? lines.filter((line) => line.code === code || isInto(line, code)) : lines,
    canTakeBack: canTakeBack(step, steps),
  }
}

const isInto = (line: ChangeLine, code: string) =>
  line.what === 'theme-merged' && line.into === code

/** Everything about one theme of the working copy, in use or retired; undefined when there is none with this code. */
export async function loadThemePage(app: App, projectId: string, code: string) {
  const { copy, steps, counts } = await app.database.staff.inProject(projectId, async (db) => ({
    copy: await loadWorkingCopy(db, projectId),
    steps: await loadSteps(db, projectId),
    counts: await countCodings(db, projectId),
  }))
  const { book, step } = copy
  const found = everyTheme(book).find((one) => one.code === code)
  if (!found) return undefined
  const isRetired = !book.themes.some((one) => one.code === code)
  const { mergedInto, ...theme }: RetiredTheme = found
  return {
    theme,
    isRetired,
    mergedInto: mergedInto && { code: mergedInto, name: nameOf(book, mergedInto) },
    isSensitive: isSensitive(theme),
    color: colorOfTheme(book, code),
    group: book.groups.find((group) => group.code === theme.group)?.name,
    groups: book.groups,
    others: book.themes
      .filter((one) => one.code !== code)
      .map((one) => ({ code: one.code, name: one.name })),
    classes: Object.keys(book.classes),
    everyday: everydayNames(theme),
    counts: countsOf(book, code, counts),
    editions: confirmedByEdition(book, code, counts),
    names: themeNames(book),
    step,
    history: steps
      .filter((one) => one.codes.includes(code))
      .map((one) => tellStep(one, steps, code))
      .reverse(),
  }
}

/** What tellers read, in the languages in which that is another word than the name. */
function everydayNames(
  theme: Theme,
): readonly { readonly locale: Locale; readonly name: string }[] {
  return LOCALES.flatMap((locale) => {
    const name = everydayName(theme, 'ouder', locale)
    return name === theme.name.nl || name === theme.name.en ? [] : [{ locale, name }]
  })
}

/** Under which editions people agreed with a theme, the oldest first. */
function confirmedByEdition(book: Codebook, code: string, counts: readonly CodingCount[]) {
  const byEdition = new Map<number, number>()
  for (const one of counts)
    if (
      one.state === 'confirmed' &&
      one.saidBy !== 'teller' &&
      one.edition > 0 &&
      currentCode(book, one.code) === code
    )
      byEdition.set(one.edition, (byEdition.get(one.edition) ?? 0) + one.count)
  return [...byEdition].sort(([a], [b]) => a - b).map(([edition, count]) => ({ edition, count }))
}

/** The editions with what changed in each, newest first, and what waits for the next. */
export async function loadEditions(app: App, projectId: string) {
  const { copy, steps, editions } = await app.database.staff.inProject(projectId, async (db) => ({
    copy: await loadWorkingCopy(db, projectId),
    steps: await loadSteps(db, projectId),
    editions: await listEditions(db, projectId),
  }))
  const toldOf = (number: number | null) =>
    steps
      .filter(({ edition }) => edition === number)
      .map((one) => tellStep(one, steps))
      .reverse()
  return {
    names: themeNames(copy.book),
    pending: pendingSteps(steps).length,
    waiting: toldOf(null),
    editions: editions.map(({ number, note, publishedAt, publishedBy }) => ({
      number,
      note,
      at: publishedAt?.toISOString(),
      by: publishedBy,
      steps: toldOf(number),
    })),
  }
}

/** The most passages that are shown of one theme. */
export const MOST_PASSAGES = 200
const LONGEST_PASSAGE = 300

/** What was coded with a theme, passage by passage, to be divided over two. Every story shown is logged as read. */
export async function loadPassages(app: App, projectId: string, code: string, readerId: string) {
  return app.database.staff.inProject(projectId, async (db) => {
    const { book, step } = await loadWorkingCopy(db, projectId)
    const theme = book.themes.find((one) => one.code === code)
    if (!theme) return undefined
    const codes = everyTheme(book).filter((one) => currentCode(book, one.code) === code)
    const rows: Awaited<ReturnType<typeof listPassages>>[number][] = []
    for (const one of codes)
      rows.push(...(await listPassages(db, projectId, one.code, MOST_PASSAGES - rows.length)))
    const at = app.now()
    await recordReads(db, { projectId, readerId, storyIds: rows.map((row) => row.storyId), at })
    return {
      name: theme.name,
      step,
      passages: rows.map(({ id, state, role, evidence, text }) => ({
        id,
        state,
        role,
        text: evidence
          .map(({ start, end }) => text.slice(start, end))
          .join(' … ')
          .slice(0, LONGEST_PASSAGE),
      })),
    }
  })
}

/** What is needed to write a new theme. */
export async function loadNewTheme(app: App, projectId: string) {
  const { book, step } = await app.database.staff.inProject(projectId, (db) =>
    loadWorkingCopy(db, projectId),
  )
  return { step, groups: book.groups, classes: Object.keys(book.classes) }
}
