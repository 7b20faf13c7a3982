import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { searchKinds } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'
import type { Asked, Kind } from '../address'
import { attemptsOf } from '../match'
import { areFew, documentsNear, isNear, lock, placesNear } from './reach'

/** How many documents one page shows. */
export const pageSize = 20

type DocumentKind = (typeof searchKinds)[number]

/** A document that was found, with its words where they are not an entry's. */
export interface Found {
  /** Its place in the index: what was written last is highest. */
  at: number
  kind: Exclude<DocumentKind, 'person'>
  objectId: string
  placeId: string
  more: MeetingFound | null
}

export interface MeetingFound {
  text: string
  onDay: Day
  managerId: string
  manager: string
  reportId: string
  report: string
  isCancelled: 0 | 1
}

const documentKinds: Record<Exclude<Kind, 'people'>, Found['kind']> = {
  prevention: 'entry',
  notes: 'shared note',
  answers: 'answer',
  agenda: 'agenda item',
  'action-items': 'action item',
}

/** What the viewer may read with the words in it, written last first, below `before`. Access is in the statement. */
export async function findDocuments(viewer: Viewer, asked: Asked, before: number | null): Promise<Found[]> {
  if (asked.kind === 'people') return []
  const attempts = attemptsOf(asked.q)
  const isFew = attempts.length > 0 && (!!asked.person || (await areFew(viewer)))
  for (const match of attempts) {
    const rows = await db().all<Omit<Found, 'more'> & { more: string | null }>(
      documentsStatement(viewer, asked, { match, before, isFew }),
    )
    if (rows.length > 0) return rows.map(row => ({ ...row, more: row.more ? JSON.parse(row.more) : null }))
  }
  return []
}

interface How {
  match: string
  before: number | null
  /** Whether the viewer's documents are few, so that it begins with them. */
  isFew: boolean
}

/**
 * The statement, apart so that its plans can be tested. The plus keeps SQLite from asking the index once for each document;
 * it stops at the first page.
 */
export function documentsStatement(viewer: Viewer, asked: Asked, { match, before, isFew }: How): SQL {
  const kind = asked.kind && asked.kind !== 'people' ? sql`and d.kind = ${documentKinds[asked.kind]}` : sql``
  const hits = sql`
    select s.rowid as at, d.kind as kind, d.object_id as objectId, d.place_id as placeId
    from search_index s cross join search_documents d on d.id = s.rowid
    where s.search_index match ${match} ${before === null ? sql`` : sql`and s.rowid < ${before}`}
      and ${isFew ? sql`+s.rowid in (select id from documents)` : isNear} ${kind} and ${lock(viewer, asked)}
    order by s.rowid desc limit ${pageSize + 1}`
  return sql`with ${isFew ? documentsNear(viewer, asked.person) : placesNear(viewer)}, hits as materialized (${hits})
    select h.at, h.kind, h.objectId, h.placeId, case when h.kind <> 'entry' then ${meeting} end as more
    from hits h order by h.at desc`
}

const meeting = sql`(select json_object('onDay', o.on_day, 'managerId', o.manager_id, 'reportId', o.report_id,
    'manager', m.name, 'report', r.name, 'isCancelled', o.cancelled_at is not null, 'text', case h.kind
      when 'shared note' then (select text from shared_notes where one_on_one_id = h.objectId)
      when 'answer' then (select text from answers where one_on_one_id = h.objectId)
      when 'agenda item' then (select text || coalesce(' ' || note, '') from agenda_items where id = h.objectId)
      else (select text from action_items where id = h.objectId) end)
  from one_on_ones o join people m on m.id = o.manager_id join people r on r.id = o.report_id where o.id = h.placeId)`
