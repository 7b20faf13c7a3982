import { type SQL, sql } from 'drizzle-orm'
import { mayAdminister } from './directory'
import type { Asker, Viewer } from './viewer'

/** A background job: its owner (ACCESS.md, Reading). */
export const ownJobs = (asker: Asker, of = 'jobs'): SQL => sql`${sql.raw(of)}.owner_id = ${asker.personId}`

/** Of every job the kind, the attempts and the class of error: admins. Whose it is and what it is about they do not see. */
export const maySeeThatJobsWait = (viewer: Pick<Viewer, 'isAdmin'>): boolean => mayAdminister(viewer)

/** A calendar feed: its owner sees that it is there and when it was last used. */
export const ownFeeds = (asker: Asker, of = 'feeds'): SQL => sql`${sql.raw(of)}.person_id = ${asker.personId}`

/** Seeing that somebody has a feed and when it was last used, and ending it: admins too, whosever it is. */
export const mayEndFeed = (viewer: Pick<Viewer, 'personId' | 'isAdmin'>, feed: { personId: string }): boolean =>
  feed.personId === viewer.personId || mayAdminister(viewer)
