import { type Day, daysBetween } from '@/lib/time/day'

/** A question that is asked every so many weeks, from a day on. */
export interface Recurring {
  everyWeeks: number
  startsOn: Day
}

/**
 * Whether it is to be asked in a one-on-one on that day: it was never asked, or last asked at least so many weeks before.
 * Found from the asks, never copied onto an agenda, so that nothing is lost or doubled when a one-on-one is moved.
 */
export function isDue({ everyWeeks, startsOn }: Recurring, lastAskedOn: Day | null, onDay: Day): boolean {
  if (onDay < startsOn) return false
  return lastAskedOn === null || daysBetween(lastAskedOn, onDay) >= everyWeeks * 7
}
