import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { entrySummaries } from '@/lib/prevention/summaries'
import { foundAbout } from '@/lib/search/about'
import { matchOf } from '@/lib/search/match'
import type { Day } from '@/lib/time/day'
import type { Filters } from '../address'
import { cursorOf } from '../cursor'
import type { Place, TimelinePage, TimelineRow } from '../rows'
import { sayEntry } from '../say-entry'
import { type FollowUpFound, sayFollowUp } from '../say-follow-up'
import { type OneOnOneFound, sayOneOnOne } from '../say-one-on-one'
import { followUpFacts, oneOnOneFacts } from './facts'
import { ownTextsOf } from './notes'
import { partsOf } from './parts'

export const pageSize = 50

interface Found {
  kind: TimelineRow['kind']
  day: Day
  id: string
  more: string | null
}

/**
 * One page of everything about a person that the viewer may see, newest first, below `before`. Three statements,
 * however many rows: places and meetings, entries, the viewer's own notes. Access is in each of them.
 */
export async function timelineOf(
  viewer: Viewer,
  personId: string,
  filters: Filters = {},
  before: Place | null = null,
  size = pageSize,
): Promise<TimelinePage> {
  const match = filters.text ? matchOf(filters.text) : null
  const parts = partsOf(viewer, personId, filters, { before, size, isSearch: match !== null })
  if (parts.length === 0) return { rows: [], next: null }
  const found = await db().all<Found>(sql`
    ${match === null ? sql`` : sql`with found as materialized (${foundAbout(personId, match)})`}
    select i.kind, i.day, i.id, case i.kind
      when 'one-on-one' then ${oneOnOneFacts(viewer)} when 'follow-up' then ${followUpFacts(viewer)} end as more
    from (select * from (${sql.join(parts, sql` union all `)}) order by day desc, id desc limit ${size + 1}) i
    order by i.day desc, i.id desc`)
  const places = found.slice(0, size)
  const last = places.at(-1)
  const rows = await rowsOf(viewer, places)
  const own = await ownTextsOf(viewer, rows, places)
  return { rows: own, next: found.length > size && last ? cursorOf(last) : null }
}

async function rowsOf(viewer: Viewer, places: Found[]): Promise<TimelineRow[]> {
  const entryIds = places.filter(place => place.kind === 'entry').map(place => place.id)
  const entries = await entrySummaries(viewer, entryIds)
  const rows: TimelineRow[] = []
  for (const place of places) {
    const entry = entries.get(place.id)
    if (entry) rows.push(sayEntry(entry, viewer.personId, viewer.today))
    if (place.kind === 'one-on-one')
      rows.push(sayOneOnOne(place, JSON.parse(place.more ?? '') as OneOnOneFound, viewer))
    if (place.kind === 'follow-up')
      rows.push(sayFollowUp(place, JSON.parse(place.more ?? '') as FollowUpFound, viewer.personId))
  }
  return rows
}
