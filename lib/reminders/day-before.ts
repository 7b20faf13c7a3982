import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { inForce } from '@/lib/access/lines'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import { baseUrl } from '@/lib/config'
import type { Job } from '@/lib/jobs/job'
import { sendLetter } from '@/lib/mail/send'
import { openPlaces } from '@/lib/one-on-ones/queries/open'
import { firstName } from '@/lib/prevention/sentence'
import { dayIn } from '@/lib/time/day'
import { sayTime } from '@/lib/time/say'
import { offLinks } from './off-link'
import { dayBeforeKey } from './plan'
import { type Recipient, recipientOf } from './recipient'

const kind = 'the day before'

/**
 * “Tomorrow at 10:00: your one-on-one with Priya. 3 open items.” Looked up again when it is sent: one that was moved to
 * another day, cancelled or held, or whose line has ended, is not reminded of.
 */
export async function remindTheDayBefore(job: Job, now: number): Promise<void> {
  const to = await recipientOf(job.ownerId ?? '', kind, now)
  const meeting = to && (await meetingOf(to, job.aboutId ?? ''))
  if (!meeting || meeting.startsAt <= now) return
  const day = dayIn(to.timeZone, meeting.startsAt)
  if (job.key !== dayBeforeKey(meeting.id, to.personId, day)) return
  const open = await openItems(to, meeting)
  const when = `${day === dayIn(to.timeZone, now) ? 'Today' : 'Tomorrow'} at ${sayTime(meeting.startsAt, to.timeZone)}`
  const what = `your one-on-one with ${firstName(meeting.with)}`
  await sendLetter({
    id: job.id,
    to,
    subject: `${when}: ${what}`,
    lines: [`${when}: ${what}. ${sayOpenItems(open)}`],
    link: { words: 'Prepare it', href: `${baseUrl()}/people/${meeting.reportId}/one-on-ones/${meeting.id}` },
    why: 'Nonevent sends this on the day before a one-on-one.',
    off: offLinks(to.personId, kind),
  })
}

export const sayOpenItems = (open: number): string =>
  open === 0 ? 'Nothing is on the list yet.' : `${open} open ${open === 1 ? 'item' : 'items'}.`

interface Meeting {
  id: string
  managerId: string
  reportId: string
  startsAt: number
  with: string
}

async function meetingOf(to: Recipient, id: string): Promise<Meeting | undefined> {
  const rows = await db().all<Meeting>(sql`
    select m.id, m.manager_id as managerId, m.report_id as reportId, m.starts_at as startsAt, o.name as "with"
    from one_on_ones m join people o on o.id = case when m.report_id = ${to.personId} then m.manager_id else m.report_id end
    where m.id = ${id} and m.held_at is null and m.cancelled_at is null and ${readableOneOnOnes(to, 'm')}
      and exists (select 1 from reporting_lines l where l.report_id = m.report_id and l.manager_id = m.manager_id
        and ${inForce(to, 'l')})`)
  return rows[0]
}

/** How many shared points and action items wait for it: a number, and no word of them. */
async function openItems(to: Recipient, meeting: Meeting): Promise<number> {
  const places = sql`(select ${meeting.id} as id union all select id from ${openPlaces(to, meeting)})`
  const rows = await db().all<{ open: number }>(sql`
    select (select count(*) from agenda_items a where a.one_on_one_id in ${places} and a.ticked_at is null and a.deleted_at is null)
      + (select count(*) from action_items a where a.one_on_one_id in ${places} and a.done_at is null and a.deleted_at is null) as open`)
  return rows[0]?.open ?? 0
}
