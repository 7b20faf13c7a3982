import { type SQL, sql } from 'drizzle-orm'
import type { Ties } from './lines'
import type { Asker } from './viewer'

/** A draft packet, its versions and the notes to self in it: the author alone, whatever became of the line. */
export const mayReadPacket = (asker: Asker, packet: { authorId: string }): boolean => packet.authorId === asker.personId

/** The same rule as a condition on `packets`, under its own name or an alias. */
export const readablePackets = (asker: Asker, of = 'packets'): SQL =>
  sql`(${sql.raw(of)}.author_id = ${asker.personId} and ${sql.raw(of)}.deleted_at is null)`

/** A packet is made by the subject's manager or by the subject (ACCESS.md, Writing). */
export const mayMakePacket = (asker: Asker, ties: Ties, subjectId: string): boolean =>
  subjectId === asker.personId || ties.manages.has(subjectId)
