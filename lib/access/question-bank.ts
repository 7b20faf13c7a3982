import { type SQL, sql } from 'drizzle-orm'
import { reportsOf, type Ties } from './lines'
import { readableOneOnOnes } from './one-on-ones'
import type { Asker, Viewer } from './viewer'

/** A template or a question; without an owner it is the organisation's. */
export interface Owned {
  ownerId: string | null
}

/** Own templates and questions: their owner alone. The organisation's: everyone signed in (ACCESS.md, Reading). */
export const mayReadFromBank = (asker: Asker, { ownerId }: Owned): boolean =>
  ownerId === null || ownerId === asker.personId

/** The same rule as a condition on `templates` or `questions`. */
export const readableInBank = (asker: Asker, of: 'templates' | 'questions'): SQL =>
  sql`(${sql.raw(of)}.owner_id is null or ${sql.raw(of)}.owner_id = ${asker.personId})`

/** One's own are one's own to change, the organisation's an admin's. */
export const mayChangeInBank = (viewer: Pick<Viewer, 'personId' | 'isAdmin'>, { ownerId }: Owned): boolean =>
  ownerId === null ? viewer.isAdmin : ownerId === viewer.personId

/** The same rule as a condition. */
export const changeableInBank = (viewer: Viewer, of: 'templates' | 'questions'): SQL =>
  viewer.isAdmin ? readableInBank(viewer, of) : sql`${sql.raw(of)}.owner_id = ${viewer.personId}`

/**
 * A question that two ask again and again is shared like their agenda: the report reads it, and the manager while the
 * line is in force. Otherwise it is read where it was asked: in a one-on-one that the asker reads.
 */
export function mayReadRecurring(
  asker: Asker,
  ties: Ties,
  pair: { managerId: string; reportId: string },
  wasAskedInReadable: boolean,
): boolean {
  if (pair.reportId === asker.personId || wasAskedInReadable) return true
  return pair.managerId === asker.personId && ties.manages.has(pair.reportId)
}

/** The same rule as a condition on `recurring_questions`, under its own name or an alias. */
export function readableRecurring(asker: Asker, of = 'recurring_questions'): SQL {
  const asked = sql.raw(of)
  return sql`(${asked}.report_id = ${asker.personId}
    or (${asked}.manager_id = ${asker.personId} and ${asked}.report_id in ${reportsOf(asker)})
    or exists (select 1 from recurring_asks ra cross join one_on_ones rm on rm.id = ra.one_on_one_id
      where ra.recurring_question_id = ${asked}.id and ${readableOneOnOnes(asker, 'rm')}))`
}
