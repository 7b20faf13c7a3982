import { type SQL, sql } from 'drizzle-orm'

/**
 * What is said of or with one person and has the words of `match` in it: rows of (`kind`, `objectId`, `placeId`), for a
 * `with` clause. It narrows nothing by access: whoever uses it joins it to what the viewer may read.
 *
 * The plus keeps SQLite from asking the index once for each document: one pass, however many there are.
 */
export const foundAbout = (personId: string, match: string): SQL => sql`
  select d.kind as kind, d.object_id as objectId, d.place_id as placeId
  from search_index cross join search_documents d on d.id = search_index.rowid
  where search_index match ${match} and +search_index.rowid in (
    select d.id from entry_people ep cross join search_documents d on d.kind = 'entry' and d.object_id = ep.entry_id
      where ep.person_id = ${personId}
    union all
    select d.id from one_on_ones o cross join search_documents d
      on d.kind in ('shared note', 'answer') and d.object_id = o.id where o.report_id = ${personId}
    union all
    select d.id from one_on_ones o cross join agenda_items a on a.one_on_one_id = o.id
      cross join search_documents d on d.kind = 'agenda item' and d.object_id = a.id where o.report_id = ${personId}
  )`
