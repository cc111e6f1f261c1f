import { type Codebook, CUE_OWNERS, type CueOwner, type Theme } from '#analysis/coding/codebook.ts'
import { isColor, LONGEST_TEXT } from '#analysis/coding/codebook-csv.ts'
import {
  type CueProblem,
  type CueTrial,
  changedCues,
  cueLinesOf,
  cueProblem,
  keepCues,
  MOST_CUES,
  tryCues,
} from '#analysis/coding/codebook-cues.ts'
import type { CodebookEdit, ThemeTexts } from '#analysis/coding/codebook-edit.ts'
import { listReadOn, sampleStories } from '#db/queries/codebooks.ts'
import { recordReads } from '#db/queries/events.ts'
import { type App, dayOf } from './app.server.ts'
import type { Editor } from './codebook.server.ts'
import { isId } from './http.server.ts'
import { oneLine } from './typed.server.ts'

const LONGEST_NAME = 80
const MOST_EXAMPLES = 500

/** A line that cannot be looked for, and why. */
export type BadCue = {
  readonly owner: CueOwner
  readonly line: string
  readonly problem: CueProblem
}

/** The fields of a theme as somebody typed them, to be given back unchanged. */
export type TypedTheme = Readonly<Record<string, string>>

export const THEME_FIELDS = [
  'name_nl',
  'name_en',
  'group',
  'definition',
  'include',
  'exclude',
  'examples',
  'usually',
  'color',
  'own_color',
  'sensitive',
  ...CUE_OWNERS.map((owner) => `cues_${owner}` as const),
] as const

/** What a form about a theme says, and what was typed. `was` is the theme as it stands, of which equal cues are kept letter by letter. */
export function readThemeForm(
  form: FormData,
  book: Pick<Codebook, 'classes'>,
  was?: Theme,
): {
  readonly typed: TypedTheme
  readonly texts: ThemeTexts
  readonly badCues: readonly BadCue[]
} {
  const field = (name: string) => String(form.get(name) ?? '').replace(/\r\n?/g, '\n')
  const typed = Object.fromEntries(THEME_FIELDS.map((name) => [name, field(name)]))
  const text = (name: string) => field(name).trim().slice(0, LONGEST_TEXT)
  const name = (key: string) => oneLine(field(key), LONGEST_NAME)
  const lines = CUE_OWNERS.map(
    (owner) => [owner, cueLinesOf(field(`cues_${owner}`)).slice(0, MOST_CUES)] as const,
  )
  const standing = (owner: CueOwner) => new Set(cueLinesOf((was?.cues[owner] ?? []).join('\n')))
  const badCues = lines.flatMap(([owner, mine]) => {
    const there = standing(owner)
    return mine
      .filter((line) => !there.has(line))
      .flatMap((line) => {
        const problem = cueProblem(line, book.classes)
        return problem ? [{ owner, line, problem }] : []
      })
  })
  const usually = field('usually')
  const color = field('color').toLowerCase()
  return {
    typed,
    badCues,
    texts: {
      group: field('group'),
      name: { nl: name('name_nl'), en: name('name_en') || name('name_nl') },
      definition: text('definition'),
      include: text('include'),
      exclude: text('exclude'),
      examples: cueLinesOf(field('examples')).slice(0, MOST_EXAMPLES),
      cues: keepCues(was?.cues ?? {}, Object.fromEntries(lines)),
      ...(usually === 'helped' || usually === 'hindered' || usually === 'mixed' ? { usually } : {}),
      ...(field('own_color') === 'yes' && isColor(color) ? { color } : {}),
      ...(field('sensitive') === 'yes' ? { sensitive: true as const } : {}),
    },
  }
}

/** The fields that show a theme as it stands. */
export function typedOf(theme: Theme, color: string, isSensitive: boolean): TypedTheme {
  const cues = CUE_OWNERS.map((owner) => [`cues_${owner}`, (theme.cues[owner] ?? []).join('\n')])
  return {
    name_nl: theme.name.nl,
    name_en: theme.name.en,
    group: theme.group,
    definition: theme.definition,
    include: theme.include,
    exclude: theme.exclude,
    examples: theme.examples.join('\n'),
    usually: theme.usually ?? '',
    color: theme.color ?? color,
    own_color: theme.color ? 'yes' : '',
    sensitive: isSensitive ? 'yes' : '',
    ...Object.fromEntries(cues),
  }
}

