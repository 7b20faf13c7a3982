import { addMonths, type Day, firstOf, lastOf, monthOf } from '@/lib/time/day'

/** The periods that the timeline's filter offers, by the organisation's fiscal year. */
export const periods = {
  'this-quarter': 'This quarter',
  'last-quarter': 'Last quarter',
  'this-half': 'This half',
  'this-year': 'This year',
} as const

export type Period = keyof typeof periods

const lengths: Record<Period, { months: number; back: number }> = {
  'this-quarter': { months: 3, back: 0 },
  'last-quarter': { months: 3, back: 1 },
  'this-half': { months: 6, back: 0 },
  'this-year': { months: 12, back: 0 },
}

/** First and last day of a period; the fiscal year's first month is a setting (PRODUCT.md, "Time"). */
export function daysOf(period: Period, today: Day, fiscalYearStartsIn: number): { from: Day; to: Day } {
  const { months, back } = lengths[period]
  const month = monthOf(today)
  const sinceYearBegan = (Number(month.slice(5)) - fiscalYearStartsIn + 12) % 12
  const first = addMonths(month, -(sinceYearBegan % months) - back * months)
  return { from: firstOf(first), to: lastOf(addMonths(first, months - 1)) }
}
