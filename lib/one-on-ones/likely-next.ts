import { addDays, type Day } from '@/lib/time/day'
import { sayTime } from '@/lib/time/say'
import type { Pair } from './queries/pair'

/** When the next one of two people likely is: a week after their latest, at its time; today if that is past, at ten if it is their first. */
export function likelyNext(last: Pair['last'], today: Day, timeZone: string) {
  if (!last) return { day: today, time: '10:00', minutes: 30 }
  const day = addDays(last.onDay, 7)
  return { day: day < today ? today : day, time: sayTime(last.startsAt, timeZone), minutes: last.minutes }
}
