/** What a lead is reminded of about one story point. */
export type Reminder = 'closes-soon' | 'is-full' | 'lags' | 'silent'

/** What a reminder is made from; days are database dates. */
export type Collected = {
  readonly isOpen: boolean
  readonly openedOn: string
  readonly closesOn: string | null
  readonly quota: number | null
  readonly target: number | null
  readonly received: number
  /** Whether a form was finished in this week or the one before. */
  readonly isFresh: boolean
}

const DAY_MS = 86_400_000
const SOON_DAYS = 7
const QUIET_DAYS = 14

/** Less than this part of what the time that is over asks for counts as lagging: one slow week is none. */
const ENOUGH = 0.8

/**
 * What to remind a lead of on a day, at an open story point.
 *
 * `closes-soon`: the last day is at most a week away. `is-full`: the quota is reached. With a target that is not reached:
 * `lags` when less came in than the part of the time that is over asks for (first day to last day, straight line, a fifth less
 * is allowed); without a last day `silent`, when nothing was finished in this week or the one before and it is open for two weeks.
 */
export function remindersOf(point: Collected, today: string): readonly Reminder[] {
  const { isOpen, openedOn, closesOn, quota, target, received, isFresh } = point
  if (!isOpen) return []
  const open = daysBetween(openedOn, today)
  const reminders: Reminder[] = []
  if (closesOn !== null && daysBetween(today, closesOn) <= SOON_DAYS) reminders.push('closes-soon')
  if (quota !== null && received >= quota) reminders.push('is-full')
  if (target === null || received >= target) return reminders
  if (closesOn !== null) {
    const part = Math.min(1, open / Math.max(1, daysBetween(openedOn, closesOn)))
    if (received < target * part * ENOUGH) reminders.push('lags')
  } else if (!isFresh && open >= QUIET_DAYS) reminders.push('silent')
  return reminders
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
