import { type InterfaceLocale, parseLocale } from '#app/words/words.ts'

const QUERY = 'taal'

/** The language of a request: what the address says, else the staff cookie, else Dutch. */
export function readLocale(request: Request): InterfaceLocale {
  const asked = new URL(request.url).searchParams.get(QUERY)
  if (asked) return parseLocale(asked)
  const kept = /(?:^|;\s*)taal=(\w+)/.exec(request.headers.get('cookie') ?? '')
  return parseLocale(kept?.[1])
}

/** The `Set-Cookie` that keeps a staff member's language. Tellers get no cookie: their language stands in the address. */
export function keepLocale(locale: InterfaceLocale): string {
  return `taal=${locale}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`
}
