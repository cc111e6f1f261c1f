import type { SentFiles } from '#app/services/attachments.server.ts'
import { DRAWING_FIELD, RECORDING_FIELD } from '#app/services/form-steps.server.ts'

/** A form as it was sent: the fields with words, and the two files that a form can have; an empty file is none. */
export async function readSentForm(
  request: Request,
): Promise<{ readonly fields: readonly [string, string][]; readonly files: SentFiles }> {
  const sent = await request.formData()
  const bytesOf = async (name: string) => {
    const file = sent.get(name)
    if (!file || typeof file === 'string' || file.size === 0) return undefined
    return new Uint8Array(await file.arrayBuffer())
  }
  return {
    fields: [...sent].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
    files: { audio: await bytesOf(RECORDING_FIELD), drawing: await bytesOf(DRAWING_FIELD) },
  }
}
