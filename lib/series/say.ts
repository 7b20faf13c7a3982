import type { Day } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { type Cadence, type Pause, weekdayOfMonth } from './cadence'

/** How often, as a choice. */
export const cadenceChoices: readonly { value: Cadence; label: string }[] = [
  { value: 'weekly', label: 'Every week' },
  { value: 'every two weeks', label: 'Every two weeks' },
  { value: 'every four weeks', label: 'Every four weeks' },
  { value: 'monthly by weekday', label: 'Every month, on the same weekday' },
  { value: 'monthly by date', label: 'Every month, on the same date' },
]

interface Said {
  cadence: Cadence
  startsOn: Day
  time: string
  minutes: number
  timeZone: string
}

/** "Every two weeks on Thursday at 10:00, 30 minutes, Warsaw time". */
export const saySeries = ({ cadence, startsOn, time, minutes, timeZone }: Said): string =>
  `${sayCadence(cadence, startsOn)} at ${time}, ${minutes} minutes, ${sayZone(timeZone)}`

/** "Warsaw time", "Buenos Aires time", "UTC". */
export function sayZone(timeZone: string): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return timeZone.includes('/') ? `${place} time` : place
}

/** "rests since 3 December", "rests from 10 to 24 December": a pause of a series. */
export function sayPause({ startsOn, endsOn }: Pause, today: Day): string {
  const since = startsOn <= today ? 'since' : 'from'
  const from = `It rests ${since} ${sayDate(startsOn, today)}`
  return endsOn ? `${from}, until ${sayDate(endsOn, today)}.` : `${from}, until you resume it.`
}

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' })
const counted = ['', 'first', 'second', 'third', 'fourth']

function sayCadence(cadence: Cadence, startsOn: Day): string {
  const on = weekday.format(Date.parse(`${startsOn}T00:00:00Z`))
  if (cadence === 'weekly') return `Every week on ${on}`
  if (cadence === 'monthly by weekday') {
    const nth = weekdayOfMonth(startsOn)
    return `Every month on the ${nth === 'last' ? nth : counted[nth]} ${on}`
  }
  if (cadence === 'monthly by date') return `Every month ${sayDateOfMonth(Number(startsOn.slice(8)))}`
  return `${cadence.charAt(0).toUpperCase()}${cadence.slice(1)} on ${on}`
}

const ordinal = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

function sayDateOfMonth(date: number): string {
  const said = `on the ${date}${endings[ordinal.select(date)] ?? 'th'}`
  return date > 28 ? `${said}, or on its last day,` : said
}
