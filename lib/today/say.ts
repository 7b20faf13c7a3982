import { sayOpenThings } from '@/lib/one-on-ones/say-open'
import { firstName } from '@/lib/prevention/sentence'
import { type Day, dayIn, daysBetween } from '@/lib/time/day'
import { count, sayDate, sayDay, sayTime } from '@/lib/time/say'
import type { NotAsked } from './queries/not-asked'
import type { NextOneOnOne } from './queries/one-on-ones'
import type { TodayOf } from './queries/today'

/** The line under the day: "Two one-on-ones today. Nobody has waited long." */
export function sayToday(
  next: readonly Pick<NextOneOnOne, 'onDay'>[],
  waiting: readonly unknown[],
  today: Day,
  hasReports: boolean,
): string {
  const now = next.filter(one => one.onDay === today).length
  const first = now === 0 ? 'No one-on-one today.' : `${capital(count(now, 'one-on-one'))} today.`
  if (!hasReports) return first
  if (waiting.length === 0) return `${first} Nobody has waited long.`
  return `${first} ${capital(count(waiting.length, 'person has', 'people have'))} not been asked lately.`
}

/** When a one-on-one is: "10:00", "tomorrow, 09:00"; in the viewer's own zone. */
export function sayWhen(
  one: Pick<NextOneOnOne, 'startsAt'>,
  { timeZone, today }: { timeZone: string; today: Day },
): string {
  const day = dayIn(timeZone, one.startsAt)
  const time = sayTime(one.startsAt, timeZone)
  return day === today ? time : `${sayDay(day, today)}, ${time}`
}

/** The one next act of a one-on-one that is planned: once its time is over its manager says that it was held. */
export function nextActOf(
  one: Pick<NextOneOnOne, 'reportId' | 'startsAt' | 'minutes' | 'isAnswered'>,
  { personId, now }: { personId: string; now: number },
): 'prepare' | 'answer' | 'held' | 'open' {
  const isOver = one.startsAt + one.minutes * 60_000 <= now
  if (one.reportId !== personId) return isOver ? 'held' : 'prepare'
  if (isOver) return 'open'
  return one.isAnswered ? 'prepare' : 'answer'
}

/** What waits in a one-on-one: "Two points and one thing to do open, the oldest since 12 November. Answered ahead." */
export function sayOpen(one: NextOneOnOne, today: Day, viewerId: string): string {
  const open = sayOpenThings(one.open, firstName(one.with), today) || 'Nothing on the agenda yet'
  if (!one.isAnswered) return open
  const answered = one.reportId === viewerId ? 'You answered ahead' : 'Answered ahead'
  return one.open.points + one.open.toDo === 0 ? answered : `${open}. ${answered}.`
}

/** "Last asked on 12 November, 19 days ago", "Never asked". */
export function sayLastAsked(person: Pick<NotAsked, 'lastAskedOn'>, today: Day): string {
  if (!person.lastAskedOn) return 'Not asked yet'
  return `Last asked on ${sayDate(person.lastAskedOn, today)}, ${daysBetween(person.lastAskedOn, today)} days ago`
}

/** "since Monday", "today": when something fell due. */
export const sayDue = (day: Day, today: Day): string =>
  day < today ? `since ${sayDay(day, today)}` : sayDay(day, today)

/** Whether nothing waits for the viewer. */
export const isQuiet = (today: TodayOf): boolean =>
  [
    today.next,
    today.missed,
    today.waiting,
    today.due,
    today.signals,
    today.requests,
    today.unfinished,
    today.mine,
    today.handOvers,
  ].every(part => part.length === 0)

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
