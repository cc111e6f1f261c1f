import common from './passwords/common.json' with { type: 'json' }

/** Characters that a password needs at least; NIST SP 800-63B asks eight, with a second factor. */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200
const FEWEST_DIFFERENT = 6
const LEFT_BESIDE_NAME = 8

/** Dutch words that stand at the top of Dutch breaches and are not in the list. */
const DUTCH =
  'wachtwoord welkom geheim inloggen hallo gemeente almelo twente enschede hengelo scheiden scheiding vertelpunt beheerder projectleider medewerker zomer herfst winter lente januari februari maart april juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag voetbal feyenoord liefde schatje koekje poepje'

let list: ReadonlySet<string> | undefined

/** Read when somebody first chooses a password: most processes never need it. */
function commonPasswords(): ReadonlySet<string> {
  list ??= new Set([...common.words.split(' '), ...DUTCH.split(' ')])
  return list
}

const READ_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** The letters of a text, once as they stand and once with digits read as the letters that they replace. */
function readings(text: string): readonly string[] {
  const replaced = [...text].map((sign) => READ_AS[sign] ?? sign).join('')
  const trimmed = text.replace(/^[^a-z]+|[^a-z]+$/g, '')
  const replacedInside = [...trimmed].map((sign) => READ_AS[sign] ?? sign).join('')
  return [text, replaced, replacedInside].map((one) => one.replace(/[^a-z]/g, ''))
}

/** One word said two or more times over is no more than that word. */
function withoutRepeats(text: string): string {
  return /^(.+?)\1+$/.exec(text)?.[1] ?? text
}

/** Whether every sign follows from the one before: abcdef, 987654, and the rows of a keyboard. */
function isRow(text: string): boolean {
  const rows = ['qwertyuiopasdfghjklzxcvbnm', 'azertyuiopqsdfghjklmwxcvbn']
  if (rows.some((row) => row.includes(text))) return true
  const steps = [...text].slice(1).map((sign, at) => sign.charCodeAt(0) - text.charCodeAt(at))
  const [first] = steps
  return first !== undefined && Math.abs(first) === 1 && steps.every((step) => step === first)
}

/**
 * Whether a password is too easy to guess for `person`: shorter than twelve characters, one of the passwords of the list of
 * breached ones (also with digits, signs, capitals or letters swapped for digits added, or said twice), few different
 * characters, or little more than the own name or address.
 *
 * Nothing is asked of another machine. List: zxcvbn 4.4.2, passwords in order of use in breaches; see `passwords/common.json`.
 */
export function isWeakPassword(
  password: string,
  person: { readonly name: string; readonly email: string },
): boolean {
  const text = password.normalize('NFKC').toLowerCase()
  if ([...text].length < SHORTEST_PASSWORD || text.length > LONGEST_PASSWORD) return true
  if (new Set(text).size < FEWEST_DIFFERENT || /^\d+$/.test(text)) return true
  const known = commonPasswords()
  if (known.has(text) || known.has(withoutRepeats(text)) || isRow(text)) return true
  const isCommon = readings(text).some(
    (letters) => letters !== '' && known.has(withoutRepeats(letters)),
  )
  const hasFewOthers = text.replace(/[^a-z]/g, '').length >= text.length / 2
  if (isCommon && hasFewOthers) return true
  const own = [
    ...person.email.toLowerCase().split(/[@.]/),
    ...person.name.toLowerCase().split(/\s+/),
  ]
  const rest = own
    .filter((word) => word.length > 2)
    .reduce((left, word) => left.replaceAll(word, ''), text)
  return rest.length < text.length && rest.length < LEFT_BESIDE_NAME
}
