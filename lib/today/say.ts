import { firstName } from '@/lib/prevention/sentence'
import { type Day, daysBetween } from '@/lib/time/day'
import { count, sayDate, sayDay } from '@/lib/time/say'
import type { NextOneOnOne, NotAsked } from './queries'

/** The line under the day: "Two one-on-ones today. Nobody has waited long." */
export function sayToday(
  next: readonly NextOneOnOne[],
  waiting: readonly NotAsked[],
  today: Day,
  hasReports: boolean,
): string {
  const now = next.filter(one => one.onDay === today).length
  const first = now === 0 ? 'No one-on-one today.' : `${capital(count(now, 'one-on-one'))} today.`
  if (!hasReports) return first
  if (waiting.length === 0) return `${first} Nobody has waited long.`
  return `${first} ${capital(count(waiting.length, 'person has', 'people have'))} not been asked lately.`
}

/** What is open in a one-on-one: "2 points from Priya, something open since 12 November". */
export function sayOpen(one: NextOneOnOne, today: Day): string {
  const points = one.theirPoints > 0 ? `${count(one.theirPoints, 'point')} from ${firstName(one.with)}` : ''
  const open = one.openSince ? `something open since ${sayDate(one.openSince, today)}` : ''
  return capital([points, open].filter(Boolean).join(', ')) || 'Nothing on the agenda yet'
}

/** "Last asked on 12 November, 19 days ago", "Never asked". */
export function sayLastAsked(person: NotAsked, today: Day): string {
  if (!person.lastAskedOn) return 'Not asked yet'
  return `Last asked on ${sayDate(person.lastAskedOn, today)}, ${daysBetween(person.lastAskedOn, today)} days ago`
}

/** "since Monday", "today": when something fell due. */
export const sayDue = (day: Day, today: Day): string =>
  day < today ? `since ${sayDay(day, today)}` : sayDay(day, today)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
