/**
 * How a cue line is written (the notation of `Theme.cues`):
 *
 *   wachtlijst          the word in any inflection; from eight letters on also with one typing error
 *   omgang*  *regeling  words that begin or end so, for compounds; *toezicht* anywhere inside
 *   =bel                this form only
 *   (juf|meester)       one of these, also of more words (niet|nog nooit); {kind} one of that class in the codebook
 *   kwam te laat        words in this order; up to three small words may stand between them
 *   niemand ~ luister   up to four other words between; ~~ up to nine
 *   juf & zag           both within fifteen words of one sentence, in any order
 *   op+halen            "ophalen", "opgehaald", "op te halen" and "haalt ... op"
 *   ... ^2              the weight, instead of 1 for one word and 2 for a phrase; below 0 it pleads against
 *   ... :)   ... :(     said so it helped, or hindered (beside the weight, on either side)
 */
export type Atom =
  | { readonly kind: 'stem' | 'exact' | 'prefix' | 'suffix' | 'inside'; readonly value: string }
  | { readonly kind: 'any'; readonly of: readonly Atom[] }

/** One place in a phrase: what must stand there, and how many other words may stand before it. */
export type Step = { readonly atom: Atom; readonly gap: number; readonly fillers: boolean }

/** A cue ready to be looked for: phrases that must all be near each other (mostly one). */
export type CueLine = {
  readonly line: string
  readonly weight: number
  /** 1 when this cue tells that something helped, -1 hindered, 0 when it does not tell. */
  readonly leans: -1 | 0 | 1
  readonly phrases: readonly (readonly Step[])[]
}

const MORE_WORDS = /\S\s+\S/
const LEANING = /(?:^|\s):([()])(?=\s|$)/
const WEIGHT = /(?:^|\s)\^(-?[\d.]+)(?=\s|$)/

/**
 * Reads a cue line; a line with a separable verb (`op+halen`) gives three, and each choice of more words one.
 * `classes` are the word classes of the codebook. Throws a `RangeError` on an empty line or an unknown class.
 */
export function readCueLine(
  line: string,
  classes: Readonly<Record<string, readonly string[]>>,
): readonly CueLine[] {
  const leaning = LEANING.exec(line)?.[1]
  const weight = WEIGHT.exec(line)?.[1]
  const leans = leaning === ')' ? 1 : leaning === '(' ? -1 : 0
  const body = line.replace(LEANING, '').replace(WEIGHT, '').trim()
  if (body === '') throw new RangeError(`empty cue line "${line}"`)
  return spellOut(body).map((form) => {
    const phrases = form.split(' & ').map((phrase) => readPhrase(phrase, classes))
    const words = phrases.reduce((sum, phrase) => sum + phrase.length, 0)
    return {
      line,
      leans,
      weight: weight === undefined ? (words > 1 ? 2 : 1) : Number(weight),
      phrases,
    }
  })
}

function spellOut(body: string): readonly string[] {
  const choice = body.match(/\([^)]*\)/g)?.find((one) => MORE_WORDS.test(one))
  if (choice) {
    const choices = choice.slice(1, -1).split('|')
    const single = choices.filter((one) => !MORE_WORDS.test(one))
    const forms = choices.filter((one) => MORE_WORDS.test(one))
    if (single.length > 0) forms.push(`(${single.join('|')})`)
    return forms.flatMap((form) => spellOut(body.replace(choice, () => form.trim())))
  }
  const separable = /(?<=^|\s)([a-z]+)\+([a-z]+)(?=$|\s)/.exec(body)
  if (!separable) return [body]
  const [whole, prefix, verb] = separable
  return [`${prefix}${verb}`, `${prefix} te ${verb}`, `${verb} ~~ =${prefix}`].map((form) =>
    body.replace(whole, form),
  )
}

function readPhrase(phrase: string, classes: Readonly<Record<string, readonly string[]>>): Step[] {
  const steps: Step[] = []
  let gap = 0
  for (const part of phrase.match(/\([^)]*\)|\S+/g) ?? []) {
    if (part === '~' || part === '~~') gap = part.length === 1 ? 4 : 9
    else {
      steps.push({ atom: readAtom(part, classes), gap, fillers: gap === 0 })
      gap = 0
    }
  }
  if (steps.length === 0) throw new RangeError(`empty phrase in cue line "${phrase}"`)
  return steps
}

function readAtom(part: string, classes: Readonly<Record<string, readonly string[]>>): Atom {
  if (part.startsWith('(')) {
    return {
      kind: 'any',
      of: part
        .slice(1, -1)
        .split('|')
        .map((one) => readAtom(one.trim(), classes)),
    }
  }
  if (part.startsWith('{')) {
    const words = classes[part.slice(1, -1)]
    if (!words) throw new RangeError(`unknown class ${part}`)
    return { kind: 'any', of: words.map((word) => readAtom(word, classes)) }
  }
  if (part.startsWith('=')) return { kind: 'exact', value: part.slice(1) }
  const [open, close] = [part.startsWith('*'), part.endsWith('*')]
  const value = part.replace(/^\*|\*$/g, '')
  if (open && close) return { kind: 'inside', value }
  if (close) return { kind: 'prefix', value }
  return { kind: open ? 'suffix' : 'stem', value }
}
