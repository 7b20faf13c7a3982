import type { ShownSignal } from '@/lib/signals/shown'
import type { Day } from '@/lib/time/day'

/** Where a row stands: by day, and on one day by id. No two rows share both, so every list of them has one order. */
export interface Place {
  day: Day
  id: string
}

/** A prevention entry, in the words that are shown. */
export interface EntryRow extends Place {
  kind: 'entry'
  /** The sentence in its two parts: what was done, and what was stopped. */
  lead: string
  stopped: string
  grade: string
  /** A doubt, or a harm that came all the same; said as plainly as a confirmation. */
  against: string[]
  /** When it would have hit, luck, a second pair of eyes. */
  facts: string[]
  tags: string[]
  readBack?: string
  /** Only the viewer reads it. */
  isPrivate?: true
  /** The viewer wrote it, so that its words are theirs to edit. */
  isOwn?: true
}

/** A one-on-one. Who may see only that it was held gets its day and whether the question was asked (ACCESS.md). */
export interface OneOnOneRow extends Place {
  kind: 'one-on-one'
  /** Whom it was with, when that is neither the viewer nor the manager of today. */
  with?: string
  facts: string[]
  /** Whether its page opens to the viewer. */
  isReadable: boolean
  /** Its own words for "nothing this week". */
  quote?: string
  /** The beginning of the viewer's own private note of it. */
  note?: string
}

/** What a later look at an entry found. */
export interface FollowUpRow extends Place {
  kind: 'follow-up'
  found: string
  text: string
  about: string
  /** The entry's address, where the viewer reads the entry. */
  entryId?: string
}

/** What the viewer noticed about the person; nobody else has such a row. */
export interface SignalRow extends Place {
  kind: 'signal'
  signal: ShownSignal
}

export type TimelineRow = EntryRow | OneOnOneRow | FollowUpRow | SignalRow

export interface TimelinePage {
  rows: TimelineRow[]
  /** Where the page after this one begins; null on the last. */
  next: string | null
}

/** Whether a row stands below another: earlier, or on the same day with a lower id. */
export const isBelow = (row: Place, other: Place): boolean =>
  row.day < other.day || (row.day === other.day && row.id < other.id)

/**
 * The rows to show: the first page as the server gave it last, and below it what has been fetched. A row that the new
 * first page pushed out or took in is neither lost nor doubled.
 */
export function mergedRows(first: TimelinePage, fetched: readonly TimelinePage[]): TimelineRow[] {
  const last = first.rows.at(-1)
  if (!last || first.next === null) return first.rows
  const rows = [...first.rows]
  let end: Place = last
  for (const row of fetched.flatMap(page => page.rows)) {
    if (!isBelow(row, end)) continue
    rows.push(row)
    end = row
  }
  return rows
}
