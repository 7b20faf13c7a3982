import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { inForce, peopleBelow } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import { liveTags } from '@/lib/prevention/tags'
import type { CaptureDirectory } from './parse'

/** Everybody's name and manager, the tags, and about whom the viewer may write for leadership. Two statements. */
export async function directoryFor(viewer: Viewer): Promise<CaptureDirectory> {
  const [tags, rows] = await Promise.all([
    liveTags(),
    db().all<{ id: string; name: string; managerId: string | null; mayLead: number }>(sql`
      with below as materialized (select id from ${peopleBelow(viewer)})
      select p.id, p.name, l.manager_id as managerId,
        p.id = ${viewer.personId} or p.id in (select id from below) as mayLead
      from people p left join reporting_lines l on l.report_id = p.id and ${inForce(viewer, 'l')}
      where p.deactivated_at is null order by p.name, p.id`),
  ])
  return {
    tags,
    people: rows.map(({ id, name, managerId }) => ({ id, name, managerId })),
    mayLead: rows.filter(row => row.mayLead).map(row => row.id),
  }
}
