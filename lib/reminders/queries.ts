import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { reminderKinds } from '@/db/schema'
import { ownJobs } from '@/lib/access/jobs'
import { ownMuted } from '@/lib/access/reminders'
import type { Viewer } from '@/lib/access/viewer'
import type { ReminderKind } from './off-link'

export interface OwnReminders {
  kinds: { kind: ReminderKind; off: boolean }[]
  /** When the next mail to the viewer is due, if one waits. */
  nextAt: number | null
}

/** Which reminders the viewer has switched off, and when the next is due. */
export async function ownReminders(viewer: Viewer): Promise<OwnReminders> {
  const rows = await db().all<{ off: string; nextAt: number | null }>(sql`
    select (select json_group_array(kind) from muted_reminders where ${ownMuted(viewer)}) as off,
      (select min(due_at) from jobs where ${ownJobs(viewer)} and done_at is null and gave_up_at is null) as nextAt`)
  const off = new Set<ReminderKind>(JSON.parse(rows[0]?.off ?? '[]'))
  return { kinds: reminderKinds.map(kind => ({ kind, off: off.has(kind) })), nextAt: rows[0]?.nextAt ?? null }
}
