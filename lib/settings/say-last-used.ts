import type { Viewer } from '@/lib/access/viewer'
import { dayIn } from '@/lib/time/day'
import { sayDay, sayTime } from '@/lib/time/say'

/** "today at 10:40", "Tuesday at 09:05", in the viewer's own zone. */
export function sayLastUsed(at: number, viewer: Pick<Viewer, 'now' | 'timeZone'>): string {
  const day = sayDay(dayIn(viewer.timeZone, at), dayIn(viewer.timeZone, viewer.now))
  return `${day} at ${sayTime(at, viewer.timeZone)}`
}
