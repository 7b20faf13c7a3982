import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { outcomes, verdicts } from '@/db/schema'
import { visibleEntries } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import type { EvidenceItem } from './whole'

/** How many of one's own words a page shows. */
export const mostOwnWords = 50

/** Something that the viewer said: their words and when, nothing of the entry that it was about. */
export type OwnWords = { id: string; saidAt: number } & (
  | { kind: 'confirmation'; said: (typeof verdicts)[number]; text: string | null }
  | { kind: 'follow-up'; said: (typeof outcomes)[number]; text: string | null }
  | { kind: 'comment'; text: string }
  | { kind: 'evidence'; evidence: Omit<EvidenceItem, 'id' | 'by' | 'onDay'> }
)

type Row = Record<'id' | 'kind', string> & { saidAt: number } & Record<'said' | 'text' | 'evidence', string | null>

/**
 * The viewer's own confirmations, comments, evidence and follow-ups on entries that they can no longer read, newest
 * first, in one statement (ACCESS.md, Reading: "a former manager and a peer their own words only"). What is said of a
 * deleted entry is gone with it.
 */
export async function ownWordsOf(viewer: Viewer): Promise<{ words: OwnWords[]; isCut: boolean }> {
  const rows = await db().all<Row>(ownWordsStatement(viewer))
  const words = rows
    .slice(0, mostOwnWords)
    .map(row => ({ ...row, evidence: row.evidence && JSON.parse(row.evidence) }) as OwnWords)
  return { words, isCut: rows.length > mostOwnWords }
}

const ownWordsStatement = (viewer: Viewer) => sql`
  select * from (
    ${part(viewer, { kind: 'confirmation', from: 'confirmations', by: 'person_id', at: 'created_at', said: 'w.verdict', text: 'w.comment' })}
    union all
    ${part(viewer, { kind: 'comment', from: 'manager_comments', by: 'author_id', at: 'saved_at', text: 'w.text' })}
    union all
    ${part(viewer, { kind: 'evidence', from: 'evidence', by: 'author_id', at: 'created_at', evidence: evidenceWords, soft: true })}
    union all
    ${part(viewer, { kind: 'follow-up', from: 'follow_ups', by: 'author_id', at: 'created_at', said: 'w.outcome', text: 'w.text', soft: true })}
  ) order by saidAt desc, id desc limit ${mostOwnWords + 1}`

interface Part {
  kind: OwnWords['kind']
  from: string
  by: string
  at: string
  said?: string
  text?: string
  evidence?: string
  /** Can be removed softly, by whoever said it. */
  soft?: boolean
}

/** One kind of words, the latest of it: the entry is asked only whether it is closed to the viewer, and gives no column. */
function part(
  viewer: Viewer,
  { kind, from, by, at, said = 'null', text = 'null', evidence = 'null', soft }: Part,
): SQL {
  return sql`select * from (
    select w.id, ${kind} as kind, ${sql.raw(`w.${at} as saidAt, ${said} as said, ${text} as text, ${evidence} as evidence from ${from} w`)}
      cross join prevention_entries e on e.id = w.entry_id
    where ${sql.raw(`w.${by}`)} = ${viewer.personId} ${soft ? sql`and w.deleted_at is null` : sql``}
      and e.deleted_at is null and not ${visibleEntries(viewer, 'e')}
    order by saidAt desc, w.id desc limit ${mostOwnWords + 1})`
}

const evidenceWords = `json_object('kind', w.kind, 'text', w.text, 'url', w.url, 'before', w.before, 'after', w.after,
  'howMeasured', w.how_measured)`
