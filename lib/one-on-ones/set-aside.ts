import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { newId } from '@/lib/ids'
import type { KeptSoFar } from '@/lib/private-text/versions'

/** The two shared texts of a one-on-one, by the table of their versions. */
type VersionsOf = 'shared_note_versions' | 'answer_versions'

/**
 * Keeps words that came second and so were not saved, whichever text is chosen then. They never stood, so they count as
 * no save: their number is below zero. Sent again, they are there once.
 */
export async function setAside(tx: Db, viewer: Viewer, of: VersionsOf, oneOnOneId: string, text: string) {
  if (text.trim() === '') return
  const table = sql.raw(of)
  await tx.run(sql`delete from ${table}
    where one_on_one_id = ${oneOnOneId} and version < 0 and saved_by = ${viewer.personId} and text = ${text}`)
  await tx.run(sql`insert into ${table} (id, one_on_one_id, version, text, saved_by, saved_at)
    select ${newId()}, ${oneOnOneId}, min(coalesce(min(version), 0), 0) - 1, ${text}, ${viewer.personId}, ${viewer.now}
    from ${table} where one_on_one_id = ${oneOnOneId}`)
}

/** The last version that was kept of what stood, and when words were last set aside. */
export async function keptSoFar(tx: Db, of: VersionsOf, oneOnOneId: string): Promise<KeptSoFar> {
  const mine = sql`from ${sql.raw(of)} where one_on_one_id = ${oneOnOneId}`
  const rows = await tx.all<{ isKept: 0 | 1; savedAt: number; savedBy: string }>(sql`
    select * from (select 1 as isKept, saved_at as savedAt, saved_by as savedBy ${mine} and version > 0 order by version desc limit 1)
    union all
    select * from (select 0, saved_at, saved_by ${mine} and version < 0 order by version limit 1)`)
  return { last: rows.find(row => row.isKept), setAsideAt: rows.find(row => !row.isKept)?.savedAt }
}
