import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { people, settings } from '@/db/schema'
import { remindable } from '@/lib/access/reminders'
import type { Viewer } from '@/lib/access/viewer'
import { dayIn } from '@/lib/time/day'
import type { ReminderKind } from './off-link'

/** Somebody to be reminded, who reads what the mail is made of with their own rights. */
export interface Recipient extends Viewer {
  address: string
}

/** Who is to be sent a reminder; null if they switched it off, left, or cannot sign in, and in the demo year. */
export async function recipientOf(personId: string, kind: ReminderKind, now: number): Promise<Recipient | null> {
  const rows = await db()
    .select({ person: people, organisation: settings })
    .from(people)
    .innerJoin(settings, sql`not is_demo`)
    .where(sql`${people.id} = ${personId} and ${remindable(kind)}`)
  const row = rows[0]
  if (!row?.person.email) return null
  const { id, name, email, isAdmin, timeZone, theme, singleKeys } = row.person
  const { organisation } = row
  return {
    ...{ personId: id, name, isAdmin, theme, singleKeys, organisation, address: email },
    sessionId: '',
    now,
    today: dayIn(organisation.timeZone, now),
    timeZone: timeZone ?? organisation.timeZone,
  }
}
