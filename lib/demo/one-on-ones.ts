import { type Area, lines, type PersonKey } from '@/db/demo/people'
import { away, movedTime, skips } from '@/db/demo/series'
import { addDays, type Day } from '@/lib/time/day'
import { type Tenure, tenures } from './organisation'
import { addSeries, restsOn } from './series'
import { workday, type Year } from './year'

/** A one-on-one while the year is being made up. */
export interface DemoOneOnOne {
  id: string
  manager: PersonKey
  report: PersonKey
  area: Area
  onDay: Day
  /** The day that the cadence gave it; another one than `onDay` when it was moved. */
  occursOn: Day
  seriesId: string
  time: string
  /** 'away': a week in which one of the two was not there, skipped too, and never told of. */
  state: 'held' | 'skipped' | 'away' | 'missed' | 'ahead'
  skipReason?: string
  asked: boolean
  /** What was answered; "nothing this week" is an empty list. */
  answer?: string[]
  notes?: string
  earlier?: { by: PersonKey; notes: string }[]
  points: { text: string; by: PersonKey; stays?: boolean }[]
  todos: { text: string; by: PersonKey; stays?: boolean; dueIn?: number }[]
  privateNote?: string
  noticed?: string
  /** Of one that is told in particular: the days before today by which marta.ts names it. */
  toldAgo?: number
  privatePoints: string[]
}

const martas = ['10:00', '14:30', '10:00', '11:00', '13:30']
const times = ['09:00', '10:00', '11:00', '13:30', '14:30', '15:30']

/** How often each of them remembers to ask. */
const asks: Partial<Record<PersonKey, number>> = {
  marta: 0.94,
  ines: 0.9,
  freya: 0.84,
  otto: 0.8,
  noor: 0.74,
  grace: 0.7,
  chiara: 0.66,
  rafael: 0.6,
  samuel: 0.55,
}

/** All one-on-ones of the year, held and not, and the next of each pair, by pair and day. */
export function planOneOnOnes(year: Year): DemoOneOnOne[] {
  const off = weeksOff(year)
  return tenures(year).flatMap(tenure => ofPair(year, tenure, off))
}

function ofPair(year: Year, tenure: Tenure, off: Map<PersonKey, Set<number>>): DemoOneOnOne[] {
  const { manager, report } = tenure
  const index = lines.findIndex(line => line.manager === manager)
  const line = lines[index]
  if (!line) return []
  const place = Math.max(line.reports.indexOf(report), 0)
  const next = nextOf(year, manager, place, index, line.every)
  const isWanted = (onDay: Day, back: number) =>
    onDay >= tenure.from &&
    !(tenure.to && onDay >= tenure.to) &&
    onDay > addDays(year.today, -365) &&
    (back === 0 || onDay < year.today || manager === 'marta') &&
    !restsOn(year, tenure, onDay)
  const backs = Array.from({ length: Math.floor(364 / (line.every * 7)) + 2 }, (_, index) => index - 1).reverse()
  const days = backs.flatMap(back => {
    const onDay = addDays(next, -back * line.every * 7)
    return isWanted(onDay, back) ? [onDay] : []
  })
  const usual = manager === 'marta' ? martas[place] : times[place]
  const seriesOn = addSeries(year, tenure, line, days, usual ?? '16:30')
  return days.map(occursOn => {
    const week = weekOf(occursOn)
    const isAway = off.get(manager)?.has(week) || off.get(report)?.has(week)
    const state = occursOn >= year.today ? 'ahead' : isAway ? 'away' : stateByChance(year)
    const isMoved = state === 'held' && year.chance(0.04) && weekday(occursOn) < 5 && addDays(occursOn, 1) < year.today
    const { id: seriesId, time } = seriesOn(occursOn)
    return {
      id: year.id(Date.parse(`${addDays(occursOn, -7)}T07:00:00Z`)),
      manager,
      report,
      area: line.area,
      onDay: isMoved ? addDays(occursOn, 1) : occursOn,
      occursOn,
      seriesId,
      time: isMoved ? movedTime : time,
      state,
      skipReason: state === 'away' ? year.pick(away) : state === 'skipped' ? year.pick(skips) : undefined,
      asked: state === 'held' && year.chance(asks[manager] ?? 0.7),
      points: [],
      todos: [],
      privatePoints: [],
    }
  })
}

const stateByChance = (year: Year) => (year.chance(0.87) ? 'held' : year.chance(0.6) ? 'skipped' : 'missed')
const weekday = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The next day of a pair, today or later. Two of Marta's are always the next that come, so that Today has something to show. */
function nextOf(year: Year, manager: PersonKey, place: number, index: number, every: number): Day {
  const first = workday(year.today) === year.today ? year.today : addDays(workday(year.today), 3)
  if (manager === 'marta') return workdaysOn(first, Math.max(place - 1, 0))
  return addDays(workdaysOn(first, (index + place) % 5), every === 2 && place % 2 === 1 ? 7 : 0)
}

function workdaysOn(day: Day, count: number): Day {
  let on = day
  for (let left = count; left > 0; left--) on = workday(addDays(on, 1)) > on ? addDays(on, 1) : addDays(on, 3)
  return on
}

/** Each person is away for five weeks of the year, two of them in a row. */
function weeksOff(year: Year): Map<PersonKey, Set<number>> {
  const last = weekOf(year.today)
  return new Map(
    (Object.keys(year.ids) as PersonKey[]).map(key => {
      const long = year.int(6, 48)
      const weeks = [long, long + 1, year.int(4, 52), year.int(4, 52), year.int(4, 52)]
      return [key, new Set(weeks.map(back => last - back))]
    }),
  )
}

const weekOf = (day: Day) => Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7)
