import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { type actionItems, agendaItems, oneOnOnes } from '@/db/schema'
import { transact } from '@/db/transact'
import { keptFor } from '@/lib/access/deleting'
import { tiesOf } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { allowed, asMeeting, type Meeting, type Right, tell } from './meeting'

type Items = typeof agendaItems | typeof actionItems

interface Change<T extends Items> {
  id: string
  /** As the audit log tells it. */
  act: string
  /** To write, unless it is only ticked. */
  right?: Right
  run: (tx: Db, item: T['$inferSelect'], meeting: Meeting) => Promise<Outcome<string> | undefined>
}

/** Changes an agenda point or an action item of a one-on-one that the viewer may write in. What was removed is missing. */
export const changeItem = <T extends Items>(table: T, viewer: Viewer, change: Change<T>): Promise<Outcome<string>> =>
  changing(table, viewer, change, isNull(table.deletedAt))

/** Its author removes one, or within 30 days takes that back. */
export function removeItem(table: Items, viewer: Viewer, { id, undo }: { id: string; undo: boolean }) {
  const change: Change<Items> = {
    id,
    act: `${undo ? 'restore' : 'remove'} ${kindOf(table)}`,
    async run(tx, item) {
      const deletedAt = undo ? null : (item.deletedAt ?? viewer.now)
      await tx.update(table).set({ deletedAt }).where(eq(table.id, id))
    },
  }
  const isKept = or(isNull(table.deletedAt), gt(table.deletedAt, viewer.now - keptFor))
  return changing(table, viewer, change, and(eq(table.authorId, viewer.personId), isKept))
}

const kindOf = (table: Items) => (table === agendaItems ? 'agenda item' : 'action item')

async function changing<T extends Items>(
  table: T,
  viewer: Viewer,
  { id, act, right = 'write', run }: Change<T>,
  which: ReturnType<typeof and>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const ties = await tiesOf(tx, viewer)
    const items: Items = table
    const rows = await tx
      .select({ item: items, ...asMeeting(viewer) })
      .from(items)
      .innerJoin(oneOnOnes, eq(oneOnOnes.id, items.oneOnOneId))
      .where(and(eq(items.id, id), which))
    const meeting = rows[0] && allowed(viewer, ties, rows[0], right)
    if (!meeting) return notThere
    const refused = await run(tx, rows[0]?.item as T['$inferSelect'], meeting)
    if (refused) return refused
    await tell(tx, viewer, act, kindOf(table), id)
    return { done: id }
  })
}
