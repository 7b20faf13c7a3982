import type { Viewer } from '@/lib/access/viewer'
import { sayLastUsed } from '@/lib/settings/say-last-used'

/** What somebody should know of the mails to come: that none can go out, or when the next is due. */
export function sayNextMail(nextAt: number | null, address: string | null, hasServer: boolean, viewer: Viewer): string {
  if (!address) return 'You have no e-mail address here, so no mail comes; an admin writes it down.'
  if (viewer.organisation.isDemo) return 'The demo year sends no mail.'
  if (!hasServer) return 'No mail goes out from here yet: an admin has to set it up first.'
  return nextAt === null ? '' : `The next one is due ${sayLastUsed(nextAt, viewer)}.`
}
