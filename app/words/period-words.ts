import type { Locale } from '#surveys/locales.ts'
import type { PeriodUnit, PeriodWords } from '#surveys/period.ts'

/** One year and more of them, where a language has one form for both units each. */
const named =
  (forms: Readonly<Record<PeriodUnit, readonly [one: string, more: string]>>) =>
  (n: number, unit: PeriodUnit): string =>
    `${n} ${forms[unit][n === 1 ? 0 : 1]}`

const nl = named({ months: ['maand', 'maanden'], years: ['jaar', 'jaar'] })
const en = named({ months: ['month', 'months'], years: ['year', 'years'] })
const tr = named({ months: ['ay', 'ay'], years: ['yıl', 'yıl'] })
const de = named({ months: ['Monat', 'Monaten'], years: ['Jahr', 'Jahren'] })
/** After "less than", "to" and "more than": the genitive in Polish and Ukrainian. */
const pl = named({ months: ['miesiąca', 'miesięcy'], years: ['roku', 'lat'] })
const uk = named({ months: ['місяця', 'місяців'], years: ['року', 'років'] })
const ar = (n: number, unit: PeriodUnit): string => {
  const [one, two, few, many] = unit === 'years' ? AR_YEARS : AR_MONTHS
  if (n === 1) return one
  if (n === 2) return two
  return n % 100 >= 3 && n % 100 <= 10 ? `${n} ${few}` : `${n} ${many}`
}
const AR_YEARS = ['سنة', 'سنتين', 'سنوات', 'سنة'] as const
const AR_MONTHS = ['شهر', 'شهرين', 'أشهر', 'شهرًا'] as const

/** How long ago something was, in classes: for the choices of a `period` question, in every language of tellers. */
export const PERIOD_WORDS: Readonly<Record<Locale, PeriodWords>> = {
  nl: {
    under: (to, unit) => `korter dan ${nl(to, unit)} geleden`,
    between: (from, to, unit) => `${from} tot ${nl(to, unit)} geleden`,
    over: (from, unit) => `langer dan ${nl(from, unit)} geleden`,
    future: 'dat moet nog komen',
    unknown: 'dat weet ik niet meer',
  },
  en: {
    under: (to, unit) => `less than ${en(to, unit)} ago`,
    between: (from, to, unit) => `${from} to ${en(to, unit)} ago`,
    over: (from, unit) => `more than ${en(from, unit)} ago`,
    future: 'that is still to come',
    unknown: 'I do not know any more',
  },
  tr: {
    under: (to, unit) => `son ${tr(to, unit)} içinde`,
    between: (from, to, unit) => `${from} ile ${tr(to, unit)} arası önce`,
    over: (from, unit) => `${tr(from, unit)} süresinden daha önce`,
    future: 'daha olmadı',
    unknown: 'artık bilmiyorum',
  },
  ar: {
    under: (to, unit) => `قبل أقل من ${ar(to, unit)}`,
    between: (from, to, unit) => `قبل ${from} إلى ${ar(to, unit)}`,
    over: (from, unit) => `قبل أكثر من ${ar(from, unit)}`,
    future: 'لم يحدث بعد',
    unknown: 'لم أعد أعرف',
  },
  pl: {
    under: (to, unit) => `mniej niż ${plAgo(to, unit)} temu`,
    between: (from, to, unit) => `od ${from} do ${pl(to, unit)} temu`,
    over: (from, unit) => `więcej niż ${plAgo(from, unit)} temu`,
    future: 'to dopiero będzie',
    unknown: 'już nie wiem',
  },
  de: {
    under: (to, unit) => `vor weniger als ${deWithin(to, unit)}`,
    between: (from, to, unit) => `vor ${from} bis ${de(to, unit)}`,
    over: (from, unit) => `vor mehr als ${deWithin(from, unit)}`,
    future: 'das kommt noch',
    unknown: 'das weiß ich nicht mehr',
  },
  uk: {
    under: (to, unit) => `менше ніж ${ukAgo(to, unit)} тому`,
    between: (from, to, unit) => `від ${from} до ${uk(to, unit)} тому`,
    over: (from, unit) => `більше ${uk(from, unit)} тому`,
    future: 'це ще буде',
    unknown: 'вже не знаю',
  },
}

function deWithin(n: number, unit: PeriodUnit): string {
  if (n === 1) return unit === 'years' ? 'einem Jahr' : 'einem Monat'
  return de(n, unit)
}

function plAgo(n: number, unit: PeriodUnit): string {
  if (n === 1) return unit === 'years' ? 'rok' : 'miesiąc'
  const isFew = n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14)
  const [few, many] = unit === 'years' ? ['lata', 'lat'] : ['miesiące', 'miesięcy']
  return `${n} ${isFew ? few : many}`
}

function ukAgo(n: number, unit: PeriodUnit): string {
  if (n === 1) return unit === 'years' ? 'рік' : 'місяць'
  const isFew = n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14)
  const [few, many] = unit === 'years' ? ['роки', 'років'] : ['місяці', 'місяців']
  return `${n} ${isFew ? few : many}`
}
