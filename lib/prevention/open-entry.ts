import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { type EntryFacts, visibleEntries } from '@/lib/access/entries'
import { type Ties, tiesOf } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'

/** An entry as acts need it: what the rules ask, the viewer's ties, and the wording that a change would replace. */
export interface OpenEntry {
  id: string
  facts: EntryFacts
  ties: Ties
  /** The viewer was asked about it and has not answered. */
  wasAsked: boolean
  wording: { action: string; prevented: string; signal: string | null; withoutThis: string | null; version: number }
}

/** An entry that the viewer may read, or null. The lock is in the query: what is foreign is missing. */
export const readableEntry = (tx: Db, viewer: Viewer, entryId: string) =>
  entryWhere(tx, viewer, entryId, visibleEntries(viewer, 'e'))

/** The same, or one about which the viewer was asked and has not answered. */
export const answerableEntry = (tx: Db, viewer: Viewer, entryId: string) =>
  entryWhere(
    tx,
    viewer,
    entryId,
    sql`(${visibleEntries(viewer, 'e')} or (e.deleted_at is null and ${openRequest(viewer)}))`,
  )

/** The viewer has an open request about the entry `e`. */
const openRequest = (viewer: Viewer): SQL => sql`exists (select 1 from entry_requests r where r.entry_id = e.id
  and r.asked_id = ${viewer.personId} and r.answered_at is null and r.withdrawn_at is null)`

interface Row extends Omit<EntryFacts, 'subjectIds' | 'isAuthorsOnly' | 'subjectsSeeReasons'> {
  id: string
  subjects: string
  isAuthorsOnly: number
  subjectsSeeReasons: number
  wasAsked: number
  action: string
  prevented: string
  signal: string | null
  withoutThis: string | null
  version: number
}

async function entryWhere(tx: Db, viewer: Viewer, entryId: string, may: SQL): Promise<OpenEntry | null> {
  const [row] = await tx.all<Row>(sql`
    select e.id, e.author_id as authorId, e.visibility, e.subjects_see_reasons as subjectsSeeReasons,
      (select json_group_array(ep.person_id) from entry_people ep where ep.entry_id = e.id) as subjects,
      exists (select 1 from entry_tags et join tags t on t.id = et.tag_id
        where et.entry_id = e.id and t.authors_only = 1) as isAuthorsOnly,
      ${openRequest(viewer)} as wasAsked,
      e.action, e.prevented, e.signal, e.without_this as withoutThis, e.version
    from prevention_entries e where e.id = ${entryId} and ${may}`)
  if (!row) return null
  const { authorId, visibility, action, prevented, signal, withoutThis, version } = row
  return {
    id: row.id,
    facts: {
      authorId,
      visibility,
      subjectIds: JSON.parse(row.subjects),
      isAuthorsOnly: row.isAuthorsOnly === 1,
      subjectsSeeReasons: row.subjectsSeeReasons === 1,
    },
    ties: await tiesOf(tx, viewer),
    wasAsked: row.wasAsked === 1,
    wording: { action, prevented, signal, withoutThis, version },
  }
}
