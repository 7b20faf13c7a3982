import { and, eq, sql } from 'drizzle-orm'
import { type Db, db } from '@/db/client'
import { mutedReminders, people } from '@/db/schema'
import { transact } from '@/db/transact'
import { ownMuted } from '@/lib/access/reminders'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import type { Outcome } from '@/lib/auth/outcome'
import type { Switched } from './input'
import { type ReminderKind, readOffToken } from './off-link'

/** Switches one kind of one's own reminders off or on; gives what is so now. */
export function switchOwnReminder(viewer: Viewer, input: Switched): Promise<Outcome<Switched>> {
  return transact(async tx => {
    const { personId, now } = viewer
    if (await mute(tx, personId, input.kind, input.off, now)) await tell(tx, personId, input.off, personId, now)
    return { done: input }
  })
}

/** By the link in a mail, which says itself for whom and what it is: off at once, or on again; false if it was not made here. */
export async function switchByLink(token: string, off: boolean, now: number): Promise<boolean> {
  const meant = readOffToken(token)
  if (!meant) return false
  return transact(async tx => {
    const found = await tx.select({ id: people.id }).from(people).where(eq(people.id, meant.personId))
    if (found.length === 0) return false
    if (await mute(tx, meant.personId, meant.kind, off, now)) await tell(tx, null, off, meant.personId, now)
    return true
  })
}

/** What a link is for, and whether that is off already; null if it was not made here. */
export async function meantByLink(token: string): Promise<{ kind: ReminderKind; isOff: boolean } | null> {
  const meant = readOffToken(token)
  if (!meant) return null
  const { kind } = meant
  const rows = await db().all(
    sql`select 1 from muted_reminders where ${ownMuted({ ...meant, today: '' })} and kind = ${kind}`,
  )
  return { kind, isOff: rows.length > 0 }
}

async function mute(tx: Db, personId: string, kind: ReminderKind, off: boolean, now: number): Promise<boolean> {
  const row = { personId, kind, mutedAt: now }
  const one = and(eq(mutedReminders.personId, personId), eq(mutedReminders.kind, kind))
  const done = off
    ? await tx.insert(mutedReminders).values(row).onConflictDoNothing()
    : await tx.delete(mutedReminders).where(one)
  return done.changes > 0
}

const tell = (tx: Db, actorId: string | null, off: boolean, objectId: string, at: number) =>
  record(tx, { at, actorId, act: off ? 'switch reminder off' : 'switch reminder on', objectKind: 'person', objectId })
