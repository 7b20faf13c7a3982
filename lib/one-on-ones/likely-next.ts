import type { Cadence } from '@/lib/series/cadence'
import { addDays, dayIn, daysBetween } from '@/lib/time/day'
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
 * When the next one of two people likely is: a week after their latest, or as often as they meet, at its time. Their
 * first is today at ten or at the next full hour, in the evening tomorrow at ten; never at a time that is past.
 */
export function likelyNext(pair: Pick<Pair, 'last' | 'heldOn' | 'hasSeries'>, now: number, timeZone: string) {
  const { last } = pair
  const today = dayIn(timeZone, now)
  const clock = sayTime(now, timeZone)
  if (!last) {
    const hour = Math.max(10, Number(clock.slice(0, 2)) + 1)
    return hour <= 17 ? { day: today, time: `${hour}:00`, ...half } : { day: addDays(today, 1), time: '10:00', ...half }
  }
  const time = sayTime(last.startsAt, timeZone)
  const likely = addDays(last.onDay, steps[likelyCadence(pair)] ?? 7)
  const first = time > clock ? today : addDays(today, 1)
  return { day: [likely, first].sort()[1] ?? first, time, minutes: last.minutes }
}

const half = { minutes: 30 }
