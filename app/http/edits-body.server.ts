import type { Edit } from '#surveys/design/edits.ts'
import { readEdit } from '#surveys/design/read-edit.ts'
import { fail, ok, type Result } from '#surveys/result.ts'

type Keyed = { readonly key: string; readonly edit: Edit }

/** What a designer asks for in one post. */
export type EditsBody =
  | { readonly do: 'save'; readonly basedOn: number; readonly edits: readonly Keyed[] }
  | {
      readonly do: 'take-back'
      readonly basedOn: number
      readonly what: 'undo' | 'redo'
      readonly key: string
      readonly onMeeting: 'ask' | 'mine' | 'theirs'
    }

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const MOST = 500

/** Edits, or the wish to take one back, out of a JSON body; problem `edit-wrong` when it is neither. */
export async function readEditsBody(
  request: Request,
): Promise<Result<EditsBody, { readonly code: 'edit-wrong' }>> {
  const raw: unknown = await request.json().catch(() => undefined)
  const wrong = fail({ code: 'edit-wrong' as const })
  if (typeof raw !== 'object' || raw === null) return wrong
  const body = raw as Readonly<Record<string, unknown>>
  const { basedOn, key, what, onMeeting } = body
  if (typeof basedOn !== 'number' || !Number.isSafeInteger(basedOn) || basedOn < 0) return wrong
  if (body.do === 'save') {
    const edits = Array.isArray(body.edits) ? body.edits.slice(0, MOST).map(readKeyed) : []
    const known = edits.filter((one) => one !== undefined)
    return known.length === edits.length && edits.length > 0
      ? ok({ do: 'save', basedOn, edits: known })
      : wrong
  }
  const isWhat = what === 'undo' || what === 'redo'
  const isOn = onMeeting === 'ask' || onMeeting === 'mine' || onMeeting === 'theirs'
  if (body.do !== 'take-back' || !isWhat || !isOn || !isKey(key)) return wrong
  return ok({ do: 'take-back', basedOn, what, key, onMeeting })
}

const isKey = (key: unknown): key is string => typeof key === 'string' && KEY.test(key)

function readKeyed(raw: unknown): Keyed | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { key, edit } = raw as Readonly<Record<string, unknown>>
  const read = readEdit(edit)
  return isKey(key) && read ? { key, edit: read } : undefined
}
