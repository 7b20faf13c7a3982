import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { inForce } from '@/lib/access/lines'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { sayDay, sayTime } from '@/lib/time/say'

export interface PaletteMeeting {
  id: string
  reportId: string
  /** The other one in it. */
  with: string
  when: string
  isNext: boolean
}

/** Where one can go by name, fetched once when the palette is first opened. */
export interface PaletteIndex {
  people: { id: string; name: string; about: string | null }[]
  teams: { id: string; name: string }[]
  /** The next and the last with each person, the nearest first. */
  meetings: PaletteMeeting[]
  managerId: string | null
}

interface MeetingRow extends Omit<PaletteMeeting, 'when' | 'isNext'> {
  startsAt: number
  onDay: string
  isNext: number
}

/** Everybody and every open team of the directory, and the viewer's own one-on-ones. Three statements. */
export async function paletteIndex(viewer: Viewer): Promise<PaletteIndex> {
  const [people, teams, meetings] = await Promise.all([
    db().all<PaletteIndex['people'][number] & { managerId: string | null }>(sql`
      select p.id, p.name, coalesce(p.job_title, t.name) as about, l.manager_id as managerId from people p
        left join memberships m on m.person_id = p.id and ${inForce(viewer, 'm')} left join teams t on t.id = m.team_id
        left join reporting_lines l on l.report_id = p.id and p.id = ${viewer.personId} and ${inForce(viewer, 'l')}
      where p.deactivated_at is null order by p.name, p.id`),
    db().all<PaletteIndex['teams'][number]>(sql`select id, name from teams where closed_on is null order by name`),
    db().all<MeetingRow>(meetingsOf(viewer)),
  ])
  return {
    people: people.map(({ id, name, about }) => ({ id, name, about })),
    teams,
    meetings: meetings.map(({ startsAt, onDay, isNext, ...meeting }) => ({
      ...meeting,
      isNext: isNext === 1,
      when: isNext
        ? `${sayDay(onDay, viewer.today)} ${sayTime(startsAt, viewer.timeZone)}`
        : sayDay(onDay, viewer.today),
    })),
    managerId: people.find(person => person.id === viewer.personId)?.managerId ?? null,
  }
}

/** With each person of a line in force, the next one that is planned and the last one before it. */
function meetingsOf(viewer: Viewer) {
  const pick = (isNext: boolean) => sql`
    select m.id, ${isNext ? 1 : 0} as isNext from pairs cross join one_on_ones m on m.id = (
      select o.id from one_on_ones o where o.report_id = pairs.report_id and o.manager_id = pairs.manager_id and o.cancelled_at is null
        and ${
          isNext
            ? sql`o.held_at is null and o.on_day >= ${viewer.today} order by o.on_day, o.starts_at, o.id`
            : sql`(o.held_at is not null or o.on_day < ${viewer.today}) order by o.on_day desc, o.starts_at desc, o.id desc`
        } limit 1)`
  return sql`
    with pairs as materialized (select report_id, manager_id from reporting_lines l
      where (l.manager_id = ${viewer.personId} or l.report_id = ${viewer.personId}) and ${inForce(viewer, 'l')}),
    picked as (${pick(true)} union all ${pick(false)})
    select m.id, m.report_id as reportId, m.starts_at as startsAt, m.on_day as onDay, p.name as "with", picked.isNext
    from picked cross join one_on_ones m on m.id = picked.id
      join people p on p.id = case when m.report_id = ${viewer.personId} then m.manager_id else m.report_id end
    where ${readableOneOnOnes(viewer, 'm')}
    order by picked.isNext desc, case when picked.isNext then m.starts_at else -m.starts_at end, m.id limit 200`
}
