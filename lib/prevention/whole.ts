import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  type bases,
  type evidenceKinds,
  type lastings,
  type outcomes,
  type reaches,
  type requestKinds,
  type severities,
  type verdicts,
  visibilities,
} from '@/db/schema'
import {
  isAuthor,
  mayAddEvidence,
  mayAskAbout,
  mayChangeVisibility,
  mayComment,
  mayConfirm,
  mayFollowUp,
  type Visibility,
} from '@/lib/access/entries'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import { readableSignals } from '@/lib/access/signals'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'
import { readableEntry } from './open-entry'
import { type EntrySummary, entrySummaries } from './summaries'

interface Person {
  id: string
  name: string
}

export interface EvidenceItem {
  id: string
  by: Person
  kind: (typeof evidenceKinds)[number]
  text: string
  url: string | null
  before: string | null
  after: string | null
  howMeasured: string | null
  onDay: Day
}

export interface ConfirmationItem {
  by: Person
  verdict: (typeof verdicts)[number]
  comment: string | null
  createdAt: number
}

export interface FollowUpItem {
  id: string
  by: Person
  outcome: (typeof outcomes)[number]
  text: string | null
  onDay: Day
}

export interface RequestItem {
  id: string
  kind: (typeof requestKinds)[number]
  asked: Person
  askedBy: Person
  createdAt: number
}

export interface Wording {
  version: number
  action: string
  prevented: string
  signal: string | null
  withoutThis: string | null
  replacedAt: number
}

/** An entry with all of it that the viewer may read, and what they may do. */
export interface WholeEntry {
  summary: EntrySummary
  basis: (typeof bases)[number] | null
  severity: (typeof severities)[number] | null
  reach: (typeof reaches)[number] | null
  lasting: (typeof lastings)[number] | null
  subjectsSeeReasons: boolean
  tagIds: string[]
  /** For the author alone. */
  concerns: Person | null
  /** For the author alone, newest first. */
  history: Wording[]
  evidence: EvidenceItem[]
  confirmations: ConfirmationItem[]
  comments: { by: Person; text: string; savedAt: number }[]
  followUps: FollowUpItem[]
  /** Open ones. */
  requests: RequestItem[]
  /** Where it was said, when the viewer may read that. */
  oneOnOne: { id: string; reportId: string; onDay: Day } | null
  /** The signal that it came of; for its author alone. */
  cameOf: { personId: string; createdAt: number } | null
  /** For the author alone: as whom it is for now, anything narrower, and whatever wider access allows. */
  choices: Visibility[]
  may: Record<'edit' | 'addEvidence' | 'confirm' | 'ask' | 'comment' | 'followUp' | 'raise', boolean>
}

type Row = Pick<WholeEntry, 'basis' | 'severity' | 'reach' | 'lasting'> &
  Record<'tagIds' | 'history' | 'evidence' | 'confirmations' | 'comments' | 'followUps' | 'requests', string> & {
    concerns: string | null
    oneOnOne: string | null
    cameOf: string | null
    subjectsSeeReasons: number
  }

/** The entry, or null when it is missing or foreign. Four statements, whatever hangs on it. */
export async function wholeEntry(viewer: Viewer, id: string): Promise<WholeEntry | null> {
  const [summaries, open] = await Promise.all([entrySummaries(viewer, [id]), readableEntry(db(), viewer, id)])
  const summary = summaries.get(id)
  if (!summary || !open) return null
  const [row] = await db().all<Row>(partsOf(viewer, id, isAuthor(viewer, open.facts)))
  if (!row) return null
  const { facts, ties, wasAsked } = open
  return {
    summary,
    basis: row.basis,
    severity: row.severity,
    reach: row.reach,
    lasting: row.lasting,
    subjectsSeeReasons: row.subjectsSeeReasons === 1,
    tagIds: JSON.parse(row.tagIds),
    concerns: row.concerns ? JSON.parse(row.concerns) : null,
    history: JSON.parse(row.history),
    evidence: JSON.parse(row.evidence),
    confirmations: JSON.parse(row.confirmations),
    comments: JSON.parse(row.comments),
    followUps: JSON.parse(row.followUps),
    requests: JSON.parse(row.requests),
    oneOnOne: row.oneOnOne ? JSON.parse(row.oneOnOne) : null,
    cameOf: row.cameOf ? JSON.parse(row.cameOf) : null,
    choices: isAuthor(viewer, facts) ? visibilities.filter(one => mayChangeVisibility(viewer, ties, facts, one)) : [],
    may: {
      edit: isAuthor(viewer, facts),
      addEvidence: mayAddEvidence(viewer, ties, facts),
      confirm: mayConfirm(viewer, ties, facts, wasAsked),
      ask: mayAskAbout(viewer, ties, facts),
      comment: mayComment(viewer, ties, facts),
      followUp: mayFollowUp(viewer, ties, facts),
      raise: facts.visibility === 'shared' && mayChangeVisibility(viewer, ties, facts, 'leadership'),
    },
  }
}

