import { localText, type Page, type Question, type SurveyDefinition } from '#surveys/definition.ts'
import { asksMunicipality } from '#surveys/municipalities.ts'
import { isAnswered } from '#surveys/question-kinds.ts'
import { isAskedUnderSixteen } from '#surveys/under-sixteen.ts'
import type { Advice, AdviceContext } from './advice-rules.ts'
import { sentencesOf } from './sentences.ts'

type Datum = { readonly what: string; readonly pattern: RegExp }

/** What makes somebody findable, with how it is asked for; the word for each stands with the words of the interface. */
const DATA: readonly Datum[] = [
  {
    what: 'name',
    pattern:
      /\b(?:hoe heet(?:te)? (?:je|jij|u|hij|zij|ze|je kind|uw kind|de|het)|(?:voor|achter|meisjes)na(?:am|men)|(?:je|jouw|uw|jullie) (?:eigen |volledige )?na(?:am|men)(?! voor)|wat is de naam van|(?:first|last|full|your|sur)[ -]?names?\b|what is the name of)/i,
  },
  {
    what: 'address',
    pattern:
      /\b(?:adres|postcode|huisnummer|straat(?:naam)?|in welke straat|address|post(?:al )?code|zip code|street name|which street)\b/i,
  },
  {
    what: 'phone',
    pattern:
      /\b(?:telefoon(?:nummer)?|06-?nummer|mobiel(?:e)? nummer|telephone|phone number|mobile number)\b/i,
  },
  { what: 'email', pattern: /\b(?:e-?mail(?:adres|address)?|mailadres)\b/i },
  {
    what: 'number',
    pattern:
      /\b(?:bsn|burgerservicenummer|dossiernummer|zaaknummer|polisnummer|rekeningnummer|iban|kenteken|paspoort(?:nummer)?|social security|case number|passport|account number)\b/i,
  },
  {
    what: 'birthday',
    pattern:
      /\b(?:geboortedatum|geboortedag|verjaardag|wanneer (?:ben|bent|is) .{0,30}(?:geboren|jarig)|geboortejaar|date of birth|birthday|birth ?date|when were you born)\b/i,
  },
  {
    what: 'school',
    pattern:
      /\b(?:(?:op )?welke school|naam van (?:je|jouw|uw|de) school|which school|name of (?:your|the) school)\b/i,
  },
  {
    what: 'employer',
    pattern:
      /\b(?:bij welk(?:e)? (?:bedrijf|organisatie|werkgever)|wie is (?:je|uw) werkgever|naam van (?:je|uw) werkgever|functietitel|which (?:company|employer)|your employer|job title)\b/i,
  },
  {
    what: 'account',
    pattern: /\b(?:instagram|snapchat|tiktok|facebook|whatsapp)[ -]?(?:naam|account|name)\b/i,
  },
]

/** Asked in an open field, an age, a date or a job is exact. */
const OPEN_DATA: readonly Datum[] = [
  {
    what: 'age',
    pattern:
      /\b(?:hoe oud (?:ben|bent|is|zijn|was|waren)|leeftijd|how old (?:are|is|were|was)|your age|age of)\b/i,
  },
  {
    what: 'date',
    pattern:
      /\b(?:op welke (?:dag|datum)|welke datum|(?:de|exacte) datum|trouwdatum|(?:on )?which date|what date|exact date)\b/i,
  },
  {
    what: 'job',
    pattern:
      /\b(?:wat is (?:je|jouw|uw) (?:beroep|functie|baan)|what is your (?:job|profession|occupation))\b/i,
  },
  {
    what: 'place',
    pattern:
      /\b(?:woonplaats|in welke (?:plaats|stad|wijk|buurt)|waar woon (?:je|jij)|waar woont u|where do you live|which (?:town|city|neighbourhood))\b/i,
  },
]

