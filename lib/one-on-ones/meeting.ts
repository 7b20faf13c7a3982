import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { oneOnOnes } from '@/db/schema'
import { inForce, tiesOf } from '@/lib/access/lines'
import { mayHold, mayReadOneOnOne, mayWriteInOneOnOne } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'

export type Meeting = typeof oneOnOnes.$inferSelect & { isHeld: boolean; lineIsInForce: boolean }

type Right = 'read' | 'write' | 'hold'

/** A one-on-one, if the viewer may do that with it; foreign and missing ones are alike. */
export async function meetingFor(tx: Db, viewer: Viewer, id: string, right: Right): Promise<Meeting | undefined> {
  const meeting = await find(tx, viewer, id)
  if (!meeting) return undefined
  const ties = await tiesOf(tx, viewer)
  if (right === 'read') return mayReadOneOnOne(viewer, ties, meeting) ? meeting : undefined
  if (right === 'hold') return mayHold(viewer, ties, meeting) ? meeting : undefined
  return mayWriteInOneOnOne(viewer, ties, meeting, meeting.lineIsInForce) ? meeting : undefined
}

async function find(tx: Db, viewer: Viewer, id: string): Promise<Meeting | undefined> {
  const rows = await tx
    .select({ meeting: oneOnOnes, line: lineInForce(viewer) })
    .from(oneOnOnes)
    .where(eq(oneOnOnes.id, id))
  const row = rows[0]
  return row && { ...row.meeting, isHeld: row.meeting.heldAt !== null, lineIsInForce: row.line === 1 }
}

/** Whether the two of a row of one_on_ones have a line in force; 1 or 0. */
export const lineInForce = (viewer: Viewer, of = 'one_on_ones') => sql<0 | 1>`exists (select 1 from reporting_lines
  where reporting_lines.report_id = ${sql.raw(of)}.report_id and reporting_lines.manager_id = ${sql.raw(of)}.manager_id and ${inForce(viewer)})`

/** The audit row of a write. What is written in a one-on-one never names the meeting (ACCESS.md, audit log). */
export const tell = (tx: Db, viewer: Viewer, act: string, objectKind: string, objectId: string | null) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind, objectId })
