import { type HelpLine, helpLines } from './help-lines.ts'

/** That a lead looked whether a help line is right: when, who, and what was written there then. */
export type LineCheck = { readonly on: string; readonly by: string; readonly contact: string }

/** The checks of a project by key of the line. */
export type LineChecks = Readonly<Record<string, LineCheck>>

/** After this many days somebody should look again. */
export const CHECK_DAYS = 90

/** What people are told to call or visit. A check holds for this and for nothing that came after it. */
export function contactOf({ phone, site }: HelpLine): string {
  return [phone, site].filter(Boolean).join(' ')
}

export type CheckState = 'unchecked' | 'old' | 'checked'

/** Whether a line was checked, and not too long ago; `today` is a day as `2026-03-04`. */
export function checkState(line: HelpLine, checks: LineChecks, today: string): CheckState {
  const check = checks[line.key]
  if (!check || check.contact !== contactOf(line)) return 'unchecked'
  const days = (Date.parse(today) - Date.parse(check.on)) / 86_400_000
  return days > CHECK_DAYS ? 'old' : 'checked'
}

/** Whether every line for people in danger was checked once as it is now. An old check is for staff to see to. */
export function areSafetyLinesChecked(checks: LineChecks, today: string): boolean {
  return helpLines.every(
    (line) => !line.isSafety || checkState(line, checks, today) !== 'unchecked',
  )
}
