import type { Viewer } from '@/lib/access/viewer'
import { sentenceFor } from '@/lib/prevention/sentence'
import type { EntrySummary } from '@/lib/prevention/summaries'
import { sayDate, sayFullDay, sayNames } from '@/lib/time/say'
import { excerptOf, type Piece } from './excerpt'
import type { Found, MeetingFound } from './queries/found'

/** One thing that was found, in the words that are shown. */
export interface Hit {
  key: string
  href: string
  /** Where its words are edited, if they are the viewer's own. */
  edit?: string
  /** Whom it is about, or who met. */
  who: string
  what: string
  day: string
  on: string
  onFull: string
  excerpt: Piece[]
}

const names: Record<Found['kind'], string> = {
  entry: 'Prevention',
  'shared note': 'Shared notes',
  answer: 'Answer',
  'agenda item': 'Agenda',
  'action item': 'Action item',
}

/** An entry, by its read-back sentence. */
export function sayEntryFound(viewer: Viewer, entry: EntrySummary, words: readonly string[]): Hit {
  const who = entry.people.map(person => (person.id === viewer.personId ? 'You' : person.name))
  return {
    key: entry.id,
    href: `/entries/${entry.id}`,
    edit: entry.authorId === viewer.personId ? `/entries/${entry.id}/edit` : undefined,
    who: sayNames(who),
    what: names.entry,
    ...when(entry.actedOn, viewer),
    excerpt: excerptOf(sentenceFor(viewer.personId, entry).text, words),
  }
}

/** What was written in a one-on-one, by the words around what was looked for. */
export function sayMeetingFound(viewer: Viewer, found: Found, more: MeetingFound, words: readonly string[]): Hit {
  return {
    key: `${found.kind} ${found.objectId}`,
    href: `/people/${more.reportId}/one-on-ones/${found.placeId}`,
    who: withWhom(viewer, more),
    what: more.isCancelled ? `${names[found.kind]}, of one that was cancelled` : names[found.kind],
    ...when(more.onDay, viewer),
    excerpt: excerptOf(more.text, words),
  }
}

function withWhom({ personId }: Viewer, { managerId, manager, reportId, report }: MeetingFound): string {
  if (managerId === personId) return `One-on-one with ${report}`
  return reportId === personId ? `One-on-one with ${manager}` : `One-on-one of ${manager} and ${report}`
}

const when = (day: string, { today }: Viewer) => ({ day, on: sayDate(day, today), onFull: sayFullDay(day) })
