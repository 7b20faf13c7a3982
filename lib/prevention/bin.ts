import { and, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { preventionEntries } from '@/db/schema'
import { transact } from '@/db/transact'
import { keptFor } from '@/lib/access/deleting'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import type { Named } from './sentence'

/** Puts an entry in the bin; its author alone. */
export async function binTheEntry(viewer: Viewer, entryId: string): Promise<Outcome<string>> {
  return transact(async tx => {
    const mine = and(
      eq(preventionEntries.id, entryId),
      eq(preventionEntries.authorId, viewer.personId),
      isNull(preventionEntries.deletedAt),
    )
    const gone = await tx
      .update(preventionEntries)
      .set({ deletedAt: viewer.now })
      .where(mine)
      .returning({ id: preventionEntries.id })
    if (gone.length === 0) return notThere
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'deleted',
      objectKind: 'entry',
      objectId: entryId,
    })
    return { done: entryId }
  })
}

/** Takes an entry out of the bin; its author alone, within the 30 days. */
export async function putBackTheEntry(viewer: Viewer, entryId: string): Promise<Outcome<string>> {
  return transact(async tx => {
    const mine = and(
      eq(preventionEntries.id, entryId),
      eq(preventionEntries.authorId, viewer.personId),
      isNotNull(preventionEntries.deletedAt),
      gt(preventionEntries.deletedAt, viewer.now - keptFor),
    )
    const back = await tx
      .update(preventionEntries)
      .set({ deletedAt: null })
      .where(mine)
      .returning({ id: preventionEntries.id })
    if (back.length === 0) return notThere
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'put back',
      objectKind: 'entry',
      objectId: entryId,
    })
    return { done: entryId }
  })
}

export interface BinnedEntry {
  id: string
  deletedAt: number
  action: string
  prevented: string
  people: Named[]
}

/** The viewer's own deleted entries of the last 30 days, the latest first, in one statement. */
export async function binOf(viewer: Viewer): Promise<BinnedEntry[]> {
  const rows = await db().all<Omit<BinnedEntry, 'people'> & { people: string }>(sql`
    select e.id, e.deleted_at as deletedAt, e.action, e.prevented,
      (select json_group_array(json_object('id', p.id, 'name', p.name, 'role', ep.role) order by p.name)
        from entry_people ep join people p on p.id = ep.person_id where ep.entry_id = e.id) as people
    from prevention_entries e
    where e.author_id = ${viewer.personId} and e.deleted_at > ${viewer.now - keptFor}
    order by e.deleted_at desc, e.id limit 200`)
  return rows.map(row => ({ ...row, people: JSON.parse(row.people) }))
}
