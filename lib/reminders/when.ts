import { addDays, type Day, dayIn } from '@/lib/time/day'
import { instantAt } from '@/lib/time/zone'

const hour = 3_600_000

/** The day before a one-on-one in the afternoon, by the clock of whoever is reminded: time to add a point. */
export const dayBefore = (timeZone: string, startsAt: number): { day: Day; dueAt: number } => {
  const day = dayIn(timeZone, startsAt)
  return { day, dueAt: instantAt(timeZone, addDays(day, -1), '15:00') }
}

/** The Monday of a week, at eight by the clock of whoever is reminded; null unless today or tomorrow is one. */
export function mondayMorning(timeZone: string, now: number): { day: Day; dueAt: number } | null {
  const today = dayIn(timeZone, now)
  const day = [today, addDays(today, 1)].find(one => new Date(`${one}T00:00:00Z`).getUTCDay() === 1)
  return day ? { day, dueAt: instantAt(timeZone, day, '08:00') } : null
}

/** Whether a reminder is to be put in the queue now: it falls due soon, or did so no longer ago than it is of use. */
export const isToPlan = (dueAt: number, now: number, ofUseFor: number): boolean =>
  dueAt <= now + 2 * hour && dueAt > now - ofUseFor * hour
