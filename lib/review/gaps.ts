import { addDays, type Day, daysBetween } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import type { Period } from './period'

/** Days on which nothing was written down, both ends included. */
export interface Gap {
  from: Day
  to: Day
}

/** A stretch of so many days without an entry is a gap (PRODUCT.md, "The review packet, whole"). */
const gapDays = 42

/** The gaps in a period, up to today: before the first act, between two, and after the last. `acts` in any order. */
export function gapsIn(acts: readonly Day[], period: Period, today: Day): Gap[] {
  const end = period.endsOn < today ? period.endsOn : today
  const within = acts.filter(day => day >= period.startsOn && day <= end).sort()
  const edges = [addDays(period.startsOn, -1), ...within, addDays(end, 1)]
  return edges
    .slice(1)
    .map((next, index) => ({ from: addDays(edges[index] ?? next, 1), to: addDays(next, -1) }))
    .filter(gap => daysBetween(gap.from, gap.to) + 1 >= gapDays)
}

/** A gap in words; whose it is not is said too. Years are left out where they are that of `near`. */
export const sayGap = (gap: Gap, near: Day): string =>
  `Nothing written down from ${sayDate(gap.from, near)} to ${sayDate(gap.to, near)}. A gap in the record, not in the person.`
