/** Reasons to think that what was sent is perhaps no story. */
export const DOUBTS = [
  'trap-filled',
  'too-fast',
  'same-text',
  'links',
  'no-letters',
  'no-proof',
] as const

export type Doubt = (typeof DOUBTS)[number]

/** Nobody opens a form, chooses and sends within this time. */
export const LEAST_SECONDS = 3

/** A story may name two places to look things up; a list of them, or one dressed up as a link, is an advertisement. */
const MOST_LINKS = 2
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu
const DRESSED_LINK = /<a\s[^>]*href|\[url[\]=]|\[link[\]=]|\]\(https?:/iu
/** With fewer words than this around it, a link is all there is. */
const LEAST_WORDS = 5

const LETTER_OR_PICTURE = /\p{Letter}|\p{Extended_Pictographic}/u

/**
 * What one form gives reason to doubt by itself, without looking at others; empty for nearly all.
 *
 * `texts` are the typed words of the story; `seconds` is the time since the form was opened, which a draft or a queue without
 * connection only makes longer. None of these may ever refuse a story: each is a reason for a person to look.
 */
export function doubtsOf(sent: {
  readonly texts: readonly string[]
  readonly seconds: number
  readonly isTrapFilled: boolean
}): readonly Doubt[] {
  const texts = sent.texts.filter((text) => text.trim() !== '')
  const doubts: Doubt[] = []
  if (sent.isTrapFilled) doubts.push('trap-filled')
  if (sent.seconds < LEAST_SECONDS) doubts.push('too-fast')
  if (texts.some(isAdvertisement)) doubts.push('links')
  if (texts.length > 0 && !texts.some((text) => LETTER_OR_PICTURE.test(text)))
    doubts.push('no-letters')
  return doubts
}

function isAdvertisement(text: string): boolean {
  // Every kind has one of these signs in it; looking for them first is much cheaper.
  if (!/:\/\/|www\.|\[url|\[link/iu.test(text) && !text.includes('<')) return false
  const links = text.match(LINK)?.length ?? 0
  if (DRESSED_LINK.test(text) || links > MOST_LINKS) return true
  const words = text.replace(LINK, ' ').match(/\p{Letter}+/gu)?.length ?? 0
  return links > 0 && words < LEAST_WORDS
}

const NEITHER_LETTER_NOR_NUMBER = /[^\p{Letter}\p{Number}]+/gu

/** Texts shorter than this are the same by chance: "weet ik niet". UTF-16 units after `sameForm`. */
const LEAST_SAME = 60

/**
 * A text without what a sender changes to look different: capitals, signs and spaces.
 *
 * Undefined when it is so short that two people may well write the same.
 */
export function sameForm(text: string): string | undefined {
  if (text.length < LEAST_SAME) return undefined
  const plain = text.normalize('NFKC').toLowerCase().replace(NEITHER_LETTER_NOR_NUMBER, ' ').trim()
  return plain.length >= LEAST_SAME ? plain : undefined
}
