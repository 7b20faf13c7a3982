import { type SQL, sql } from 'drizzle-orm'
import { visibleEntries } from '@/lib/access/entries'
import { readableOneOnOnes, visibleOneOnOnes, withOwnPrivateText } from '@/lib/access/one-on-ones'
import { readableSignals } from '@/lib/access/signals'
import type { Viewer } from '@/lib/access/viewer'
import type { Filters, Kind } from '../address'
import type { Place } from '../rows'

interface Cut {
  before: Place | null
  size: number
  isSearch: boolean
}

/** A statement for each kind that is wanted, each cut to one page by the same key. A tag is an entry's, so it leaves meetings out. */
export function partsOf(viewer: Viewer, personId: string, filters: Filters, cut: Cut): SQL[] {
  const wants = (kind: Kind) => !filters.kind || filters.kind === kind
  const parts: SQL[] = []
  if (wants('prevention')) parts.push(entriesOf(viewer, personId, filters, cut))
  if (wants('one-on-ones') && !filters.tag) parts.push(oneOnOnesOf(viewer, personId, filters, cut))
  if (wants('follow-ups')) parts.push(followUpsOf(viewer, personId, filters, cut))
  if (!filters.kind && !filters.tag && !cut.isSearch) parts.push(signalsOf(viewer, personId, filters, cut))
  return parts
}

// Each part begins with the person's own rows, whatever the planner thinks of the tables: hence `cross join`.

const entriesOf = (viewer: Viewer, personId: string, filters: Filters, cut: Cut) => sql`
  select * from (select 'entry' as kind, e.acted_on as day, e.id as id
    from entry_people mine cross join prevention_entries e on e.id = mine.entry_id
    where mine.person_id = ${personId} ${within(filters, cut, 'e.acted_on', 'e.id')} ${ofEntry(filters, cut)}
      and ${visibleEntries(viewer, 'e')}
    order by e.acted_on desc, e.id desc limit ${cut.size + 1})`

/** Those that were cancelled without a word are left out, but never one in which the viewer has private text of their own. */
const oneOnOnesOf = (viewer: Viewer, personId: string, filters: Filters, cut: Cut) => sql`
  select * from (select 'one-on-one' as kind, o.on_day as day, o.id as id
    from one_on_ones o
    where o.report_id = ${personId} ${within(filters, cut, 'o.on_day', 'o.id')}
      ${
        cut.isSearch
          ? sql`and o.cancelled_at is null and o.id in (select placeId from found where kind <> 'entry') and ${readableOneOnOnes(viewer, 'o')}`
          : sql`and ((o.cancelled_at is null and ${visibleOneOnOnes(viewer, 'o')})
              or (o.skip_reason is not null and ${readableOneOnOnes(viewer, 'o')}) or ${withOwnPrivateText(viewer, 'o')})`
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

/** The viewer's own signals, by the day on which they were noticed; private text is found by no search. */
const signalsOf = (viewer: Viewer, personId: string, filters: Filters, cut: Cut) => {
  const day = `date(s.created_at / 1000, 'unixepoch')`
  return sql`
  select * from (select 'signal' as kind, ${sql.raw(day)} as day, s.id as id
    from signals s join private_texts t on t.id = s.id
    where ${readableSignals(viewer, 's')} and s.person_id = ${personId} and t.deleted_at is null
      ${within(filters, cut, day, 's.id')}
    order by 2 desc, s.id desc limit ${cut.size + 1})`
}

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
