import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleEntries } from '@/lib/access/entries'
import { readableOneOnOnes, visibleOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { openIn, placeOf } from '@/lib/one-on-ones/queries/open'
import type { Open } from '@/lib/one-on-ones/say-open'
import type { Day } from '@/lib/time/day'
import { type Counted, firstDayOfStrip } from '../strip'

export interface NextOneOnOne {
  id: string
  onDay: Day
  startsAt: number
  open: Open
}

/** What stands around a timeline: its year by day, its tags, the next meeting, the record. */
export interface YearOf {
  entries: Counted[]
  oneOnOnes: Counted[]
  /** The organisation's tags, in its order. */
  tags: string[]
  lastEntry: Day | null
  /** When the viewer last read something back to the person. */
  readBack: Day | null
  next: NextOneOnOne | null
}

type Row = { [name in keyof YearOf]: string | null }

/** All of it in one statement; only what the viewer may see is counted (ACCESS.md: "counts give nothing away"). */
export async function yearOf(viewer: Viewer, personId: string): Promise<YearOf> {
  const since = firstDayOfStrip(viewer.today)
  const [row] = await db().all<Row>(sql`
    with mine as materialized (
      select e.id, e.acted_on from entry_people ep cross join prevention_entries e on e.id = ep.entry_id
      where ep.person_id = ${personId} and ${visibleEntries(viewer, 'e')})
    select
      (select json_group_array(json_array(day, n)) from
        (select acted_on as day, count(*) as n from mine where acted_on between ${since} and ${viewer.today} group by 1)) as entries,
      (select json_group_array(json_array(day, n)) from
        (select o.on_day as day, count(*) as n from one_on_ones o
          where o.report_id = ${personId} and o.on_day between ${since} and ${viewer.today}
            and o.held_at is not null and o.cancelled_at is null and ${visibleOneOnOnes(viewer, 'o')} group by 1)) as oneOnOnes,
      (select json_group_array(name order by position, name) from tags where retired_at is null) as tags,
      (select max(acted_on) from mine) as lastEntry,
      (select max(r.on_day) from mine cross join read_backs r on r.entry_id = mine.id where r.read_by = ${viewer.personId}) as readBack,
      (select json_object('id', o.id, 'onDay', o.on_day, 'startsAt', o.starts_at,
          'open', json(${openIn(viewer, placeOf('o'))}))
        from one_on_ones o
        where o.report_id = ${personId} and o.on_day >= ${viewer.today} and o.held_at is null and o.cancelled_at is null
          and ${readableOneOnOnes(viewer, 'o')}
        order by o.on_day, o.id limit 1) as next`)
  const list = (json: string | null | undefined) => JSON.parse(json ?? '[]')
  return {
    entries: list(row?.entries),
    oneOnOnes: list(row?.oneOnOnes),
    tags: list(row?.tags),
    lastEntry: row?.lastEntry ?? null,
    readBack: row?.readBack ?? null,
    next: row?.next ? JSON.parse(row.next) : null,
  }
}
