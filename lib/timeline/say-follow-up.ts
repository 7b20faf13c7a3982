import type { outcomes } from '@/db/schema'
import type { Day } from '@/lib/time/day'
import type { FollowUpRow } from './rows'

export interface FollowUpFound {
  outcome: (typeof outcomes)[number]
  text: string | null
  authorId: string
  authorName: string
  entryId: string
  /** The entry's first phrase; null where the viewer may no longer read the entry. */
  action: string | null
}

/** A follow-up as the timeline words it: what was found, and on which entry. */
export function sayFollowUp(place: { id: string; day: Day }, found: FollowUpFound, readerId: string): FollowUpRow {
  const by = found.authorId === readerId ? 'you' : found.authorName
  return {
    kind: 'follow-up',
    id: place.id,
    day: place.day,
    found: `${found.outcome.charAt(0).toUpperCase()}${found.outcome.slice(1)}.`,
    text: found.text ?? '',
    about: found.action === null ? `Follow-up by ${by}` : `Follow-up on “${found.action}” by ${by}`,
    entryId: found.action === null ? undefined : found.entryId,
  }
}
