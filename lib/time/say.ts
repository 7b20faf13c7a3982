import { type Day, daysBetween, type Month } from './day'

const locale = 'en-GB'

const say = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  return (day: Day) => format.format(Date.parse(`${day}T00:00:00Z`))
}

const weekday = say({ weekday: 'long' })
const shortDay = say({ weekday: 'short', day: 'numeric' })
const dayAndMonth = say({ day: 'numeric', month: 'long' })
const fullDay = say({ day: 'numeric', month: 'long', year: 'numeric' })
const monthAndYear = say({ month: 'long', year: 'numeric' })
const monthOnly = say({ month: 'long' })
const weekdayDayMonth = say({ weekday: 'long', day: 'numeric', month: 'long' })

/** A day as people say it: "today", "Tuesday", "3 March", "3 March 2024". */
export function sayDay(day: Day, today: Day): string {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return 'today'
  if (ahead === 1) return 'tomorrow'
  if (ahead === -1) return 'yesterday'
  if (Math.abs(ahead) < 7) return weekday(day)
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : fullDay(day)
}

/** "19 November", with the year when it is another one than today's. */
export const sayDate = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : fullDay(day)

/** "19 November 2026", for titles and for hovering. */
export const sayFullDay = fullDay

/** "Thu 19", for the timeline's margin. */
export const sayShortDay = (day: Day): string => shortDay(day).replace(',', '')

/** "Thursday, 26 November", for headings. */
export const sayHeadingDay = (day: Day): string => weekdayDayMonth(day).replace(/^(\w+) /, '$1, ')

/** "November 2026". */
export const sayMonth = (month: Month): string => monthAndYear(`${month}-01`)

/** "January", with the year when it is another one than today's. */
export const sayMonthName = (month: Month, today: Day): string =>
  month.slice(0, 4) === today.slice(0, 4) ? monthOnly(`${month}-01`) : monthAndYear(`${month}-01`)

/** "10:00" in a zone. */
export const sayTime = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant)

/** "one entry", "three entries", "12 entries". */
export function count(n: number, one: string, many = `${one}s`): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  return `${words[n] ?? n.toLocaleString(locale)} ${n === 1 ? one : many}`
}

/** "Priya", "Priya and Ana", "Priya, Ana and Jun". */
export const sayNames = (names: string[]): string =>
  new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(names)
