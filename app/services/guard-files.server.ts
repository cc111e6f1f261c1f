import { csvOf } from '#analysis/export/csv.ts'
import type { GuardWords } from '#app/words/nl-guard.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import type { BreachView } from './breaches.server.ts'
import { DATA_CLASSES, type DataClass } from './data-classes.server.ts'
import type { Register, RegisterRow } from './register.server.ts'

/** A file for a lead to save. */
export type GuardFile = { readonly name: string; readonly type: string; readonly body: string }

type Ground = keyof GuardWords['register']['grounds']

const GROUNDS: Readonly<Record<DataClass['purpose'], Ground>> = {
  listen: 'project',
  rights: 'duty',
  reach: 'contacts',
  access: 'staff',
  account: 'duty',
  run: 'staff',
}

/** One class of data of a register in words, in the order of its columns. */
export function sayRow(row: RegisterRow, locale: StaffLocale): readonly string[] {
  const { guard, register, staff } = wordsFor(locale)
  return [
    guard.classes[row.key],
    guard.purposes[row.purpose],
    register.grounds[GROUNDS[row.purpose]],
    guard.about[row.about],
    guard.forms[row.form],
    row.tables.join(', ') || register.files,
    guard.keeping(row.keeping),
    typeof row.readers === 'string'
      ? guard.readers[row.readers]
      : row.roles.map(({ role, people }) => guard.role(staff.roles[role], people)).join(', '),
  ]
}

/** The columns of a register in words. */
export function sayColumns(locale: StaffLocale): readonly string[] {
  const { columns: say } = wordsFor(locale).register
  return [
    say.data,
    say.purpose,
    say.ground,
    say.about,
    say.form,
    say.where,
    say.keeping,
    say.readers,
  ]
}

/** The table of a register for a spreadsheet. */
export function registerCsv(register: Register, locale: StaffLocale): GuardFile {
  return {
    name: `register-${register.day}.csv`,
    type: 'text/csv; charset=utf-8',
    body: csvOf([sayColumns(locale), ...register.rows.map((row) => sayRow(row, locale))]),
  }
}

/** A register as one page that needs nothing from anywhere. */
export function registerHtml(register: Register, locale: StaffLocale): GuardFile {
  const { guard, register: say } = wordsFor(locale)
  const { head, project } = register
  const cells = (name: 'th' | 'td', row: readonly string[]) =>
    `<tr>${row.map((text) => `<${name}>${escapeHtml(text)}</${name}>`).join('')}</tr>`
  const parts = [
    `<h1>${escapeHtml(`${say.title}: ${project[locale] ?? project.nl}`)}</h1>`,
    paragraph(say.on(guard.day(register.day))),
    definitions([
      [say.controller, head.controller || say.empty],
      [say.officer, head.officer || say.empty],
      [say.ground, head.ground || say.empty],
      [say.processors, head.processors || say.empty],
    ]),
    `<h2>${escapeHtml(say.tableTitle)}</h2>`,
    register.asksContacts ? '' : paragraph(say.noContacts),
    `<table>${cells('th', sayColumns(locale))}`,
    ...register.rows.map((row) => cells('td', sayRow(row, locale))),
    '</table>',
    `<h2>${escapeHtml(say.securityTitle)}</h2>`,
    `<ul>${say
      .security(register.readers)
      .map((text) => `<li>${escapeHtml(text)}</li>`)
      .join('')}</ul>`,
    paragraph(say.print),
  ]
  return page(`register-${register.day}.html`, locale, say.title, parts)
}

/** What the draft of a report says, as heading and text. */
function sayBreach(
  breach: BreachView,
  register: Register,
  locale: StaffLocale,
): readonly (readonly [string, string])[] {
  const { guard, breach: say, register: words } = wordsFor(locale)
  const { parts } = say
  const rows = register.rows.filter(({ key }) => breach.dataClasses.includes(key))
  const isReadable = breach.dataClasses.some((key) => DATA_CLASSES[key].form === 'clear')
  return [
    [parts.controller, register.head.controller || words.empty],
    [parts.officer, register.head.officer || words.empty],
    [parts.discovered, guard.time(breach.discoveredAt)],
    [parts.deadline, guard.time(breach.deadline)],
    [parts.what, breach.what],
    [
      parts.data,
      rows.map((row) => `${guard.classes[row.key]}: ${guard.forms[row.form]}`).join('\n'),
    ],
    [parts.tellers, String(breach.tellers)],
    [
      say.whoCouldRead,
      rows.map((row) => `${guard.classes[row.key]}: ${sayRow(row, locale).at(-1)}`).join('\n'),
    ],
    [parts.consequences, say.consequences[isReadable ? 'readable' : 'sealed']],
    [parts.measures, breach.measures || words.empty],
  ]
}

const nameOf = (breach: BreachView, end: string) =>
  `${breach.isDrill ? 'oefening-' : ''}datalek-${breach.discoveredAt.slice(0, 10)}.${end}`

/** The draft of a report to the authority as plain text. */
export function breachText(breach: BreachView, register: Register, locale: StaffLocale): GuardFile {
  const { breach: say } = wordsFor(locale)
  const parts = sayBreach(breach, register, locale).map(([title, text]) => `${title}\n${text}\n`)
  const head = breach.isDrill ? [`${say.drillNote}\n`] : []
  return {
    name: nameOf(breach, 'txt'),
    type: 'text/plain; charset=utf-8',
    body: [`${say.draftTitle}\n`, ...head, ...parts].join('\n'),
  }
}

/** The same as a page. */
export function breachHtml(breach: BreachView, register: Register, locale: StaffLocale): GuardFile {
  const { breach: say } = wordsFor(locale)
  return page(nameOf(breach, 'html'), locale, say.draftTitle, [
    `<h1>${escapeHtml(say.draftTitle)}</h1>`,
    breach.isDrill ? `<p><strong>${escapeHtml(say.drillNote)}</strong></p>` : '',
    definitions(sayBreach(breach, register, locale)),
  ])
}

function page(
  name: string,
  locale: StaffLocale,
  title: string,
  parts: readonly string[],
): GuardFile {
  return {
    name,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 1rem;white-space:pre-line}table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:start;vertical-align:top}</style>
</head><body>
${parts.filter(Boolean).join('\n')}
</body></html>
`,
  }
}

const escapeHtml = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const paragraph = (words: string) => `<p>${escapeHtml(words)}</p>`
const definitions = (pairs: readonly (readonly [string, string])[]) =>
  `<dl>${pairs.map(([term, text]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>`
