import { type PersonKey, people } from '@/db/demo/people'
import { addDays, type Day, dayIn } from '@/lib/time/day'
import { instantAt } from '@/lib/time/zone'
import { noRows, type Rows } from './rows'
import { type Chance, seeded } from './seeded'

export const demoZone = 'Europe/Warsaw'

/** A year that is being made up: today, chance, the rows so far, and who is who. */
export interface Year extends Chance {
  today: Day
  rows: Rows
  ids: Record<PersonKey, string>
  tagIds: Map<string, string>
}

/** A year that ends on the day of `now`. All that chance decides depends on that day alone. */
export function newYear(now: number): Year {
  const today = dayIn(demoZone, now)
  const chance = seeded(20_260_312)
  const began = instantAt(demoZone, addDays(today, -900), '08:00')
  const ids = Object.fromEntries(
    Object.keys(people).map((key, index) => [key, chance.id(began + index * 1000)]),
  ) as Record<PersonKey, string>
  return { ...chance, today, rows: noRows(), ids, tagIds: new Map() }
}

/** The day so many days ago, or the Friday before when that is a weekend. */
export const workdayAgo = (year: Year, ago: number): Day => workday(addDays(year.today, -ago))

/** The day itself, or the Friday before when it is a weekend. */
export function workday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, weekday === 6 ? -1 : weekday === 0 ? -2 : 0)
}

/** A working day so many days after another, and before today. */
export function workdayAfter(year: Year, day: Day, days: number): Day {
  const later = workday(addDays(day, days))
  const last = workday(addDays(year.today, -1))
  return later > last ? last : later < day ? day : later
}

export const at = (day: Day, time: string): number => instantAt(demoZone, day, time)
