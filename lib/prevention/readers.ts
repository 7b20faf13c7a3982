import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { inForce } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import { sayAudience } from '@/lib/capture/audience'
import type { CapturePerson } from '@/lib/capture/parse'
import type { EntrySummary } from './summaries'

/** The people of an entry and everybody above them, with their managers: enough to say in names who will read it. */
export async function chainsOf(viewer: Viewer, personIds: readonly string[]): Promise<CapturePerson[]> {
  return db().all<CapturePerson>(sql`
    with recursive up(id) as (
      select value from json_each(${JSON.stringify(personIds)})
      union
      select l.manager_id from up join reporting_lines l on l.report_id = up.id and ${inForce(viewer, 'l')}
    )
    select p.id, p.name, l.manager_id as managerId
    from up join people p on p.id = up.id left join reporting_lines l on l.report_id = p.id and ${inForce(viewer, 'l')}`)
}

/** Who reads an entry, in names, for the viewer; and who would, were it opened to leadership. */
export async function audienceOf(viewer: Viewer, entry: EntrySummary): Promise<{ now: string; raised: string }> {
  const people = await chainsOf(
    viewer,
    entry.people.map(person => person.id),
  )
  const author = { id: entry.authorId, name: entry.authorName }
  const facts = { viewerId: viewer.personId, author, subjects: entry.people, people, yours: [] }
  return { now: sayAudience(entry.visibility, facts), raised: sayAudience('leadership', facts) }
}
