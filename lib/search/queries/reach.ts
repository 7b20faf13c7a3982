import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleEntries } from '@/lib/access/entries'
import { peopleBelow } from '@/lib/access/lines'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import type { Asked } from '../address'

/**
 * Up to so many entries and one-on-ones around the viewer, a search begins with their documents; where there are more, with
 * the words. Each is quick where the other is slow: few of all documents, or many.
 */
const fewEnough = 700

/** People about whom the viewer may read anything that is not their own: themself and everybody below. */
const near = (viewer: Viewer): SQL =>
  sql`near(id) as materialized (select id from ${peopleBelow(viewer)} union all select ${viewer.personId})`

/** One-on-ones that may be the viewer's to read. More than there are: `lock` has the last word. */
const meetings = (viewer: Viewer): SQL => sql`
  select id from one_on_ones where manager_id = ${viewer.personId}
  union all select id from one_on_ones where report_id = ${viewer.personId}
  union all select one_on_one_id from hand_overs where to_id = ${viewer.personId}`

/** Whether the viewer's entries and one-on-ones are few. It counts no further than it must. */
export async function areFew(viewer: Viewer): Promise<boolean> {
  const upTo = (from: SQL) => sql`(select count(*) from (select 1 from ${from} limit ${fewEnough + 1}))`
  const [found] = await db().all<{ n: number }>(sql`
    with ${near(viewer)}
    select ${upTo(sql`near cross join entry_people ep on ep.person_id = near.id`)}
      + ${upTo(sql`prevention_entries e where e.author_id = ${viewer.personId}`)}
      + ${upTo(sql`one_on_ones o where o.manager_id = ${viewer.personId}`)}
      + ${upTo(sql`one_on_ones o where o.report_id = ${viewer.personId}`)} as n`)
  return (found?.n ?? 0) <= fewEnough
}

/** Every document near the viewer, or near `person`, for a `with` clause that ends in `documents(id)`. */
export function documentsNear(viewer: Viewer, person: string | undefined): SQL {
  const entries = person
    ? sql`select ep.entry_id from entry_people ep where ep.person_id = ${person}`
    : sql`select ep.entry_id from near cross join entry_people ep on ep.person_id = near.id
        union select e.id from prevention_entries e where e.author_id = ${viewer.personId}`
  const met = person
    ? sql`select id from one_on_ones where report_id = ${person}
        union all select id from one_on_ones where manager_id = ${person} and report_id = ${viewer.personId}
        union all select id from one_on_ones where manager_id = ${viewer.personId} and ${viewer.personId} = ${person}`
    : meetings(viewer)
  const of = (kinds: string, from: SQL, object: string) =>
    sql`select d.id from ${from} cross join search_documents d on d.kind in (${sql.raw(kinds)}) and d.object_id = ${sql.raw(object)}`
  return sql`${near(viewer)}, wrote(id) as materialized (${entries}), met(id) as materialized (${met}),
    documents(id) as materialized (
      ${of("'entry'", sql`wrote`, 'wrote.id')}
      union all ${of("'shared note', 'answer'", sql`met`, 'met.id')}
      union all ${of("'agenda item'", sql`met cross join agenda_items a on a.one_on_one_id = met.id`, 'a.id')}
      union all ${of("'action item'", sql`met cross join action_items a on a.one_on_one_id = met.id`, 'a.id')})`
}

/** What stands for the same where the search begins with the words: a quick look at each that they find. */
export const placesNear = (viewer: Viewer): SQL => sql`${near(viewer)}, places(id) as materialized (
  ${meetings(viewer)} union all select id from prevention_entries where author_id = ${viewer.personId})`

export const isNear = sql`(d.place_id in (select id from places) or (d.kind = 'entry'
  and exists (select 1 from entry_people ep where ep.entry_id = d.object_id and +ep.person_id in (select id from near))))`

/** What the viewer may read of a document `d`, and whether it falls in the period: the rule itself (ACCESS.md). */
export function lock(viewer: Viewer, { from, to }: Asked): SQL {
  const within = (day: string) => (from && to ? sql` and ${sql.raw(day)} between ${from} and ${to}` : sql``)
  return sql`case d.kind
    when 'entry' then exists (select 1 from prevention_entries e
      where e.id = d.object_id and ${visibleEntries(viewer, 'e')}${within('e.acted_on')})
    when 'person' then 0
    else exists (select 1 from one_on_ones o
      where o.id = d.place_id and ${readableOneOnOnes(viewer, 'o')}${within('o.on_day')}) end`
}