/** Saying that no names are wanted is no question for a name. */
const WARNING = /\b(?:geen|niet|zonder|nooit|no|not|never|without|don['’]t)\b/i

/** Advice about questions that make somebody findable, and about what is not asked of anybody under 16. */
export function adviseOnIdentifying(
  definition: SurveyDefinition,
  context: AdviceContext,
): readonly Advice[] {
  return definition.pages.flatMap((page) =>
    page.elements.flatMap((question) => [
      ...identifying(page, question, context),
      ...exactClass(page, question, context),
      ...municipality(definition, page, question, context),
      ...underSixteen(definition, page, question, context),
    ]),
  )
}

function identifying(page: Page, question: Question, { locale }: AdviceContext): readonly Advice[] {
  if (!isAnswered(question.type) || question.purpose?.startsWith('consent-')) return []
  // The title of a story and the story itself say in their help text what not to write.
  if (question.purpose === 'story' || question.purpose === 'title') return []
  const isOpen = question.type === 'text' || question.type === 'comment'
  const texts = [question.title, question.description, question.placeholder]
  const sentences = texts
    .flatMap((text) => sentencesOf(localText(text, locale)))
    .filter((sentence) => !WARNING.test(sentence))
  const found = [...(isOpen ? OPEN_DATA : []), ...(isOpen ? DATA : [])].find(({ pattern }) =>
    sentences.some((sentence) => pattern.test(sentence)),
  )
  if (!found) return []
  const { page: at, question: name } = where(page, question)
  return [
    {
      page: at,
      question: name,
      rule: 'asks-identifying',
      severity: 'important',
      values: { what: found.what },
    },
  ]
}

/** Choices of one year each say an exact age, whatever is asked. */
function exactClass(page: Page, question: Question, { locale }: AdviceContext): readonly Advice[] {
  const title = localText(question.title, locale)
  if (!OPEN_DATA.slice(0, 1).some(({ pattern }) => pattern.test(title))) return []
  const years = (question.choices ?? []).filter(({ value, text }) =>
    /^\d{1,3}(?:\s*(?:jaar|years?))?$/i.test(localText(text, locale) || String(value)),
  )
  if (years.length < 6) return []
  return [
    {
      ...where(page, question),
      rule: 'exact-class',
      severity: 'important',
      values: { count: years.length },
    },
  ]
}

/** Adults may be asked for a municipality. Why to think twice is said whenever it is; of who is under 16 the other rule speaks. */
function municipality(
  definition: SurveyDefinition,
  page: Page,
  question: Question,
  { role }: AdviceContext,
): readonly Advice[] {
  if (!asksMunicipality(question) || isAskedUnderSixteen(definition, page, question, role))
    return []
  return [{ ...where(page, question), rule: 'asks-municipality', severity: 'look', values: {} }]
}

const PLACE =
  /\b(?:gemeente|woonplaats|welke (?:plaats|stad|wijk|buurt|dorp)|municipality|which (?:town|city))\b/i
const CONTACT =
  /\b(?:contact (?:met je |met jou )?opnemen|bereiken|bellen|aanmelden|meld je aan|e-?mail|contact you|sign up|call you)\b/i

function underSixteen(
  definition: SurveyDefinition,
  page: Page,
  question: Question,
  { role, locale }: AdviceContext,
): readonly Advice[] {
  if (role !== 'kind' && role !== 'jongere') return []
  if (!isAnswered(question.type) && question.type !== 'drawing') return []
  if (!isAskedUnderSixteen(definition, page, question, role)) return []
  const title = sentencesOf(localText(question.title, locale)).join(' ')
  const at = where(page, question)
  if (question.type === 'drawing') {
    return role === 'kind' ? [] : [note(at, 'under-16-drawing')]
  }
  if (PLACE.test(title) || asksMunicipality(question)) return [note(at, 'under-16-place')]
  const isOpen = question.type === 'text' || question.type === 'comment'
  const isContact =
    CONTACT.test(title) && !WARNING.test(title) && (isOpen || question.type === 'boolean')
  return isContact ? [note(at, 'under-16-contact')] : []
}

function note(
  at: { readonly page: string; readonly question: string },
  rule: 'under-16-place' | 'under-16-contact' | 'under-16-drawing',
): Advice {
  return { ...at, rule, severity: 'important', values: {} }
}

function where(
  page: Page,
  question: Question,
): { readonly page: string; readonly question: string } {
  return { page: page.name, question: question.name }
}
