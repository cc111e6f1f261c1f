import type { Direction, EvidenceSpan } from '#db/schema/coding.ts'
import type { CodingAct } from './coding-acts.server.ts'
import { isId } from './http.server.ts'

/** As much of a sent form as is read here. */
export type SentForm = { get(name: string): unknown; getAll(name: string): readonly unknown[] }

const DIRECTIONS: readonly string[] = ['helped', 'hindered', 'mixed']

const said = (form: SentForm, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function directionIn(form: SentForm): Direction | undefined {
  const direction = said(form, 'turn') || said(form, 'direction')
  return DIRECTIONS.includes(direction) ? (direction as Direction) : undefined
}

const SPAN = /^(\d{1,7})-(\d{1,7})$/

function spanOf(value: unknown): EvidenceSpan | undefined {
  const [, start, end] = SPAN.exec(String(value)) ?? []
  return start && end ? { start: Number(start), end: Number(end) } : undefined
}

/** The passage that was selected in the text, or else the sentences that were ticked; empty when neither. */
export function passageIn(form: SentForm): readonly EvidenceSpan[] {
  const selected = spanOf(said(form, 'selected'))
  if (selected) return [selected]
  return form.getAll('sentence').flatMap((value) => spanOf(value) ?? [])
}

/** What the coding screen sent, or undefined when it is not one of its own forms. */
export function readAct(form: SentForm): CodingAct | undefined {
  // A button says one thing: those of the directions say which.
  const turn = said(form, 'turn')
  const kind = turn ? 'direction' : said(form, 'act')
  if (kind === 'done' || kind === 'not-done') return { kind }
  if (kind === 'coded')
    return {
      kind,
      theme: said(form, 'theme'),
      evidence: passageIn(form),
      direction: directionIn(form) ?? 'mixed',
    }
  const codingId = said(form, 'coding')
  const basedOn = Number(said(form, 'revision'))
  if (!isId(codingId) || !Number.isInteger(basedOn)) return undefined
  const at = { codingId, basedOn }
  switch (kind) {
    case 'accepted':
      return { ...at, kind, direction: directionIn(form) }
    case 'rejected':
    case 'reopened':
    case 'discuss':
    case 'discussed':
      return { ...at, kind }
    case 'direction': {
      const direction = directionIn(form)
      return direction && { ...at, kind, direction }
    }
    case 'passage':
      return { ...at, kind, evidence: passageIn(form) }
    case 'noted':
      return { ...at, kind, note: said(form, 'note').trim() }
    default:
      return undefined
  }
}

/** The suggestions that were ticked on the page of clear cases, each as `id:revision`. */
export function readTicked(
  form: SentForm,
): readonly { readonly codingId: string; readonly basedOn: number }[] {
  return form.getAll('ticked').flatMap((value) => {
    const [codingId = '', revision] = String(value).split(':')
    const basedOn = Number(revision)
    return isId(codingId) && Number.isInteger(basedOn) ? [{ codingId, basedOn }] : []
  })
}
