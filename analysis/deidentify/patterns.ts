import type { Find, IdentifierType } from './identifier.ts'

type Pattern = {
  readonly type: IdentifierType
  readonly rule: string
  readonly regex: RegExp
  /** Which group is the identifier; 0 is all of it. */
  readonly group?: number
  readonly confidence: number
  readonly accepts?: (found: string) => boolean
}

// Every repetition below is bounded or over a class that its neighbour does not share, so no text makes them slow.
const PATTERNS: readonly Pattern[] = [
  {
    type: 'EMAIL',
    rule: 'e-mail',
    regex: /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{2,24}){1,4}/gu,
    confidence: 1,
  },
  {
    type: 'EMAIL',
    rule: 'e-mail-in-words',
    regex:
      /(?<![\w.-])[\w.-]{2,40}(?:\s(?:punt|streepje|underscore)\s[\w-]{1,30}){0,3}\s?(?:\(at\)|\[at\]|\b(?:apenstaartje|apenstaart|at|aapje)\b)\s?[\w-]{2,40}(?:\s?(?:\.|\bpunt\b|\bdot\b)\s?[\w-]{2,30})?\s?(?:\.|\bpunt\b|\bdot\b)\s?(?:nl|com|net|org|eu|be|de)\b/giu,
    confidence: 0.95,
  },
  {
    type: 'URL',
    rule: 'web-address',
    regex: /\bhttps?:\/\/[^\s<>"')\]]{3,200}|(?<![\w.@])www\.[^\s<>"')\]]{3,200}/giu,
    confidence: 0.95,
  },
  {
    type: 'URL',
    rule: 'web-address',
    regex:
      /(?<![\w.@/-])[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,30}){0,2}\.(?:nl|com|net|org|eu|info)(?:\/[^\s<>"')\]]{0,200})?(?![\p{L}\d@-])/giu,
    confidence: 0.9,
    accepts: (found) => !PUBLIC_SITES.test(found),
  },
  {
    type: 'IBAN',
    rule: 'iban',
    regex:
      /(?<![\p{L}\d])[A-Z]{2}\s?\d{2}(?:[\s.-]?[A-Z\d]{4}){2,7}(?:[\s.-]?[A-Z\d]{1,3})?(?![\p{L}\d])/giu,
    confidence: 1,
    accepts: isIban,
  },
  {
    type: 'IBAN',
    rule: 'bank-account-shape',
    regex: /(?<![\p{L}\d])NL\s?\d{2}\s?[A-Z]{4}(?:\s?\d){8,10}(?!\d)/giu,
    confidence: 0.9,
  },
  {
    type: 'BSN',
    rule: 'bsn-by-name',
    regex:
      /\b(?:bsn|burgerservicenummer|sofinummer|sofi-nummer)(?:[- ]?(?:nummer|nr\.?))?(?:\s(?:is|was|van\s\p{L}{1,20}))?[\s:=(]{0,4}(\d(?:[ .-]?\d){7,8})(?!\d)/giu,
    group: 1,
    confidence: 1,
  },
  {
    type: 'TELEFOON',
    rule: 'phone',
    regex:
      /(?<![\d\p{L}/.-])(?:(?:\+|00)[\s.-]?31[\s.-]?(?:\(0\)[\s.-]?)?|\(?0)[1-9](?:[\s.()/-]{0,3}\d){8}(?![\d])/gu,
    confidence: 0.95,
    accepts: (found) => found.replace(/\D/g, '').length <= 13,
  },
  {
    type: 'TELEFOON',
    rule: 'phone-mistyped',
    // A digit too few or too many behind a code with its hyphen is a number that was mistyped.
    regex: /(?<![\d\p{L}/.-])0[1-9]\d{1,2}-\d(?:\s?\d){5,8}(?!\d)/gu,
    confidence: 0.7,
  },
  {
    type: 'TELEFOON',
    rule: 'phone-of-a-service',
    regex: /(?<![\d\p{L}/.-])0[89]0\d[\s-]?\d{4}(?!\d)/gu,
    confidence: 0.6,
  },
  {
    type: 'ZAAKNUMMER',
    rule: 'long-number',
    regex: /(?<![\d\p{L}€$/.,+-])(?<!€\s)[1-9]\d{6,13}(?![\d\p{L}%/-])(?!\s?(?:euro|eur)\b)/giu,
    confidence: 0.45,
  },
  {
    type: 'TELEFOON',
    rule: 'phone-in-words',
    regex:
      /(?<![\p{L}\d])(?:nul|0)[\s-]{0,2}(?:zes|6)(?:[\s,.-]{1,3}(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|dubbel|(?:\p{L}{3,6}(?:en|ën))?(?:tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|elf|twaalf|\d{1,3})){4,8}(?![\p{L}\d])/giu,
    confidence: 0.85,
  },
  {
    type: 'TELEFOON',
    rule: 'phone-abroad',
    regex: /(?<![\d\p{L}])(?:\+|00)[1-9]\d{0,2}(?:[\s./()-]{0,2}\d){7,11}(?!\d)/gu,
    confidence: 0.9,
  },
  {
    type: 'TELEFOON',
    rule: 'phone-by-name',
    regex:
      /\b(?:tel(?:efoon)?(?:nummer)?|mobiel|06-nummer|nummer|nr|bereikbaar op|bel|app)[\s.:]{1,3}(?:is\s)?(0?\d(?:[\s.-]?\d){5,9})(?!\d)/giu,
    group: 1,
    confidence: 0.7,
    accepts: (found) => !PUBLIC_NUMBERS.has(found.replace(/\D/g, '')),
  },
  {
    type: 'BSN',
    rule: 'bsn-eleven-test',
    regex: /(?<![\d\p{L}/+-])\d(?:[ .]?\d){8}(?![\d\p{L}/])/gu,
    confidence: 0.9,
    accepts: isCitizenNumber,
  },
  {
    type: 'ZAAKNUMMER',
    rule: 'court-case',
    regex:
      /(?<![\p{L}\d])[CKFSR]{1,3}\s?\/\s?\d{1,2}\s?\/\s?\d{3,7}(?:\s?[/-]\s?(?:[A-Z]{1,3}\s?)?(?:RK\s?)?\d{1,4}){0,3}(?![\d])/giu,
    confidence: 1,
  },
  {
    type: 'ZAAKNUMMER',
    rule: 'ecli',
    regex: /\bECLI:[A-Z]{2}:[A-Z]{2,8}:\d{4}:[A-Z\d]{1,10}\b/giu,
    confidence: 1,
  },
  {
    type: 'ZAAKNUMMER',
    rule: 'number-by-name',
    regex:
      /\b(?:zaak|dossier|rol|rekest|rekestnummer|casus|klacht|melding|meldings|cliënt|client|klant|polis|proces-verbaal|pv|aangifte|kenmerk|beschikking|registratie|rapport|parket|patiënt|patient)(?:[- ]?(?:nummer|nr\.?))?[\s:=(#]{0,4}(?:is\s|was\s|met\s)?((?=[A-Z\d./-]{0,12}\d{3})[A-Z\d]{1,12}(?:[./-][A-Z\d]{1,12}){0,5})(?![\p{L}\d])/giu,
    group: 1,
    confidence: 0.9,
  },
  {
    type: 'KENTEKEN',
    rule: 'number-plate',
    regex:
      /(?<![\p{L}\d-])(?:[A-Z]{2}-?\d{2}-?\d{2}|\d{2}-?\d{2}-?[A-Z]{2}|\d{2}-?[A-Z]{2}-?\d{2}|[A-Z]{2}-?\d{2}-?[A-Z]{2}|[A-Z]{2}-?[A-Z]{2}-?\d{2}|\d{2}-?[A-Z]{2}-?[A-Z]{2}|\d{2}-?[A-Z]{3}-?\d|\d-?[A-Z]{3}-?\d{2}|[A-Z]{2}-?\d{3}-?[A-Z]|[A-Z]-?\d{3}-?[A-Z]{2}|[A-Z]{3}-?\d{2}-?[A-Z]|[A-Z]-?\d{2}-?[A-Z]{3}|\d-?[A-Z]{2}-?\d{3}|\d{3}-?[A-Z]{2}-?\d)(?![\p{L}\d-])/giu,
    confidence: 0.9,
    // Without hyphens only capitals count, so that ordinary words glued to numbers stay out.
    accepts: (found) =>
      found.split('-').length === 3 || (/^[A-Z\d]+$/.test(found) && /[A-Z]/.test(found)),
  },
  {
    type: 'KENTEKEN',
    rule: 'number-plate-by-name',
    regex:
      /\b(?:kenteken|nummerbord|kentekenplaat)(?:\s(?:is|was|van\s\p{L}{1,15}))?[\s:]{1,3}([A-Z\d]{1,3}(?:[\s-]?[A-Z\d]{1,4}){1,2})(?![\p{L}\d])/giu,
    group: 1,
    confidence: 0.9,
    accepts: (found) => /\d/.test(found) && /\p{L}/u.test(found),
  },
  {
    type: 'ADRES',
    rule: 'postcode',
    regex: /(?<![\p{L}\d])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu,
    confidence: 0.95,
  },
  {
    type: 'ADRES',
    rule: 'postcode-in-small-letters',
    regex: /(?<=\bpostcode\s(?:is\s)?)[1-9]\d{3}(?:\s?[a-z]{2})?(?![\p{L}\d])/giu,
    confidence: 0.9,
  },
  {
    type: 'SOCIAL',
    rule: 'handle',
    regex: /(?<![\p{L}\d.@])@[\p{L}\d_.]{1,40}[\p{L}\d_]/gu,
    confidence: 0.95,
  },
  {
    type: 'SOCIAL',
    rule: 'user-name',
    regex:
      /\b(?:snap|snapchat|insta|instagram|tiktok|discord|facebook|fb|twitter|gamertag|roblox|fortnite|gebruikersnaam|username|account|nickname|(?:mijn\s)?psn|steam)(?:naam|account)?(?:\s?[:=]\s?|\s(?:is|heet|heette|onder|naam)\s(?:de\snaam\s|onder\s)?)["'“‘]?((?=[\p{L}.-]{0,30}[\d_])[\p{L}\d_.-]{3,40})/giu,
    group: 1,
    confidence: 0.85,
  },
  {
    type: 'SOCIAL',
    rule: 'user-name-after-colon',
    regex:
      /\b(?:snap|snapchat|insta|instagram|tiktok|discord|gamertag|roblox|gebruikersnaam|username)(?:naam)?\s?[:=]\s?["“‘]?([\p{L}\d_.-]{3,40})/giu,
    group: 1,
    confidence: 0.8,
  },
  {
    type: 'SOCIAL',
    rule: 'user-name-shape',
    regex:
      /(?<![\p{L}\d_.@/-])(?=\p{L}{2,30}[_.]?\p{L}{0,20}_)[\p{L}\d]{2,30}(?:_[\p{L}\d]{1,20}){1,4}(?![\p{L}\d_@])/gu,
    confidence: 0.8,
    accepts: (found) => !/^_|_$/.test(found),
  },
]

/** Numbers that everybody may call: they give nobody away. */
const PUBLIC_NUMBERS = new Set(
  '112 113 0800113 08000113 08002000 08000432 0800432 09000101 08000188 09008844 0343 14053 14074 14010 14020'.split(
    ' ',
  ),
)
const PUBLIC_SITES =
  /^(?:www\.)?(?:villapinedo|kindertelefoon|113|veiligthuis|veiligthuistwente|rijksoverheid|rechtspraak|juridischloket|slachtofferhulp|google|facebook|youtube|whatsapp|instagram|tiktok|marktplaats|bol|funda|uwv|svb|belastingdienst|digid|ikwileenbuddy)\.(?:nl|com)/i

/** What has a form of its own: numbers, addresses of machines, number plates. In no order, may overlap. */
export function findPatterns(text: string): Find[] {
  const found: Find[] = []
  for (const { type, rule, regex, group = 0, confidence, accepts } of PATTERNS) {
    for (const match of text.matchAll(regex)) {
      const raw = match[group]
      if (raw === undefined) continue
      const surface = raw.replace(/[.,;:!?)\]]+$/, '')
      if (type === 'TELEFOON' && PUBLIC_NUMBERS.has(surface.replace(/\D/g, ''))) continue
      if (accepts && !accepts(surface)) continue
      // The group stands at the end of its match, but for a closing mark.
      const start = match.index + (group === 0 ? 0 : match[0].lastIndexOf(raw))
      found.push({ start, end: start + surface.length, type, rule, confidence })
    }
  }
  return found
}

/**
 * Whether the number can be a citizen service number: nine digits, weights 9 to 2 and -1, sum divisible by 11.
 * Source: the "elfproef" of the Dutch BSN (Logisch Ontwerp BSN).
 */
export function isCitizenNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  if (digits.length !== 9 || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, d, at) => total + Number(d) * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}

/** Whether the number is a valid international account number. Source: ISO 13616, mod 97 of ISO 7064. */
export function isIban(written: string): boolean {
  const plain = written.replace(/[\s.-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{10,30}$/.test(plain)) return false
  let rest = 0
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
