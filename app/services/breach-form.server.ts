import type { BreachFacts } from './breaches.server.ts'

const ZONE = 'Europe/Amsterdam'
const TYPED = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/

/** A moment as a field of date and time shows it in Dutch time: `2026-03-04T10:30`. */
export function dutchTime(moment: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: ZONE,
  })
    .format(moment)
    .replace(' ', 'T')
}

/** The moment that such a field means; an invalid date for anything else. In the hour that comes twice, the earlier one. */
export function momentOf(typed: string): Date {
  if (!TYPED.test(typed)) return new Date(Number.NaN)
  for (const offset of ['+02:00', '+01:00']) {
    const moment = new Date(`${typed}:00${offset}`)
    if (!Number.isNaN(moment.getTime()) && dutchTime(moment) === typed) return moment
  }
  return new Date(Number.NaN)
}

/** What somebody wrote about a breach in a form. */
export function readBreachForm(form: FormData): BreachFacts & { readonly isDrill: boolean } {
  const field = (name: string) => String(form.get(name) ?? '').trim()
  const tellers = field('tellers')
  return {
    what: field('what'),
    measures: field('measures'),
    dataClasses: form.getAll('data').map(String),
    tellers: tellers === '' ? undefined : Number(tellers),
    discoveredAt: momentOf(field('when')),
    isDrill: form.get('drill') === 'yes',
  }
}
