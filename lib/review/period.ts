import { addMonths, type Day, firstOf, lastOf, type Month, monthOf } from '@/lib/time/day'
import { sayFullDay, sayMonth } from '@/lib/time/say'

/** The time that a review looks back on; both ends are included. */
export interface Period {
  startsOn: Day
  endsOn: Day
}

export const periodNames = ['this half', 'last half', 'this quarter', 'last quarter'] as const
export type PeriodName = (typeof periodNames)[number]

/** The half of the fiscal year in which a day lies; the year begins with month `firstMonth`, 1 to 12. */
export const halfOf = (day: Day, firstMonth: number): Period => stretchOf(day, firstMonth, 6)

/** The fiscal quarter in which a day lies. */
export const quarterOf = (day: Day, firstMonth: number): Period => stretchOf(day, firstMonth, 3)

/** The period that a name means on a day. */
export function periodNamed(name: PeriodName, today: Day, firstMonth: number): Period {
  const length = name.endsWith('half') ? 6 : 3
  const now = stretchOf(today, firstMonth, length)
  if (name.startsWith('this')) return now
  return stretchOf(firstOf(addMonths(monthOf(now.startsOn), -1)), firstMonth, length)
}

function stretchOf(day: Day, firstMonth: number, months: number): Period {
  const month = monthOf(day)
  const into = ((Number(month.slice(5)) - firstMonth + 12) % 12) % months
  const start = addMonths(month, -into)
  return { startsOn: firstOf(start), endsOn: lastOf(addMonths(start, months - 1)) }
}

/**
 * The month under which an entry stands in a period: that of the act or, when the act lies outside, the one in which it
 * would have hit. Null when neither falls in (PRODUCT.md: an entry counts where the act *or* the harm would have fallen).
 */
export function monthWithin(entry: { actedOn: Day; wouldHaveHit: Month | null }, period: Period): Month | null {
  if (entry.actedOn >= period.startsOn && entry.actedOn <= period.endsOn) return monthOf(entry.actedOn)
  const hit = entry.wouldHaveHit
  return hit && hit >= monthOf(period.startsOn) && hit <= monthOf(period.endsOn) ? hit : null
}

/** "January to June 2026", "October 2025 to March 2026", "May 2026"; by the day when it is not of whole months. */
export function sayPeriod({ startsOn, endsOn }: Period): string {
  const [from, to] = [monthOf(startsOn), monthOf(endsOn)]
  const isWhole = startsOn === firstOf(from) && endsOn === lastOf(to)
  if (isWhole && from === to) return sayMonth(from)
  if (startsOn === endsOn) return sayFullDay(startsOn)
  const [first, last] = isWhole ? [sayMonth(from), sayMonth(to)] : [sayFullDay(startsOn), sayFullDay(endsOn)]
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} to ${last}`
}
