import type { lines } from '@/db/demo/people'
import { changesFromHereOn, pauses } from '@/db/demo/series'
import { addDays, type Day } from '@/lib/time/day'
import type { Tenure } from './organisation'
import { at, demoZone, workdayAgo, type Year } from './year'

type Line = (typeof lines)[number]

interface OfSeries {
  id: string
  /** By the clock. */
  time: string
}

/** The series of a line, one after the other if it was changed from some day on; gives the one to which a day belongs. */
export function addSeries(year: Year, tenure: Tenure, line: Line, days: Day[], time: string): (day: Day) => OfSeries {
  const [first] = days
  if (!first) return () => ({ id: '', time })
  const changed = changesFromHereOn.find(one => isOf(tenure, one))
  const since = changed && days.find(day => day >= workdayAgo(year, changed.ago))
  if (!changed || !since) {
    const only = addOne(year, tenure, line, { startsOn: first, endsOn: tenure.to, time })
    return () => only
  }
  const before = addOne(year, tenure, line, { startsOn: first, endsOn: since, time: changed.timeBefore })
  const after = addOne(year, tenure, line, { startsOn: since, endsOn: tenure.to, time })
  return day => (day < since ? before : after)
}

function addOne(
  year: Year,
  tenure: Tenure,
  line: Line,
  span: { startsOn: Day; endsOn: Day | null; time: string },
): OfSeries {
  const createdAt = at(addDays(span.startsOn, -7), '09:40')
  const id = year.id(createdAt)
  const managerId = year.ids[tenure.manager]
  year.rows.series.push({
    id,
    managerId,
    reportId: year.ids[tenure.report],
    cadence: line.every === 1 ? 'weekly' : 'every two weeks',
    ...span,
    minutes: line.area === 'leadership' ? 45 : 30,
    timeZone: demoZone,
    createdBy: managerId,
    createdAt,
  })
  for (const { startsOn, endsOn } of restsOf(year, tenure)) {
    const isWithin = startsOn >= span.startsOn && !(span.endsOn && startsOn >= span.endsOn)
    const by = { createdBy: managerId, createdAt: at(addDays(startsOn, -5), '10:35') }
    if (isWithin) year.rows.seriesPauses.push({ id: year.id(by.createdAt), seriesId: id, startsOn, endsOn, ...by })
  }
  return { id, time: span.time }
}

/** Whether the two rested on a day. */
export const restsOn = (year: Year, tenure: Tenure, day: Day): boolean =>
  restsOf(year, tenure).some(({ startsOn, endsOn }) => startsOn <= day && day < endsOn)

const restsOf = (year: Year, tenure: Tenure) =>
  pauses
    .filter(one => isOf(tenure, one))
    .map(({ ago, days }) => ({ startsOn: addDays(year.today, -ago), endsOn: addDays(year.today, -ago + days) }))

const isOf = (tenure: Tenure, pair: Pick<Tenure, 'manager' | 'report'>) =>
  tenure.manager === pair.manager && tenure.report === pair.report
