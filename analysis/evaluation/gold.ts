import type { Direction } from '#analysis/coding/direction.ts'
import type { Role } from '#analysis/coding/role.ts'
import { ROLES } from '#analysis/dashboard/facts.ts'
import type { Span } from '#analysis/text/spans.ts'
import { fail, ok, type Result } from '#surveys/result.ts'

/** What somebody saw in one story. Offsets are UTF-16 units of `text`. */
export type GoldStory = {
  readonly id: string
  readonly role: Role
  readonly title: string
  readonly text: string
  readonly themes: readonly {
    readonly code: string
    readonly direction?: Direction
    /** The passage as quoted from the text. */
    readonly evidence?: string
  }[]
  readonly identifiers: readonly (Span & { readonly type: string })[]
  readonly safety: readonly string[]
}

/** The codes that a second coder gave a story; the text is that of the gold. */
export type SecondCoding = Pick<GoldStory, 'id' | 'themes'> &
  Partial<Pick<GoldStory, 'identifiers' | 'safety'>>

/** Reads a gold file, one JSON object a line. Problem: the first line that is wrong, by its number. */
export function readGold(lines: string): Result<readonly GoldStory[], string> {
  return readLines(lines, (raw) => {
    if (typeof raw.text !== 'string') return fail('text is missing')
    const role = ROLES.find((one) => one === raw.role)
    if (!role) return fail(`role must be one of ${ROLES.join(', ')}`)
    const coding = readCoding(raw)
    if (!coding.ok) return coding
    const title = typeof raw.title === 'string' ? raw.title : ''
    const { id, themes, identifiers = [], safety = [] } = coding.value
    return ok({ id, role, title, text: raw.text, themes, identifiers, safety })
  })
}

/** Reads a second coder's file: `id` and `themes` a line, and `identifiers` and `safety` when that coder marked them. */
export function readSecond(lines: string): Result<readonly SecondCoding[], string> {
  return readLines(lines, readCoding)
}

function readLines<T>(
  lines: string,
  read: (raw: Record<string, unknown>) => Result<T, string>,
): Result<readonly T[], string> {
  const found: T[] = []
  for (const [at, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue
    const raw = parse(line)
    const story = raw ? read(raw) : fail('this is not a JSON object')
    if (!story.ok) return fail(`line ${at + 1}: ${story.problem}`)
    found.push(story.value)
  }
  return found.length > 0 ? ok(found) : fail('there is no story in it')
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const raw: unknown = JSON.parse(line)
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
      ? (raw as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

function readCoding(raw: Record<string, unknown>): Result<SecondCoding, string> {
  const { id, themes, identifiers, safety } = raw
  if (typeof id !== 'string' && typeof id !== 'number') return fail('id is missing')
  if (!Array.isArray(themes) || !themes.every(isTheme))
    return fail('themes must be a list of {code, direction, evidence}')
  if (identifiers !== undefined && !(Array.isArray(identifiers) && identifiers.every(isMark)))
    return fail('identifiers must be a list of {start, end, type}')
  if (safety !== undefined && !Array.isArray(safety))
    return fail('safety must be a list of signals')
  return ok({
    id: String(id),
    themes,
    ...(identifiers !== undefined && { identifiers }),
    ...(safety !== undefined && { safety: safety.map(signalOf) }),
  })
}

const signalOf = (one: unknown) =>
  typeof one === 'object' && one !== null
    ? String((one as { signal?: unknown }).signal)
    : String(one)

function isTheme(one: unknown): one is GoldStory['themes'][number] {
  if (typeof one !== 'object' || one === null) return false
  const { code, direction, evidence } = one as Record<string, unknown>
  return (
    typeof code === 'string' &&
    (direction === undefined || /^(?:helped|hindered|mixed)$/.test(String(direction))) &&
    (evidence === undefined || typeof evidence === 'string')
  )
}

function isMark(one: unknown): one is GoldStory['identifiers'][number] {
  if (typeof one !== 'object' || one === null) return false
  const { start, end, type } = one as Record<string, unknown>
  return Number.isInteger(start) && Number.isInteger(end) && typeof type === 'string'
}
