import type { Viewer } from '@/lib/access/viewer'
import { sayLastUsed } from '@/lib/settings/say-last-used'
import { dayIn } from '@/lib/time/day'
import { sayDay } from '@/lib/time/say'
import type { Feed } from './feed'

/** When a calendar address was made and last used, in the viewer's zone. */
export const sayFeed = (feed: Feed, viewer: Pick<Viewer, 'now' | 'timeZone'>) => ({
  made: sayDay(dayIn(viewer.timeZone, feed.createdAt), dayIn(viewer.timeZone, viewer.now)),
  lastUsed: feed.lastUsedAt === null ? null : sayLastUsed(feed.lastUsedAt, viewer),
})
