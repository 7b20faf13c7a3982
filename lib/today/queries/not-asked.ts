import { type SQL, sql } from 'drizzle-orm'
import { inForce } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'
import { type AskedFacts, isNotAskedLately } from '../not-asked'
import { readParts, rowsOf } from './parts'

export interface NotAsked {
  id: string
  name: string
  /** When the question was last asked of them in a one-on-one with the viewer; null if never. */
  lastAskedOn: Day | null
  /** The next one-on-one that is planned with them, if any. */
  nextId: string | null
}

type Report = NotAsked & Omit<AskedFacts, 'isPaused'> & { isPaused: 0 | 1 }

/** Everybody whom the viewer manages, with what says whether they were asked lately. */
export function reportsPart(viewer: Viewer): SQL {
  const me = viewer.personId
  return sql`select 'report' as part, json_object('id', p.id, 'name', p.name, 'since', l.starts_on, 'cadence', s.cadence,
      'lastAskedOn', (select max(m.on_day) from one_on_ones m where m.report_id = p.id and m.manager_id = ${me} and m.asked_at is not null),
      'nextId', (select m.id from one_on_ones m where m.report_id = p.id and m.manager_id = ${me} and m.held_at is null
        and m.cancelled_at is null and m.on_day >= ${viewer.today} order by m.on_day, m.id limit 1),
      'isPaused', exists (select 1 from series_pauses b where b.series_id = s.id and b.starts_on <= ${viewer.today}
        and (b.ends_on is null or b.ends_on > ${viewer.today})),
      'restedUntil', (select max(b.ends_on) from series_pauses b where b.series_id = s.id and b.ends_on <= ${viewer.today})) as json
    from reporting_lines l join people p on p.id = l.report_id
      left join series s on s.report_id = l.report_id and s.manager_id = ${me} and ${inForce(viewer, 's')}
    where l.manager_id = ${me} and ${inForce(viewer, 'l')} and p.deactivated_at is null`
}

/** How many the viewer manages, and who of them was not asked lately: those never asked first, then the longest ago. */
export function reportsAmong(found: Map<string, unknown[]>, today: Day) {
  const reports = rowsOf<Report>(found, 'report')
  const waiting = reports
    .filter(one => isNotAskedLately({ ...one, isPaused: one.isPaused === 1 }, today))
    .sort((a, b) => (a.lastAskedOn ?? '').localeCompare(b.lastAskedOn ?? '') || a.name.localeCompare(b.name))
    .map(({ id, name, lastAskedOn, nextId }): NotAsked => ({ id, name, lastAskedOn, nextId }))
  return { reports: reports.length, waiting }
}

/** Reports of the viewer who were not asked lately; also for a reminder. */
export const notAskedLately = async (viewer: Viewer): Promise<NotAsked[]> =>
  reportsAmong(await readParts([reportsPart(viewer)]), viewer.today).waiting
