import type { cadences } from '@/db/schema'
import { addDays, addMonths, type Day, daysBetween, firstOf, lastOf, type Month, monthOf } from '@/lib/time/day'

export type Cadence = (typeof cadences)[number]

/** From a day up to, and not on, another; open when it has no end. */
export interface Pause {
  startsOn: Day
  endsOn: Day | null
}

/** What gives the dates of a series: its first day, how often, until when, and when it rests. */
export interface Rule {
  cadence: Cadence
  startsOn: Day
  endsOn: Day | null
  pauses: readonly Pause[]
}

const steps: Partial<Record<Cadence, number>> = { weekly: 7, 'every two weeks': 14, 'every four weeks': 28 }

/** No date is planned from here on, as no form takes a day from here on. */
const farAway: Day = '2100-01-01'

/**
 * The dates of a series from a day on, in their order, each once: counted from its first day, never from the date before,
 * so that nothing drifts. None falls in a pause, or on or after the day on which the series no longer holds.
 */
export function* datesFrom(rule: Rule, from: Day): Generator<Day, undefined> {
  const until = untilOf(rule)
  for (let n = Math.max(countUpTo(rule, from), 0); ; n++) {
    const day = nthDate(rule, n)
    if (day >= until) return
    if (day >= from && !isResting(rule, day)) yield day
  }
}

/** The next dates of a series from a day on, at most so many. */
export function nextDates(rule: Rule, from: Day, atMost: number): Day[] {
  const days: Day[] = []
  if (atMost < 1) return days
  for (const day of datesFrom(rule, from)) if (days.push(day) === atMost) break
  return days
}

/** The dates of a series from one day to another, both included. */
export function datesBetween(rule: Rule, from: Day, to: Day): Day[] {
  const days: Day[] = []
  for (const day of datesFrom(rule, from)) {
    if (day > to) break
    days.push(day)
  }
  return days
}

export const isDateOf = (rule: Rule, day: Day): boolean => nextDates(rule, day, 1)[0] === day

/** Whether a series rests on a day. */
export const isResting = ({ pauses }: Pick<Rule, 'pauses'>, day: Day): boolean =>
  pauses.some(pause => pause.startsOn <= day && (pause.endsOn === null || day < pause.endsOn))

/** Which of the month's weekdays a day is, 1 to 4; the fifth is told as the last, for not every month has five. */
export function weekdayOfMonth(day: Day): number | 'last' {
  const nth = Math.ceil(Number(day.slice(8)) / 7)
  return nth === 5 ? 'last' : nth
}

/** The first day with no date: the end, or the beginning of a pause that has no end. */
function untilOf({ endsOn, pauses }: Rule): Day {
  const open = pauses.filter(pause => pause.endsOn === null).map(pause => pause.startsOn)
  return [farAway, ...(endsOn ? [endsOn] : []), ...open].sort()[0] ?? farAway
}

/** How many dates surely lie before a day, from where the count may begin. */
function countUpTo({ cadence, startsOn }: Rule, from: Day): number {
  const step = steps[cadence]
  if (step) return Math.floor(daysBetween(startsOn, from) / step)
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(from) - months(startsOn)
}

function nthDate({ cadence, startsOn }: Rule, n: number): Day {
  const step = steps[cadence]
  if (step) return addDays(startsOn, n * step)
  const month = addMonths(monthOf(startsOn), n)
  return cadence === 'monthly by date' ? sameDate(startsOn, month) : sameWeekday(startsOn, month)
}

/** The same date of a month, or its last day where it is shorter. */
function sameDate(day: Day, month: Month): Day {
  const same = `${month}-${day.slice(8)}`
  const last = lastOf(month)
  return same > last ? last : same
}

/** The same weekday of a month: the second Thursday, the last Monday. */
function sameWeekday(day: Day, month: Month): Day {
  const nth = weekdayOfMonth(day)
  if (nth === 'last') return addDays(lastOf(month), -daysSince(day, lastOf(month)))
  return addDays(firstOf(month), daysSince(firstOf(month), day) + (nth - 1) * 7)
}

/** Days from the weekday of one day on to the weekday of another, 0 to 6. */
const daysSince = (one: Day, other: Day) => ((daysBetween(one, other) % 7) + 7) % 7
