import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { readableOneOnOnes, visibleOneOnOnes, withOwnPrivateText } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'
import { lineInForce } from '../meeting'
import { type HandedOver, handedOverOf } from './hand-overs'

export interface OneOnOne {
  id: string
  managerId: string
  managerName: string
  reportId: string
  reportName: string
  startsAt: number
  minutes: number
  timeZone: string
  onDay: Day
  heldAt: number | null
  askedAt: number | null
  cancelledAt: number | null
  /** Of a date of a series, and why it was skipped. */
  seriesId: string | null
  skipReason: string | null
  /** The next one of the two that is planned, of one that is over. */
  next: { id: string; onDay: Day } | null
  /** False for who may see only that it was held, and whether the question was asked. */
  isReadable: boolean
  /** True for who may see its day and their own private texts in it, and nothing else. */
  isOwnOnly: boolean
  /** Whether the two have a line in force: it can be written in. */
  isOpen: boolean
  /** What became of it once the line of the two had ended; null while it runs, and to who does not read it. */
  handedOver: HandedOver | null
  /** The day of the last one of the two that was held before this one; null to who has only private texts in it. */
  lastHeldOn: Day | null
  notes: string
  notesVersion: number
  notesBy: string | null
  answer: string
  isNothing: boolean
  answerVersion: number
  answerBy: string | null
  answerById: string | null
  /** The words that "nothing this week" took the place of. */
  answerBefore: string | null
}

type Told = Omit<OneOnOne, 'handedOver' | 'next'>
type Row = { [K in keyof Told]: Told[K] extends boolean ? 0 | 1 : Told[K] } & {
  handedOver: string | null
  next: string | null
}

/**
 * One one-on-one of this report with its shared texts, in one statement. Whoever may only know whether the question was
 * asked gets no text; who has only private texts of their own in it does not get that either; what the viewer may not see
 * at all is not found (ACCESS.md).
 */
export async function oneOnOneOf(viewer: Viewer, reportId: string, id: string): Promise<OneOnOne | undefined> {
  const isVisible = visibleOneOnOnes(viewer, 'm')
  const rows = await db().all<Row>(sql`
    select m.id, m.manager_id as managerId, mp.name as managerName, m.report_id as reportId, rp.name as reportName,
      m.starts_at as startsAt, m.minutes, m.time_zone as timeZone, m.on_day as onDay, m.held_at as heldAt,
      case when ${isVisible} then m.asked_at end as askedAt, case when ${isVisible} then m.cancelled_at end as cancelledAt,
      ${lineInForce(viewer, 'm')} as isOpen, ${readableOneOnOnes(viewer, 'm')} as isReadable, not ${isVisible} as isOwnOnly,
      case when not ${lineInForce(viewer, 'm')} and ${readableOneOnOnes(viewer, 'm')} then ${handedOverOf(viewer, 'm')} end as handedOver,
      m.series_id as seriesId, case when ${readableOneOnOnes(viewer, 'm')} then m.skip_reason end as skipReason,
      (select json_object('id', o.id, 'onDay', o.on_day) from one_on_ones o
        where o.report_id = m.report_id and o.manager_id = m.manager_id and o.on_day >= max(m.on_day, ${viewer.today}) and o.id <> m.id
          and o.held_at is null and o.cancelled_at is null and ${readableOneOnOnes(viewer, 'o')}
        order by o.on_day, o.starts_at limit 1) as next,
      case when ${isVisible} then (select max(o.on_day) from one_on_ones o where o.report_id = m.report_id and o.manager_id = m.manager_id
        and o.held_at is not null and o.id <> m.id and o.on_day <= m.on_day and o.starts_at < m.starts_at) end as lastHeldOn,
      coalesce(n.text, '') as notes, coalesce(n.version, 0) as notesVersion, np.name as notesBy,
      coalesce(a.text, '') as answer, coalesce(a.is_nothing, 0) as isNothing, coalesce(a.version, 0) as answerVersion, ap.name as answerBy, a.saved_by as answerById,
      case when a.is_nothing = 1 then (select v.text from answer_versions v
        where v.one_on_one_id = m.id and v.version = a.version - 1) end as answerBefore
    from one_on_ones m join people mp on mp.id = m.manager_id join people rp on rp.id = m.report_id
      left join shared_notes n on n.one_on_one_id = m.id and ${readableOneOnOnes(viewer, 'm')}
      left join people np on np.id = n.saved_by
      left join answers a on a.one_on_one_id = m.id and ${readableOneOnOnes(viewer, 'm')}
      left join people ap on ap.id = a.saved_by
    where m.id = ${id} and m.report_id = ${reportId} and (${isVisible} or ${withOwnPrivateText(viewer, 'm')})`)
  const row = rows[0]
  if (!row) return undefined
  const [isReadable, isOwnOnly] = [row.isReadable === 1, row.isOwnOnly === 1]
  const handedOver = row.handedOver && JSON.parse(row.handedOver)
  const next = row.next && JSON.parse(row.next)
  return { ...row, handedOver, next, isReadable, isOwnOnly, isOpen: row.isOpen === 1, isNothing: row.isNothing === 1 }
}
