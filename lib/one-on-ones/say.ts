import { type Day, daysBetween } from '@/lib/time/day'
import { count, sayDate } from '@/lib/time/say'

const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' })
const shortWithYear = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

/** "12 Nov", with the year when it is another one than today's. */
export const sayShortDate = (day: Day, today: Day): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? short : shortWithYear).format(Date.parse(`${day}T00:00:00Z`))

/** "The last one was a week ago." of one that lies ahead; "The one before was a week earlier." of one that is past. */
export function sayLast(last: Day | null, onDay: Day, today: Day): string {
  if (!last) return onDay < today ? 'It was the first one.' : 'It is the first one.'
  if (onDay < today) return `The one before was ${apart(daysBetween(last, onDay), 'earlier', last, today)}.`
  return `The last one was ${apart(daysBetween(last, today), 'ago', last, today)}.`
}

function apart(days: number, which: 'ago' | 'earlier', last: Day, today: Day): string {
  if (days <= 0) return which === 'ago' ? 'today' : 'on the same day'
  if (days === 1) return which === 'ago' ? 'yesterday' : 'the day before'
  if (days === 7) return `a week ${which}`
  if (days % 7 === 0 && days <= 42) return `${count(days / 7, 'week')} ${which}`
  if (days < 21) return `${count(days, 'day')} ${which}`
  return `on ${sayDate(last, today)}`
}
