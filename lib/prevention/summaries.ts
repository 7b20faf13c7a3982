import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { outcomes, stoppers, verdicts } from '@/db/schema'
import { type Visibility, visibleEntries, visibleReasons } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { type Day, dayIn, type Month } from '@/lib/time/day'
import { type Grade, gradeOf, isLikely } from './grade'
import type { Named } from './sentence'

/** An entry as lists, timelines, Today and packets show it. */
export interface EntrySummary {
  id: string
  authorId: string
  authorName: string
  action: string
  prevented: string
  /** Empty, too, for a subject who may not read them. */
  signal: string | null
  withoutThis: string | null
  actedOn: Day
  writtenOn: Day
  wouldHaveHit: Month | null
  visibility: Visibility
  stoppedBy: (typeof stoppers)[number] | null
  softened: boolean
  followUpOn: Day | null
  oneOnOneId: string | null
  people: Named[]
  /** Names of its tags, in the organisation's order. */
  tags: string[]
  grade: Grade
  /** Whether the sentence says "likely stopped". */
  likely: boolean
  /** First among those who agreed and are neither author nor subject. */
  confirmedBy: string | null
  /** Names of those who doubt, shown as plainly as those who agree. */
  doubtedBy: string[]
  /** The latest follow-up's finding. */
  followUp: { outcome: (typeof outcomes)[number]; text: string | null; onDay: Day } | null
  /** When the viewer last read it back from a packet of their own. */
  readBackOn: Day | null
}

interface Row
  extends Omit<
    EntrySummary,
    'writtenOn' | 'people' | 'tags' | 'grade' | 'likely' | 'confirmedBy' | 'doubtedBy' | 'followUp' | 'softened'
  > {
  createdAt: number
  softened: number
  people: string
  tags: string
  verdicts: string
  followUp: string | null
  evidence: number
  measures: number
}

/**
 * The entries among `ids` that the viewer may read, in one statement, in no order. Access is in the query, so an id that
 * is foreign gives nothing. Everything a list shows comes from here: one rule for words, grade and names.
 */
export async function entrySummaries(viewer: Viewer, ids: readonly string[]): Promise<Map<string, EntrySummary>> {
  if (ids.length === 0) return new Map()
  const rows = await db().all<Row>(sql`
    select e.id, e.author_id as authorId, a.name as authorName, e.action, e.prevented,
      case when ${visibleReasons(viewer, 'e')} then e.signal end as signal,
      case when ${visibleReasons(viewer, 'e')} then e.without_this end as withoutThis,
      e.acted_on as actedOn, e.created_at as createdAt, e.would_have_hit as wouldHaveHit, e.visibility,
      e.stopped_by as stoppedBy, e.softened, e.follow_up_on as followUpOn, e.one_on_one_id as oneOnOneId,
      (select json_group_array(json_object('id', p.id, 'name', p.name, 'role', ep.role) order by p.name)
        from entry_people ep join people p on p.id = ep.person_id where ep.entry_id = e.id) as people,
      (select json_group_array(t.name order by t.position, t.name)
        from entry_tags et join tags t on t.id = et.tag_id where et.entry_id = e.id) as tags,
      (select json_group_array(json_object('name', p.name, 'verdict', c.verdict) order by c.created_at)
        from confirmations c join people p on p.id = c.person_id where c.entry_id = e.id and c.person_id <> e.author_id
          and not exists (select 1 from entry_people ep where ep.entry_id = e.id and ep.person_id = c.person_id)) as verdicts,
      (select json_object('outcome', f.outcome, 'text', f.text, 'onDay', f.on_day)
        from follow_ups f where f.entry_id = e.id and f.deleted_at is null order by f.on_day desc, f.id desc limit 1) as followUp,
      (select count(*) from evidence v where v.entry_id = e.id and v.deleted_at is null) as evidence,
      (select count(*) from evidence v where v.entry_id = e.id and v.deleted_at is null and v.kind = 'measure') as measures,
      (select max(r.on_day) from read_backs r where r.entry_id = e.id and r.read_by = ${viewer.personId}) as readBackOn
    from prevention_entries e join people a on a.id = e.author_id
    where e.id in (select value from json_each(${JSON.stringify(ids)})) and ${visibleEntries(viewer, 'e')}`)
  return new Map(rows.map(row => [row.id, summaryOf(row, viewer.organisation.timeZone)]))
}

function summaryOf({ createdAt, evidence, measures, ...row }: Row, timeZone: string): EntrySummary {
  const given: { name: string; verdict: (typeof verdicts)[number] }[] = JSON.parse(row.verdicts)
  const writtenOn = dayIn(timeZone, createdAt)
  const said = given.map(one => one.verdict)
  const grade = gradeOf({ actedOn: row.actedOn, writtenOn, evidence, measures, verdicts: said })
  return {
    ...row,
    softened: row.softened === 1,
    writtenOn,
    people: JSON.parse(row.people),
    tags: JSON.parse(row.tags),
    grade,
    likely: isLikely(grade, row.softened === 1, said),
    confirmedBy: given.find(one => one.verdict === 'agrees')?.name ?? null,
    doubtedBy: given.filter(one => one.verdict === 'doubts').map(one => one.name),
    followUp: row.followUp ? JSON.parse(row.followUp) : null,
  }
}
