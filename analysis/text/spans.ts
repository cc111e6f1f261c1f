/** A stretch of a text, in UTF-16 units: `[start, end)`, so `text.slice(start, end)` is the stretch. */
export type Span = { readonly start: number; readonly end: number }

/** A word or number as it stands in the text, with where it stands. */
export type Token = Span & { readonly text: string }

const WORD_OR_NUMBER = /[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*|\p{N}+/gu

/**
 * The words and numbers of a text, in order.
 * Letters keep their accents, and one apostrophe or hyphen inside a word stays inside
 * (`foto’s`, `mede-ouder`). Digits are tokens of their own (`8`, `jarig` in "8 jarig").
 * Everything else (signs, emoji, quotes) is no token.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(WORD_OR_NUMBER)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return found
}

/** After these a sentence never ends: a name or a number follows. */
const BEFORE_NAMES = new Set(
  'dhr mevr mw mej dr drs ing ir mr prof st art nr tel ca pag resp jl max min bv vs'.split(' '),
)

/** After these a sentence ends only when a capital follows. */
const MAY_END = new Set(
  (
    'bijv bv bvb enz etc evt incl excl i.v.m ivm o.a m.b.t t.a.v d.w.z m.a.w a.u.b z.s.m e.d i.p.v ' +
    'm.n n.a.v o.b.v t.o.v t/m p.m p.j p.w zgn ong gem zgn vlgs aanw mnd wk jr u min sec uur km'
  ).split(' '),
)

const END = /[.!?…]+["'”’»)\]]*|[^\S\n]*\n\s*/gu
const LAST_WORD = /[\p{L}./]+$/u

/**
 * The sentences of a text, in order, without the white space around them.
 * A line break ends a sentence unless the line is long and the next goes on in lower case (wrapped
 * text); a dot ends one also without a space after it when a capital follows ("weg.Toen"); dots of
 * abbreviations, initials, numbers and addresses do not; an ellipsis or a quoted exclamation that
 * goes on in lower case does not. Every non-space character lies in exactly one sentence.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (end <= start || !isBoundary(text, start, match.index, match[0], end)) continue
    pushTrimmed(found, text, start, end)
    start = end
  }
  pushTrimmed(found, text, start, text.length)
  return found
}

function isBoundary(text: string, start: number, at: number, mark: string, end: number): boolean {
  if (mark.includes('\n')) return !isWrapped(text, start, at, mark, end)
  if (end === text.length) return true
  const rest = text.slice(end, end + 40)
  const spaced = /^\s/.test(rest)
  const next = /^\s*["'“‘„«([]*(.)/u.exec(rest)?.[1] ?? ''
  const lowerNext = /\p{Ll}/u.test(next)
  const quoted = /["'”’»)\]]$/.test(mark)
  if (!spaced) return gluedBoundary(text.slice(Math.max(start, at - 20), at), mark, rest)
  if (/\n/.test(/^\s*/.exec(rest)?.[0] ?? '')) return false // the line break decides
  if (lowerNext && (quoted || /^(?:…|\.{2,})/.test(mark))) return false
  if (mark[0] !== '.' || mark.startsWith('..')) return true
  return !isAbbreviation(
    LAST_WORD.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? '',
    lowerNext,
  )
}

/** No white space follows the mark: only "weg.Toen", "echt?ja" and "weg...Toen" are boundaries. */
function gluedBoundary(before: string, mark: string, rest: string): boolean {
  if (/^["'“‘„”’»)\]]/u.test(rest)) return false
  if (/^[!?]/.test(mark)) return /^\p{L}/u.test(rest)
  if (mark.length > 1) return /^\p{Lu}/u.test(rest)
  return /\p{Ll}{2}$/u.test(before) && /^\p{Lu}(?:\p{L}|\s)/u.test(rest)
}

function isAbbreviation(word: string, lowerNext: boolean): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '')
  if (/^\p{Lu}$/u.test(word)) return true
  if (BEFORE_NAMES.has(plain)) return true
  if (!lowerNext) return false
  return MAY_END.has(plain) || /^\p{L}(?:\.\p{L})+$/u.test(plain)
}

function isWrapped(text: string, start: number, at: number, mark: string, end: number): boolean {
  if (mark.split('\n').length > 2) return false
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1)
  const line = text.slice(lineStart, at)
  if (line.length < 55 || /[.!?…:;]["'”’»)\]]*$/.test(line)) return false
  return /^\p{Ll}/u.test(text.slice(end, end + 2))
}

function pushTrimmed(found: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (end > start) found.push({ start, end })
}
