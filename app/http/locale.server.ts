import type { LoaderFunctionArgs } from '@remix-run/node'
import { loadProjectLanguages } from '#app/services/languages.server.ts'
import { languageFor, parseLocale } from '#app/words/languages.ts'
import { type InterfaceLocale, type StaffLocale, staffLocale } from '#app/words/words.ts'

const QUERY = 'taal'
const TELLER_PATH = /^\/p\//
/** Help and safe looking belong to no project: a link from any of them is answered in its own language. */
const HELP_PATH = '/hulp'

/** The answers of requests that are under way: every loader of a request asks, the database is asked once. */
const READING = new WeakMap<object, Promise<InterfaceLocale>>()

/**
 * The language of a request: what the address says, else the staff cookie, else Dutch.
 *
 * Languages beyond Dutch and English are for tellers: on pages of a project that offers them, when the project is read, and
 * on the page of help, which never asks the database.
 */
export function readLocale(
  args: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>,
): Promise<InterfaceLocale> {
  const known = READING.get(args.context)
  if (known) return known
  const reading = decideLocale(args)
  READING.set(args.context, reading)
  return reading
}

async function decideLocale({
  request,
  params,
  context: { app },
}: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>): Promise<InterfaceLocale> {
  const url = new URL(request.url)
  const asked = url.searchParams.get(QUERY)
  if (!asked) {
    const kept = /(?:^|;\s*)taal=(\w+)/.exec(request.headers.get('cookie') ?? '')
    return staffLocale(kept?.[1])
  }
  const locale = parseLocale(asked)
  if (languageFor(locale).isBase) return locale
  if (url.pathname === HELP_PATH) return locale
  if (!params.project || !TELLER_PATH.test(url.pathname)) return 'nl'
  const languages = await loadProjectLanguages(app, params.project)
  return languages?.offered.includes(locale) ? locale : 'nl'
}

/** The `Set-Cookie` that keeps a staff member's language. Tellers get no cookie: their language stands in the address. */
export function keepLocale(locale: StaffLocale): string {
  return `taal=${locale}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`
}
