import { parseLocale } from '#app/words/languages.ts'
import type { InterfaceLocale } from '#app/words/words.ts'

/** The body of a story that comes as JSON; what is not there is empty, and the checker says so. */
export async function readBody(request: Request): Promise<{
  readonly ticket: string
  readonly answers: unknown
  readonly themes: unknown
  readonly locale: InterfaceLocale
  readonly proof: string | undefined
}> {
  const body: unknown = await request.json().catch(() => undefined)
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  return {
    ticket: typeof fields.ticket === 'string' ? fields.ticket : '',
    answers: fields.answers,
    themes: fields.themes,
    proof: typeof fields.proof === 'string' ? fields.proof : undefined,
    locale: parseLocale(typeof fields.locale === 'string' ? fields.locale : undefined),
  }
}