/** Everything that hangs on an entry, in one row. Concerns and earlier wordings only for its author. */
const partsOf = (viewer: Viewer, id: string, isOwn: boolean) => sql`
  select e.basis, e.severity, e.reach, e.lasting, e.subjects_see_reasons as subjectsSeeReasons,
    (select json_group_array(et.tag_id) from entry_tags et where et.entry_id = e.id) as tagIds,
    ${isOwn ? sql`(select json_object('id', p.id, 'name', p.name) from entry_concerns c join people p on p.id = c.person_id where c.entry_id = e.id)` : sql`null`} as concerns,
    ${
      isOwn
        ? sql`(select json_group_array(json_object('version', v.version, 'action', v.action, 'prevented', v.prevented,
            'signal', v.signal, 'withoutThis', v.without_this, 'replacedAt', v.replaced_at) order by v.version desc)
            from entry_versions v where v.entry_id = e.id)`
        : sql`'[]'`
    } as history,
    (select json_group_array(json_object('id', v.id, 'by', ${person('p')}, 'kind', v.kind, 'text', v.text, 'url', v.url,
      'before', v.before, 'after', v.after, 'howMeasured', v.how_measured, 'onDay', v.on_day) order by v.on_day, v.id)
      from evidence v join people p on p.id = v.author_id where v.entry_id = e.id and v.deleted_at is null) as evidence,
    (select json_group_array(json_object('by', ${person('p')}, 'verdict', c.verdict, 'comment', c.comment,
      'createdAt', c.created_at) order by c.created_at)
      from confirmations c join people p on p.id = c.person_id where c.entry_id = e.id) as confirmations,
    (select json_group_array(json_object('by', ${person('p')}, 'text', m.text, 'savedAt', m.saved_at) order by m.saved_at)
      from manager_comments m join people p on p.id = m.author_id where m.entry_id = e.id) as comments,
    (select json_group_array(json_object('id', f.id, 'by', ${person('p')}, 'outcome', f.outcome, 'text', f.text,
      'onDay', f.on_day) order by f.on_day, f.id)
      from follow_ups f join people p on p.id = f.author_id where f.entry_id = e.id and f.deleted_at is null) as followUps,
    (select json_group_array(json_object('id', r.id, 'kind', r.kind, 'asked', ${person('a')}, 'askedBy', ${person('b')},
      'createdAt', r.created_at) order by r.created_at)
      from entry_requests r join people a on a.id = r.asked_id join people b on b.id = r.asked_by
      where r.entry_id = e.id and r.answered_at is null and r.withdrawn_at is null) as requests,
    (select json_object('id', m.id, 'reportId', m.report_id, 'onDay', m.on_day)
      from one_on_ones m where m.id = e.one_on_one_id and ${readableOneOnOnes(viewer, 'm')}) as oneOnOne,
    (select json_object('personId', s.person_id, 'createdAt', s.created_at) from signals s join private_texts t on t.id = s.id
      where s.entry_id = e.id and ${readableSignals(viewer, 's')} and t.deleted_at is null limit 1) as cameOf
  from prevention_entries e where e.id = ${id} and e.deleted_at is null`

const person = (of: string) => sql.raw(`json_object('id', ${of}.id, 'name', ${of}.name)`)