const SAMPLE = 200
const MOST_TRIED = 8

/** What changed cues find in a sample of released stories. */
export type Trial = {
  readonly sample: number
  readonly added: readonly CueTrial[]
  readonly removed: readonly CueTrial[]
  /** Changed lines that were not tried, because there were too many. */
  readonly left: number
}

/**
 * Looks for the cues that differ from what stands in up to 200 released stories. Sentences of at most three stories a cue are shown; each
 * of those stories is logged as read, once a day for each reader.
 */
export async function tryChangedCues(
  app: App,
  { projectId, person }: Editor,
  classes: Codebook['classes'],
  before: Theme['cues'],
  after: Theme['cues'],
): Promise<Trial> {
  const { added, removed } = changedCues(before, after)
  const good = added.filter(({ line }) => !cueProblem(line, classes))
  const tried = { added: good.slice(0, MOST_TRIED), removed: removed.slice(0, MOST_TRIED) }
  return app.database.staff.inProject(projectId, async (db) => {
    const stories = await sampleStories(db, projectId, SAMPLE)
    const trial = {
      sample: stories.length,
      added: tryCues(tried.added, classes, stories),
      removed: tryCues(tried.removed, classes, stories, 0),
      left: good.length + removed.length - tried.added.length - tried.removed.length,
    }
    const shown = trial.added.flatMap(({ examples }) => examples.map(({ storyId }) => storyId))
    const at = app.now()
    const read = await listReadOn(db, { projectId, readerId: person.id, day: dayOf(at) }, [
      ...new Set(shown),
    ])
    const storyIds = shown.filter((storyId) => !read.has(storyId))
    await recordReads(db, { projectId, readerId: person.id, storyIds, at })
    return trial
  })
}

/** A change that was asked for, with the number of the newest change that the person saw. */
type AskedEdit<Edit extends CodebookEdit = CodebookEdit> = {
  readonly edit: Edit
  readonly basedOn: number
}

/** What the list of themes asks for: to move something, or to make, rename or remove a group; undefined for anything else. */
export function readListEdit(form: FormData): AskedEdit | undefined {
  const code = String(form.get('code') ?? '')
  const by = form.get('by') === '-1' ? -1 : 1
  const intent = form.get('intent')
  const basedOn = basedOnOf(form)
  if (intent === 'move-theme' || intent === 'move-group')
    return { edit: { kind: intent, code, by }, basedOn }
  if (intent === 'add-group') return { edit: { kind: intent, name: namesOf(form) }, basedOn }
  if (intent === 'rename-group')
    return { edit: { kind: intent, code, name: namesOf(form) }, basedOn }
  if (intent === 'remove-group') return { edit: { kind: intent, code }, basedOn }
  return undefined
}

/** What the page of a theme asks for besides writing it; undefined for anything else. */
export function readThemeEdit(form: FormData, code: string): AskedEdit | undefined {
  const intent = form.get('intent')
  const basedOn = basedOnOf(form)
  if (intent === 'retire' || intent === 'bring-back')
    return { edit: { kind: intent, code }, basedOn }
  if (intent === 'merge')
    return { edit: { kind: intent, from: code, into: String(form.get('into') ?? '') }, basedOn }
  return undefined
}

/** Which passages go to a new theme, and its name. */
export function readSplit(
  form: FormData,
  from: string,
): AskedEdit<CodebookEdit & { readonly kind: 'split' }> {
  const codings = form.getAll('coding').map(String).filter(isId)
  return { edit: { kind: 'split', from, name: namesOf(form), codings }, basedOn: basedOnOf(form) }
}

/** The number of the newest change that the person saw; 0 when the form does not say. */
export function basedOnOf(form: FormData): number {
  const number = Number(form.get('based_on'))
  return Number.isInteger(number) ? number : 0
}

function namesOf(form: FormData) {
  const name = (key: string) =>
    String(form.get(key) ?? '')
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, LONGEST_NAME)
  return { nl: name('name_nl'), en: name('name_en') || name('name_nl') }
}
