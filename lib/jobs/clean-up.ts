import { sql } from 'drizzle-orm'
import { transact } from '@/db/transact'
import { keptFor } from '@/lib/access/deleting'
import { record } from '@/lib/audit-log/record'

const day = 86_400_000

/**
 * Deletes for good what has had its time: jobs done or given up 30 days ago, keys of forms after 60, and the points and
 * action items that were taken off 30 days ago ("soft for 30 days, then final": ACCESS.md, Deleting).
 */
export function cleanUp(now: number): Promise<void> {
  return transact(async tx => {
    await tx.run(sql`delete from jobs where coalesce(done_at, gave_up_at) < ${now - 30 * day}`)
    await tx.run(sql`delete from submissions where at < ${now - 60 * day}`)
    for (const [table, objectKind] of [
      ['agenda_items', 'agenda item'],
      ['action_items', 'action item'],
    ] as const) {
      const gone = await tx.run(sql`delete from ${sql.raw(table)} where deleted_at < ${now - keptFor}`)
      // The log tells that a bin was emptied; whose and of what it never does.
      if (gone.changes > 0)
        await record(tx, { at: now, actorId: null, act: 'empty the bin', objectKind, objectId: null })
    }
  })
}
