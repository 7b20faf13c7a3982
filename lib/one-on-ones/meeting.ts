import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { oneOnOnes } from '@/db/schema'
import { inForce, type Ties, tiesOf } from '@/lib/access/lines'
import {
  handedToOf,
  mayHold,
  mayReadOneOnOne,
  mayTickInOneOnOne,
  mayWriteInOneOnOne,
  withOwnPrivateText,
} from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'

export type Meeting = typeof oneOnOnes.$inferSelect & {
  isHeld: boolean
  handedTo: string | null
  lineIsInForce: boolean
}

/** `private`: to one's own private text in it, which who reads it begins and who has some goes on with. */
export type Right = 'private' | 'write' | 'tick' | 'hold'

/** A one-on-one, if the viewer may do that with it; foreign and missing ones are alike. */
export async function meetingFor(tx: Db, viewer: Viewer, id: string, right: Right): Promise<Meeting | undefined> {
  const ties = await tiesOf(tx, viewer)
  const rows = await tx.select(asMeeting(viewer)).from(oneOnOnes).where(eq(oneOnOnes.id, id))
  return rows[0] && allowed(viewer, ties, rows[0], right)
}

/** The columns of a one-on-one that `allowed` takes. */
export const asMeeting = (viewer: Viewer) => ({
  row: oneOnOnes,
  line: lineInForce(viewer),
  own: sql<0 | 1>`${withOwnPrivateText(viewer)}`,
  handedTo: handedToOf(viewer),
})

/**
 * A one-on-one that was found, if the viewer may do that with it. Ties are read before it is looked for, found or not:
 * foreign and missing ids cost the same statements (QUALITY.md S5).
 */
export function allowed(
  viewer: Viewer,
  ties: Ties,
  found: { row: typeof oneOnOnes.$inferSelect; line: 0 | 1; own: 0 | 1; handedTo: string | null },
  right: Right,
): Meeting | undefined {
  const { row, handedTo } = found
  const meeting = { ...row, handedTo, isHeld: row.heldAt !== null, lineIsInForce: found.line === 1 }
  if (right === 'private') return found.own === 1 || mayReadOneOnOne(viewer, ties, meeting) ? meeting : undefined
  if (right === 'hold') return mayHold(viewer, ties, meeting) ? meeting : undefined
  const may = right === 'tick' ? mayTickInOneOnOne : mayWriteInOneOnOne
  return may(viewer, ties, meeting, meeting.lineIsInForce) ? meeting : undefined
}

/** Whether the two of a row of one_on_ones have a line in force; 1 or 0. */
export const lineInForce = (viewer: Viewer, of = 'one_on_ones') => sql<0 | 1>`exists (select 1 from reporting_lines
  where reporting_lines.report_id = ${sql.raw(of)}.report_id and reporting_lines.manager_id = ${sql.raw(of)}.manager_id and ${inForce(viewer)})`

/** The audit row of a write. What is written in a one-on-one never names the meeting (ACCESS.md, audit log). */
export const tell = (tx: Db, viewer: Viewer, act: string, objectKind: string, objectId: string | null) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind, objectId })
