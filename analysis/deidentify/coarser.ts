import { numberOf } from './numbers.ts'

/** Bands of the survey's own classes for the young; twenty years for grown-ups. The last year belongs to the band. */
const BANDS: readonly (readonly [number, number])[] = [
  [0, 3],
  [4, 7],
  [8, 11],
  [12, 15],
  [16, 18],
  [19, 34],
  [35, 54],
]

/** The band of an age in digits or words (`zes` gives `4-7`, `55+` from 55), or undefined when it says no number. */
export function ageBand(surface: string): string | undefined {
  for (const word of surface.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const age = numberOf(word)
    if (age === undefined) continue
    const band = BANDS.find(([, last]) => age <= last)
    return band ? `${band[0]}-${band[1]}` : '55+'
  }
  return undefined
}

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const SEASONS = ['winter', 'voorjaar', 'zomer', 'najaar'] as const

/** The season and year of a date (`12 april 2023` gives `voorjaar 2023`), the season alone without a year, or undefined. */
export function season(surface: string): string | undefined {
  const date = surface.toLowerCase()
  const year = yearOf(date)
  const month = monthOf(date)
  const name = month === undefined ? undefined : SEASONS[Math.floor((month % 12) / 3)]
  return [name, year].filter((part) => part !== undefined).join(' ') || undefined
}

function yearOf(date: string): string | undefined {
  const full = /(?:19|20)\d{2}/.exec(date)?.[0]
  if (full) return full
  const short = /(?:['’]|\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?)(\d{2})$/.exec(date)?.[1]
  if (short === undefined) return undefined
  return Number(short) < 50 ? `20${short}` : `19${short}`
}

function monthOf(date: string): number | undefined {
  const word = /(?:^|[\s\d.-])(jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/.exec(date)?.[1]
  if (word) return word === 'mrt' ? 3 : MONTHS.indexOf(word) + 1
  const figures = /^\d{4}[-/.](\d{2})|^\d{1,2}\s?[-/.]\s?(\d{1,2})/.exec(date)
  const month = Number(figures?.[1] ?? figures?.[2])
  return month >= 1 && month <= 12 ? month : undefined
}
