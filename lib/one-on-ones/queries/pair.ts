import { and, eq, sql } from 'drizzle-orm'
import { type Db, db } from '@/db/client'
import { reportingLines } from '@/db/schema'
import { inForce } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'

/** Who manages a person today. */
export async function managerOf(tx: Db, viewer: Viewer, reportId: string): Promise<string | undefined> {
  const rows = await tx
    .select({ managerId: reportingLines.managerId })
    .from(reportingLines)
    .where(and(eq(reportingLines.reportId, reportId), sql`${inForce(viewer)}`))
  return rows[0]?.managerId
}

export interface Pair {
  reportId: string
  reportName: string
  managerId: string
  managerName: string
  /** Their latest one-on-one that was not cancelled: the next one is likely a week later, at the same time. */
  last: { onDay: Day; startsAt: number; minutes: number } | null
  /** The days of the latest four that were held, newest first: how often they meet. */
  heldOn: Day[]
  /** Whether a series of theirs holds. */
  hasSeries: boolean
}

interface Found {
  last: string | null
  heldOn: string
  hasSeries: 0 | 1
}

/** The two who may plan one-on-ones about this report; nothing for whoever is neither of them. */
export async function pairOf(viewer: Viewer, reportId: string): Promise<Pair | undefined> {
  const rows = await db().all<Omit<Pair, 'last' | 'heldOn' | 'hasSeries'> & Found>(sql`
    select r.id as reportId, r.name as reportName, m.id as managerId, m.name as managerName,
      (select json_object('onDay', o.on_day, 'startsAt', o.starts_at, 'minutes', o.minutes) from one_on_ones o
        where o.report_id = r.id and o.manager_id = m.id and o.cancelled_at is null order by o.on_day desc, o.id desc limit 1) as last,
      (select json_group_array(on_day) from (select o.on_day from one_on_ones o
        where o.report_id = r.id and o.manager_id = m.id and o.held_at is not null order by o.on_day desc limit 4)) as heldOn,
      exists (select 1 from series s where s.report_id = r.id and s.manager_id = m.id
        and (s.ends_on is null or s.ends_on > ${viewer.today})) as hasSeries
    from reporting_lines l join people r on r.id = l.report_id join people m on m.id = l.manager_id
    where l.report_id = ${reportId} and ${inForce(viewer, 'l')}
      and (l.report_id = ${viewer.personId} or l.manager_id = ${viewer.personId})`)
  const row = rows[0]
  if (!row) return undefined
  const last = row.last ? JSON.parse(row.last) : null
  return { ...row, last, heldOn: JSON.parse(row.heldOn), hasSeries: row.hasSeries === 1 }
}
