import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleEntries } from '@/lib/access/entries'
import { inForce } from '@/lib/access/lines'
import { readableOneOnOnes, visibleOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { entrySummaries } from '@/lib/prevention/summaries'
import { foundAbout } from '@/lib/search/about'
import { matchOf } from '@/lib/search/match'
import type { Day } from '@/lib/time/day'
import type { Filters, Kind } from '../address'
import { cursorOf } from '../cursor'
import type { Place, TimelinePage, TimelineRow } from '../rows'
import { sayEntry } from '../say-entry'
import { type FollowUpFound, sayFollowUp } from '../say-follow-up'
import { type OneOnOneFound, sayOneOnOne } from '../say-one-on-one'
import { withNotes } from './notes'

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
  const rows = await withNotes(viewer, await rowsOf(viewer, places))
  return { rows, next: found.length > size && last ? cursorOf(last) : null }
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

interface Cut {
  before: Place | null
  size: number
  isSearch: boolean
}

/** A statement for each kind that is wanted, each cut to one page by the same key. A tag is an entry's, so it leaves meetings out. */
function partsOf(viewer: Viewer, personId: string, filters: Filters, cut: Cut): SQL[] {
  const wants = (kind: Kind) => !filters.kind || filters.kind === kind
  const parts: SQL[] = []
  if (wants('prevention')) parts.push(entriesOf(viewer, personId, filters, cut))
  if (wants('one-on-ones') && !filters.tag) parts.push(oneOnOnesOf(viewer, personId, filters, cut))
  if (wants('follow-ups')) parts.push(followUpsOf(viewer, personId, filters, cut))
  return parts
}

// Each part begins with the person's own rows, whatever the planner thinks of the tables: hence `cross join`.

const entriesOf = (viewer: Viewer, personId: string, filters: Filters, cut: Cut) => sql`
  select * from (select 'entry' as kind, e.acted_on as day, e.id as id
    from entry_people mine cross join prevention_entries e on e.id = mine.entry_id
    where mine.person_id = ${personId} ${within(filters, cut, 'e.acted_on', 'e.id')} ${ofEntry(filters, cut)}
      and ${visibleEntries(viewer, 'e')}
    order by e.acted_on desc, e.id desc limit ${cut.size + 1})`

const oneOnOnesOf = (viewer: Viewer, personId: string, filters: Filters, cut: Cut) => sql`
  select * from (select 'one-on-one' as kind, o.on_day as day, o.id as id
    from one_on_ones o
    where o.report_id = ${personId} and o.cancelled_at is null ${within(filters, cut, 'o.on_day', 'o.id')}
      ${
        cut.isSearch
          ? sql`and o.id in (select placeId from found where kind <> 'entry') and ${readableOneOnOnes(viewer, 'o')}`
          : sql`and ${visibleOneOnOnes(viewer, 'o')}`
      }
    order by o.on_day desc, o.id desc limit ${cut.size + 1})`

/** As the entry; a former manager, or whoever else, has their own words only, and finds them by nothing of the entry. */
const followUpsOf = (viewer: Viewer, personId: string, filters: Filters, cut: Cut) => sql`
  select * from (select 'follow-up' as kind, f.on_day as day, f.id as id
    from entry_people mine cross join prevention_entries e on e.id = mine.entry_id cross join follow_ups f on f.entry_id = e.id
    where mine.person_id = ${personId} and f.deleted_at is null and e.deleted_at is null
      ${within(filters, cut, 'f.on_day', 'f.id')} ${ofEntry(filters, cut)}
      and (${visibleEntries(viewer, 'e')} ${filters.tag || cut.isSearch ? sql`` : sql`or f.author_id = ${viewer.personId}`})
    order by f.on_day desc, f.id desc limit ${cut.size + 1})`

function within({ from, to }: Filters, { before }: Cut, day: string, id: string): SQL {
  const conditions = [
    from ? sql`and ${sql.raw(day)} >= ${from}` : sql``,
    to ? sql`and ${sql.raw(day)} <= ${to}` : sql``,
    before ? sql`and (${sql.raw(day)}, ${sql.raw(id)}) < (${before.day}, ${before.id})` : sql``,
  ]
  return sql.join(conditions, sql` `)
}

function ofEntry({ tag }: Filters, { isSearch }: Cut): SQL {
  const tagged = tag
    ? sql`and exists (select 1 from tags t join entry_tags et on et.tag_id = t.id where t.name = ${tag} and et.entry_id = e.id)`
    : sql``
  return isSearch ? sql`${tagged} and e.id in (select objectId from found where kind = 'entry')` : tagged
}

const oneOnOneFacts = (viewer: Viewer) => sql`(
  select case when ${readableOneOnOnes(viewer, 'o')}
    then json_object('isReadable', 1, 'isAsked', o.asked_at is not null, 'isHeld', o.held_at is not null,
      'managerId', o.manager_id, 'earlierManager', ${earlierManager(viewer)}, 'startsAt', o.starts_at,
      'isNothing', a.is_nothing, 'answer', substr(a.text, 1, 4000),
      'open', (select count(*) from agenda_items g where g.one_on_one_id = o.id and g.ticked_at is null and g.deleted_at is null)
        + (select count(*) from action_items c where c.one_on_one_id = o.id and c.done_at is null and c.deleted_at is null))
    else json_object('isReadable', 0, 'isAsked', o.asked_at is not null, 'isHeld', 1,
      'managerId', o.manager_id, 'earlierManager', ${earlierManager(viewer)}) end
  from one_on_ones o left join answers a on a.one_on_one_id = o.id where o.id = i.id)`

/** Its manager's name, where that is no longer the manager: of today's the page says so once, at its head. */
const earlierManager = (viewer: Viewer) => sql`case when not exists (select 1 from reporting_lines l
  where l.report_id = o.report_id and l.manager_id = o.manager_id and ${inForce(viewer, 'l')})
  then (select m.name from people m where m.id = o.manager_id) end`

const followUpFacts = (viewer: Viewer) => sql`(
  select json_object('outcome', f.outcome, 'text', f.text, 'authorId', f.author_id, 'authorName', p.name,
    'entryId', e.id, 'action', case when ${visibleEntries(viewer, 'e')} then e.action end)
  from follow_ups f join prevention_entries e on e.id = f.entry_id join people p on p.id = f.author_id where f.id = i.id)`
