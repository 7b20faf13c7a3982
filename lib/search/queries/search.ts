import type { Viewer } from '@/lib/access/viewer'
import { entrySummaries } from '@/lib/prevention/summaries'
import type { Asked } from '../address'
import { cursorOf, placeOf } from '../cursor'
import { type Hit, sayEntryFound, sayMeetingFound } from '../hits'
import { wordsOf } from '../match'
import { findDocuments, pageSize } from './found'
import { findPeople, type PersonFound } from './people'

export interface Results {
  people: PersonFound[]
  hits: Hit[]
  /** Where the next page begins, sealed; null on the last. */
  next: string | null
}

/**
 * All that the viewer may see with the words in it: people by name first, then what was written, the last written page by
 * page and the newest of a page on top. At most five statements, however much there is.
 */
export async function search(viewer: Viewer, asked: Asked, before: string | null = null): Promise<Results> {
  const words = wordsOf(asked.q)
  if (words.length === 0) return { people: [], hits: [], next: null }
  const wantsPeople = before === null && !asked.person && !asked.period && (!asked.kind || asked.kind === 'people')
  const people = wantsPeople ? await findPeople(viewer, asked.q) : []
  const found = await findDocuments(viewer, asked, before === null ? null : placeOf(viewer.personId, before))
  const page = found.slice(0, pageSize)
  const entries = await entrySummaries(
    viewer,
    page.flatMap(one => (one.kind === 'entry' ? [one.objectId] : [])),
  )
  const hits = page.flatMap(one => {
    const entry = entries.get(one.objectId)
    if (entry) return [sayEntryFound(viewer, entry, words)]
    return one.more ? [sayMeetingFound(viewer, one, one.more, words)] : []
  })
  hits.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
  const last = page.at(-1)
  return { people, hits, next: last && found.length > pageSize ? cursorOf(viewer.personId, last.at) : null }
}
