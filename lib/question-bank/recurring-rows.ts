import { type SQL, sql } from 'drizzle-orm'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import { readableRecurring } from '@/lib/access/question-bank'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'
import { isDue } from './due'

/** A one-on-one, as far as it decides what is due in it. */
interface Place {
  id: string
  managerId: string
  reportId: string
  startsAt: number
  onDay: Day
  heldAt: number | null
}

/** A question that the two ask again and again, as one one-on-one of theirs finds it. */
export interface RecurringHere {
  id: string
  text: string
  everyWeeks: number
  startsOn: Day
  /** The day of the last one-on-one before this one in which it was asked, of those that the viewer reads. */
  lastAskedOn: Day | null
  isAskedHere: boolean
  isEnded: boolean
}

/**
 * Rows of the questions that the two of a one-on-one ask again and again, and of what was asked in this one though it has
 * ended since: an id, `recurring`, and the rest as JSON, for a page's statement.
 */
export function recurringRows(viewer: Viewer, here: Place): SQL {
  const asked = (which: SQL) =>
    sql`select a.one_on_one_id from recurring_asks a where a.recurring_question_id = rq.id and ${which}`
  const isHere = sql`exists (${asked(sql`a.one_on_one_id = ${here.id}`)})`
  return sql`select rq.id, 'recurring' as part, json_object('text', rq.text, 'everyWeeks', rq.every_weeks, 'startsOn', rq.starts_on,
      'isAskedHere', ${isHere}, 'isEnded', rq.ended_at is not null, 'lastAskedOn', (
        select max(o.on_day) from recurring_asks a cross join one_on_ones o on o.id = a.one_on_one_id
        where a.recurring_question_id = rq.id and o.id <> ${here.id} and o.cancelled_at is null and o.starts_at < ${here.startsAt}
          and ${readableOneOnOnes(viewer, 'o')})) as data
    from recurring_questions rq where rq.report_id = ${here.reportId} and rq.manager_id = ${here.managerId}
      and (rq.ended_at is null or ${isHere}) and ${readableRecurring(viewer, 'rq')} order by rq.created_at, rq.id`
}

type Row = Omit<RecurringHere, 'id' | 'isAskedHere' | 'isEnded'> & { isAskedHere: 0 | 1; isEnded: 0 | 1 }

export function recurringOf(rows: readonly { id: string; part: string; data: string | null }[]): RecurringHere[] {
  return rows.flatMap(({ id, part, data }) => {
    if (part !== 'recurring' || !data) return []
    const row: Row = JSON.parse(data)
    return { ...row, id, isAskedHere: row.isAskedHere === 1, isEnded: row.isEnded === 1 }
  })
}

/** What stands on the agenda of a one-on-one: what was asked in it and, until the day after it was held, what is due. */
export function dueHere(
  all: readonly RecurringHere[],
  here: Pick<Place, 'onDay' | 'heldAt'>,
  today: Day,
): RecurringHere[] {
  const isOpen = here.heldAt === null || here.onDay >= today
  return all.filter(one => one.isAskedHere || (isOpen && !one.isEnded && isDue(one, one.lastAskedOn, here.onDay)))
}
