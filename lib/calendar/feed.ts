import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Db, db } from '@/db/client'
import { feeds, people, settings } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayEndFeed, ownFeeds } from '@/lib/access/jobs'
import type { Asker, Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { baseUrl } from '@/lib/config'
import { isId, newId } from '@/lib/ids'
import { log } from '@/lib/log'
import { dayIn } from '@/lib/time/day'

const hashed = (token: string) => createHash('sha256').update(token).digest('hex')
const open = isNull(feeds.endedAt)

/** Makes the viewer a calendar address of 256 random bits, or a new one in place of the old; it is told this once. */
export function makeFeed(viewer: Viewer): Promise<Outcome<{ address: string }>> {
  return transact(async tx => {
    const { personId, now } = viewer
    const ended = await end(tx, personId, now)
    const token = randomBytes(32).toString('base64url')
    const id = newId()
    await tx.insert(feeds).values({ id, personId, tokenHash: hashed(token), createdAt: now })
    await tell(tx, viewer, ended ? 'renew feed' : 'make feed', id)
    return { done: { address: `${baseUrl()}/calendar/${token}.ics` } }
  })
}

/** Ends somebody's calendar address, one's own or as an admin; from then on it answers like a wrong one. */
export async function endFeed(viewer: Viewer, personId: string): Promise<Outcome<true>> {
  if (!mayEndFeed(viewer, { personId })) return notThere
  return transact(async tx => {
    const id = await end(tx, personId, viewer.now)
    if (!id) return notThere
    await tell(tx, viewer, 'end feed', id)
    return { done: true }
  })
}

/** The calendar address of somebody who is deactivated ends for good: it does not open again when they come back. */
export async function endFeedOfPerson(tx: Db, viewer: Viewer, personId: string): Promise<void> {
  const id = await end(tx, personId, viewer.now)
  if (id) await tell(tx, viewer, 'end feed', id)
}

async function end(tx: Db, personId: string, now: number): Promise<string | undefined> {
  const mine = and(eq(feeds.personId, personId), open)
  const ended = await tx.update(feeds).set({ endedAt: now }).where(mine).returning({ id: feeds.id })
  return ended[0]?.id
}

const tell = (tx: Db, viewer: Viewer, act: string, objectId: string) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind: 'feed', objectId })

export interface Feed {
  createdAt: number
  lastUsedAt: number | null
}

/** The viewer's own calendar address, if there is one: that it is there, and when it was last used. */
export const ownFeed = (viewer: Viewer): Promise<Feed | undefined> => openFeed(sql`${ownFeeds(viewer)}`)

/** The same of anybody, for admins; nothing for anybody else. */
export async function feedToAdminister(viewer: Viewer, personId: string): Promise<Feed | undefined> {
  if (!mayEndFeed(viewer, { personId }) || !isId(personId)) return undefined
  return openFeed(eq(feeds.personId, personId))
}

async function openFeed(whose: ReturnType<typeof sql>): Promise<Feed | undefined> {
  const rows = await db()
    .select({ createdAt: feeds.createdAt, lastUsedAt: feeds.lastUsedAt })
    .from(feeds)
    .where(and(whose, open))
  return rows[0]
}

const hour = 3_600_000

/**
 * Whose calendar a token opens; null when it is wrong, renewed or ended, or its person deactivated: these are alike. That
 * it was used is noted once an hour at most.
 */
export async function askerOfFeed(token: string, now: number): Promise<Asker | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  const rows = await db()
    .select({ id: feeds.id, personId: feeds.personId, lastUsedAt: feeds.lastUsedAt, timeZone: settings.timeZone })
    .from(feeds)
    .innerJoin(people, eq(people.id, feeds.personId))
    .innerJoin(settings, sql`true`)
    .where(and(eq(feeds.tokenHash, hashed(token)), open, isNull(people.deactivatedAt)))
  const feed = rows[0]
  if (!feed) return null
  if (now - (feed.lastUsedAt ?? 0) > hour) await noteUse(feed.id, now)
  return { personId: feed.personId, today: dayIn(feed.timeZone, now) }
}

// A disk that takes nothing keeps nobody from reading.
const noteUse = (id: string, now: number) =>
  transact(async tx => {
    await tx.update(feeds).set({ lastUsedAt: now }).where(eq(feeds.id, id))
  }).catch(error => log.error({ err: error, feed: id }, 'the use of a feed was not noted'))
