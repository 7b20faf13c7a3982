import { addDays, addMonths, type Day, daysBetween, type Month, monthOf } from '@/lib/time/day'

/** A day and how many of a kind fell on it. */
export type Counted = [day: Day, n: number]

export const weeks = 52

/** The Monday on which the year strip begins: 51 weeks before the week of today. */
export function firstDayOfStrip(today: Day): Day {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(today, -sinceMonday - (weeks - 1) * 7)
}

/** How many fell in each of the strip's weeks, the oldest first. */
export function byWeek(days: readonly Counted[], today: Day): number[] {
  const first = firstDayOfStrip(today)
  const counts = new Array<number>(weeks).fill(0)
  for (const [day, n] of days) {
    const week = Math.floor(daysBetween(first, day) / 7)
    if (week >= 0 && week < weeks) counts[week] = (counts[week] ?? 0) + n
  }
  return counts
}

/** How many fell in each month that the strip touches, for the table behind it. */
export function byMonth(days: readonly Counted[], today: Day): { month: Month; n: number }[] {
  const first = monthOf(firstDayOfStrip(today))
  const months: { month: Month; n: number }[] = []
  for (let month = first; month <= monthOf(today); month = addMonths(month, 1)) {
    months.push({ month, n: days.reduce((sum, [day, n]) => (monthOf(day) === month ? sum + n : sum), 0) })
  }
  return months
}

/** The months' names and the weeks under which they stand: the first whole week of each, beginning with the strip's own month. */
export function monthLabels(today: Day): { week: number; month: Month }[] {
  const first = firstDayOfStrip(today)
  const labels: { week: number; month: Month }[] = []
  for (let week = 0; week < weeks - 1; week += 1) {
    const month = monthOf(addDays(first, week * 7))
    if (labels.at(-1)?.month !== month) labels.push({ week, month })
  }
  return labels[1] && labels[1].week < 3 ? labels.slice(1) : labels
}
