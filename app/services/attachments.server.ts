import { createHash } from 'node:crypto'
import type { TellerRole } from '#db/schema/surveys.ts'
import type { AnswerProblem, Answers } from '#surveys/answers.ts'
import { listQuestions } from '#surveys/definition.ts'
import { PICTURE_BYTES, stripPicture } from '#surveys/picture.ts'
import { RECORDING, recordingType } from '#surveys/recording.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { CompiledVersion } from './versions.server.ts'

/** A story as it was spoken, or the photo of a drawing. */
export type FileKind = 'audio' | 'drawing'

/** Files that came with the last step of a form, as they were sent. */
export type SentFiles = { readonly audio?: Uint8Array; readonly drawing?: Uint8Array }

/** A file that may be kept. */
export type KeptFile = { readonly kind: FileKind; readonly bytes: Buffer }

export type FileProblem =
  | { readonly code: 'recording-not-allowed' }
  | { readonly code: 'recording-wrong' }
  | { readonly code: 'answers'; readonly answers: readonly AnswerProblem[] }

/** The bands of people who are 16 or older; whoever answers an age band otherwise may be younger. */
const GROWN_BANDS: ReadonlySet<unknown> = new Set(['16to18'])

/** Who tells, and how they came in. */
type Told = { readonly role?: TellerRole; readonly mode?: 'kiosk' | 'collector' }

/**
 * Whether this story may be spoken: by grown-ups, and by youngsters who said that they are 16 or older.
 *
 * Not on a tablet that many use: it begins again by itself after a while without a touch.
 */
export function maySpeak({ role, mode }: Told, version: CompiledVersion, answers: Answers) {
  if (role === undefined || role === 'kind' || mode === 'kiosk') return false
  const questions = listQuestions(version.definition)
  if (!questions.some(({ purpose }) => purpose === 'story')) return false
  const band = questions.find(({ purpose }) => purpose === 'band')
  return band ? GROWN_BANDS.has(answers[band.name]) : role !== 'jongere'
}

/** Whether a collector may add the photo of a drawing: with a child's story alone. */
export function mayAddDrawing({ role, mode }: Told): boolean {
  return role === 'kind' && mode === 'collector'
}

/**
 * What of the sent files may be kept: a recording by whoever may speak, and a picture bare of all that is no picture.
 *
 * A file is known by its first bytes, whatever it calls itself. Problems: `recording-not-allowed`, `recording-wrong` (too
 * large, or no recording), `answers` for the question about the drawing.
 */
export function checkFiles(
  told: Told,
  version: CompiledVersion,
  answers: Answers,
  { audio, drawing }: SentFiles,
): Result<readonly KeptFile[], FileProblem> {
  const kept: KeptFile[] = []
  if (audio) {
    if (!maySpeak(told, version, answers)) return fail({ code: 'recording-not-allowed' })
    if (audio.length > RECORDING.bytes || !recordingType(audio))
      return fail({ code: 'recording-wrong' })
    kept.push({ kind: 'audio', bytes: Buffer.from(audio) })
  }
  if (drawing) {
    const question = listQuestions(version.definition).find(({ type }) => type === 'drawing')
    const refuse = (code: AnswerProblem['code']) =>
      fail({ code: 'answers' as const, answers: [{ question: question?.name ?? '', code }] })
    if (!question || !mayAddDrawing(told)) return refuse('unknown-question')
    if (drawing.length > PICTURE_BYTES) return refuse('file-size')
    const bare = stripPicture(drawing)
    if (!bare.ok) return refuse(bare.problem.code)
    kept.push({ kind: 'drawing', bytes: bare.value })
  }
  return ok(kept)
}

/** Tells whether two posts hold the same files. */
export function fingerprintsOf(files: readonly KeptFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map(({ kind, bytes }) => [kind, createHash('sha256').update(bytes).digest('hex')]),
  )
}

/** What a file is bound to besides its story's key, so that it opens in no other place. */
export const boundTo = (storyId: string, kind: FileKind) => `${storyId} ${kind}`
