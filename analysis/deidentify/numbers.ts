const UNITS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')
const TEENS = 'dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
const ORDINALS = (
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde ' +
  'dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'
).split(' ')

const VALUES = new Map<string, number>()
for (const [n, word] of [...UNITS, ...TEENS].entries()) VALUES.set(word, n)
for (const [t, ten] of TENS.entries()) {
  VALUES.set(ten, 20 + t * 10)
  for (const [n, unit] of UNITS.slice(1, 10).entries()) {
    VALUES.set(`${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`, 21 + t * 10 + n)
  }
}
VALUES.set('één', 1)

const ORDINAL_VALUES = new Map(ORDINALS.map((word, n) => [word, n + 1] as const))

/** The number that a word or digits say (`zes`, `8`, `tweeëntwintig`, `12e`, `achtste`), or undefined. */
export function numberOf(word: string): number | undefined {
  const lower = word.toLowerCase()
  const digits = /^(\d{1,4})(?:e|de|ste)?$/.exec(lower)
  if (digits) return Number(digits[1])
  return VALUES.get(lower) ?? ORDINAL_VALUES.get(lower)
}

/** Whether the word is a rank (`achtste`, `12e`) and not a count. */
export function isOrdinal(word: string): boolean {
  return ORDINAL_VALUES.has(word.toLowerCase()) || /^\d+(?:e|de|ste)$/i.test(word)
}
