import { baseUrl } from '@/lib/config'
import type { Job } from '@/lib/jobs/job'
import { sendLetter } from '@/lib/mail/send'
import { addDays, dayIn } from '@/lib/time/day'
import { count, sayNames } from '@/lib/time/say'
import { notAskedLately } from '@/lib/today/queries/not-asked'
import { offLinks } from './off-link'
import { recipientOf } from './recipient'

const kind = 'not asked lately'

/** The one nudge of a week: the names of those who were not asked lately, as Today has them. Nothing if there are none. */
export async function remindOfNotAsked(job: Job, now: number): Promise<void> {
  const to = await recipientOf(job.ownerId ?? '', kind, now)
  if (!to) return
  const monday = job.key.slice(-10)
  if (dayIn(to.timeZone, now) > addDays(monday, 1)) return
  const names = (await notAskedLately(to)).map(person => person.name)
  if (names.length === 0) return
  const subject = `${capital(count(names.length, 'person has', 'people have'))} not been asked lately`
  await sendLetter({
    id: job.id,
    to,
    subject,
    lines: [`${subject}: ${sayNames(names)}.`],
    link: { words: 'Open Today', href: `${baseUrl()}/` },
    why: 'Nonevent sends this on Monday, and only when there is somebody to name.',
    off: offLinks(to.personId, kind),
  })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
