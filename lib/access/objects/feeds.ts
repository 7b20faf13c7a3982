import { eq } from 'drizzle-orm'
import { feeds, mutedReminders } from '@/db/schema'
import { feedToAdminister, makeFeed, ownFeed } from '@/lib/calendar/feed'
import { personToAdminister } from '@/lib/people/administered'
import { findPerson } from '@/lib/people/queries'
import { ownReminders } from '@/lib/reminders/queries'
import { ownProfile } from '@/lib/settings/queries'
import { mayEndFeed, ownFeeds } from '../jobs'
import { ownMuted } from '../reminders'
import type { Objects, Scene } from './scene'
import { carries } from './scene'

/** Wanda's calendar address, and the reminder that she switched off. */
export async function feedObjects({ tx, author, actors, holds }: Scene): Promise<Objects> {
  const made = await makeFeed(actors.author)
  const token = 'done' in made ? (made.done.address.split('/').at(-1)?.slice(0, -4) ?? '') : ''
  const [feed] = await tx.select().from(feeds).where(eq(feeds.personId, author))
  await tx.insert(mutedReminders).values({ personId: author, kind: 'not asked lately', mutedAt: 0 })
  const { id = '', tokenHash = '' } = feed ?? {}
  return {
    feed: async viewer => ({
      condition: await holds('feeds', id, ownFeeds(viewer)),
      settings: (await ownFeed(viewer)) !== undefined,
    }),
    'feed: kind, last use, and ending it': async viewer => ({
      check: mayEndFeed(viewer, { personId: author }),
      page: (await feedToAdminister(viewer, author)) !== undefined,
    }),
    'secret of a feed': async viewer => {
      const told = await Promise.all([
        ...[ownFeed(viewer), ownProfile(viewer), feedToAdminister(viewer, author)],
        ...[findPerson(viewer, author), personToAdminister(viewer, author)],
      ])
      return { token: carries(told, [token]), hash: carries(told, [tokenHash]) }
    },
    'reminders that are switched off': async viewer => ({
      condition: (await tx.select().from(mutedReminders).where(ownMuted(viewer))).length === 1,
      settings: (await ownReminders(viewer)).kinds.some(one => one.off),
    }),
  }
}
