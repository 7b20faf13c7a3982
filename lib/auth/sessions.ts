import { and, desc, eq, gt, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { type Db, db } from '@/db/client'
import { people, sessions, settings } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { newId } from '@/lib/ids'
import { dayIn } from '@/lib/time/day'
import { sessionLasts } from './session-cookie'

const seenEvery = 5 * 60_000

/**
 * Opens a session for somebody who has just proved who they are; gives its id. The one that the same browser had ends
 * with it, and so do the person's that are too old to be used.
 */
export async function openSessionRow(
  tx: Db,
  personId: string,
  { device, sessionId }: { device: string; sessionId: string | null },
  now: number,
): Promise<string> {
  if (sessionId) await endSession(tx, sessionId)
  await tx
    .delete(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        or(lte(sessions.createdAt, now - sessionLasts.inAll), lte(sessions.lastSeenAt, now - sessionLasts.idle)),
      ),
    )
  const id = newId()
  await tx.insert(sessions).values({ id, personId, device: device.slice(0, 200), createdAt: now, lastSeenAt: now })
  return id
}

export const endSession = (tx: Db, sessionId: string) => tx.delete(sessions).where(eq(sessions.id, sessionId))

/** Ends every session of a person, but the one that is kept, if any. */
export const endSessionsOf = (tx: Db, personId: string, except = '') =>
  tx.delete(sessions).where(and(eq(sessions.personId, personId), ne(sessions.id, except)))

/** The live sessions of the viewer, the one last used first. */
export const sessionsOf = (viewer: Viewer) =>
  db()
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.personId, viewer.personId), isLive(viewer.now)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))

const isLive = (now: number) =>
  and(gt(sessions.createdAt, now - sessionLasts.inAll), gt(sessions.lastSeenAt, now - sessionLasts.idle))

/** The viewer that a session stands for, or null when it is unknown, ended, idle too long, or its person deactivated. */
export async function viewerOfSession(sessionId: string, now: number): Promise<Viewer | null> {
  const rows = await db()
    .select({
      personId: people.id,
      name: people.name,
      isAdmin: people.isAdmin,
      timeZone: people.timeZone,
      theme: people.theme,
      singleKeys: people.singleKeys,
      lastSeenAt: sessions.lastSeenAt,
      organisation: {
        organisation: settings.organisation,
        timeZone: settings.timeZone,
        fiscalYearStartsIn: settings.fiscalYearStartsIn,
        question: settings.question,
        defaultVisibility: settings.defaultVisibility,
        managersAddPeople: settings.managersAddPeople,
        isDemo: settings.isDemo,
      },
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .innerJoin(settings, sql`true`)
    .where(and(eq(sessions.id, sessionId), isNull(people.deactivatedAt), isLive(now)))
  const row = rows[0]
  if (!row) return null
  if (now - row.lastSeenAt > seenEvery) {
    await transact(tx =>
      tx
        .update(sessions)
        .set({ lastSeenAt: now })
        .where(eq(sessions.id, sessionId))
        .then(() => undefined),
    )
  }
  const { lastSeenAt: _, timeZone, ...rest } = row
  return {
    ...rest,
    timeZone: timeZone ?? row.organisation.timeZone,
    sessionId,
    now,
    today: dayIn(row.organisation.timeZone, now),
  }
}
