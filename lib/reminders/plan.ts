import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { transact } from '@/db/transact'
import { inForce } from '@/lib/access/lines'
import { remindable } from '@/lib/access/reminders'
import type { Asker } from '@/lib/access/viewer'
import { addJobs, type NewJob } from '@/lib/jobs/queue'
import { mailServer } from '@/lib/mail/server'
import { addDays, type Day, dayIn } from '@/lib/time/day'
import { dayBefore, isToPlan, mondayMorning } from './when'

/** Puts the reminders that fall due soon in the queue; nothing where no mail can go out, and nothing in the demo year. */
export async function planReminders(now: number): Promise<void> {
  if (!mailServer()) return
  const [organisation] = await db().all<{ timeZone: string }>(
    sql`select time_zone as timeZone from settings where not is_demo`,
  )
  if (!organisation) return
  const today = dayIn(organisation.timeZone, now)
  const wanted = [...(await daysBefore(today, now)), ...(await weeklyNudges(today, now))]
  if (wanted.length > 0) await transact(tx => addJobs(tx, wanted, now))
}

/** The key of a reminder: one for each person, one-on-one and day, so that a moved one is reminded of anew. */
export const dayBeforeKey = (oneOnOneId: string, personId: string, day: Day): string =>
  `the day before ${oneOnOneId} ${personId} ${day}`

// Lines in force, as the organisation's own day has it; nobody asks here.
const linesOn = (today: Day): SQL => inForce({ personId: '', today } satisfies Asker, 'l')
const zone = sql`coalesce(p.time_zone, (select time_zone from settings))`

/** From the lines, each to its few next one-on-ones by an index; never through all that ever were. */
async function daysBefore(today: Day, now: number): Promise<NewJob[]> {
  const rows = await db().all<{ id: string; personId: string; startsAt: number; timeZone: string }>(sql`
    select m.id, p.id as personId, m.starts_at as startsAt, ${zone} as timeZone
    from reporting_lines l
      cross join one_on_ones m on m.report_id = l.report_id and m.manager_id = l.manager_id
        and m.on_day between ${addDays(today, -1)} and ${addDays(today, 3)}
      cross join people p on p.id in (m.manager_id, m.report_id)
    where ${linesOn(today)} and m.held_at is null and m.cancelled_at is null and m.starts_at > ${now}
      and ${remindable('the day before', 'p')}`)
  return rows.flatMap(({ id, personId, startsAt, timeZone }): NewJob[] => {
    const { day, dueAt } = dayBefore(timeZone, startsAt)
    if (!isToPlan(dueAt, now, 6)) return []
    const key = dayBeforeKey(id, personId, day)
    return [{ kind: 'remind the day before', key, dueAt, ownerId: personId, aboutId: id }]
  })
}

/** One a week at most for each manager: the Monday is in the key. */
async function weeklyNudges(today: Day, now: number): Promise<NewJob[]> {
  const rows = await db().all<{ personId: string; timeZone: string }>(sql`
    select distinct p.id as personId, ${zone} as timeZone from reporting_lines l join people p on p.id = l.manager_id
    where ${linesOn(today)} and ${remindable('not asked lately', 'p')}`)
  return rows.flatMap(({ personId, timeZone }): NewJob[] => {
    const monday = mondayMorning(timeZone, now)
    if (!monday || !isToPlan(monday.dueAt, now, 12)) return []
    const key = `not asked lately ${personId} ${monday.day}`
    return [{ kind: 'remind of not asked', key, dueAt: monday.dueAt, ownerId: personId }]
  })
}
