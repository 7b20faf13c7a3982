import type { Cadence } from '@/lib/series/cadence'
import { addDays, type Day, daysBetween } from '@/lib/time/day'
import { sayTime } from '@/lib/time/say'
import type { Pair } from './queries/pair'

/** How often two people likely meet, from the days on which they did: weekly if that is not known yet, once if they have a series. */
export function likelyCadence({ heldOn, hasSeries }: Pick<Pair, 'heldOn' | 'hasSeries'>): Cadence | 'once' {
  if (hasSeries) return 'once'
  const gaps = heldOn.slice(1).map((day, index) => daysBetween(day, heldOn[index] ?? day))
  if (gaps.length === 0) return 'weekly'
  const usual = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 7
  if (usual <= 10) return 'weekly'
  if (usual <= 21) return 'every two weeks'
  return usual <= 45 ? 'every four weeks' : 'once'
}

const steps: Partial<Record<Cadence | 'once', number>> = { 'every two weeks': 14, 'every four weeks': 28 }

/**
 * When the next one of two people likely is: a week after their latest, or as often as they meet, at its time; today if
 * that is past, at ten if it is their first.
 */
export function likelyNext(pair: Pick<Pair, 'last' | 'heldOn' | 'hasSeries'>, today: Day, timeZone: string) {
  const { last } = pair
  if (!last) return { day: today, time: '10:00', minutes: 30 }
  const day = addDays(last.onDay, steps[likelyCadence(pair)] ?? 7)
  return { day: day < today ? today : day, time: sayTime(last.startsAt, timeZone), minutes: last.minutes }
}
