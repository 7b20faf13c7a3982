import { type SQL, sql } from 'drizzle-orm'
import { keptFor } from './deleting'
import { inForce, peopleBelow, reportsOf, type Ties } from './lines'
import type { Asker } from './viewer'

/** What the rules need to know of a one-on-one. */
export interface OneOnOneFacts {
  managerId: string
  reportId: string
  isHeld: boolean
  /** The manager of today to whom it was handed over; nobody once that one's line has ended too. */
  handedTo: string | null
}

/**
 * Shared notes, agenda, action items and answer: the report in it, and the manager whose one-on-one it is; once the
 * line has ended only the held ones (ACCESS.md, Reading, One-on-ones). A later manager reads those that were handed over.
 */
export function mayReadOneOnOne(asker: Asker, ties: Ties, meeting: OneOnOneFacts): boolean {
  if (meeting.reportId === asker.personId) return true
  if (meeting.handedTo === asker.personId) return ties.manages.has(meeting.reportId)
  return meeting.managerId === asker.personId && (meeting.isHeld || ties.manages.has(meeting.reportId))
}

/** The same rule as a condition on `one_on_ones`, under its own name or an alias. */
export function readableOneOnOnes(asker: Asker, of = 'one_on_ones'): SQL {
  const meeting = sql.raw(of)
  return sql`(${meeting}.report_id = ${asker.personId} or (${meeting}.manager_id = ${asker.personId}
    and (${meeting}.held_at is not null or ${meeting}.report_id in ${reportsOf(asker)}))
    or (${meeting}.report_id in ${reportsOf(asker)} and exists (select 1 from hand_overs
      where hand_overs.one_on_one_id = ${meeting}.id and hand_overs.to_id = ${asker.personId})))`
}

/** The fact `handedTo` of a row of one_on_ones, under its own name or an alias. */
export const handedToOf = (asker: Asker, of = 'one_on_ones'): SQL<string | null> => sql`(select hand_overs.to_id
  from hand_overs join reporting_lines on reporting_lines.manager_id = hand_overs.to_id and ${inForce(asker)}
  where hand_overs.one_on_one_id = ${sql.raw(of)}.id and reporting_lines.report_id = ${sql.raw(of)}.report_id)`

/** That it was held on a day, and whether the question was asked: who reads it, the manager of today, and the chain. */
export function maySeeWhetherAsked(asker: Asker, ties: Ties, meeting: OneOnOneFacts): boolean {
  if (mayReadOneOnOne(asker, ties, meeting)) return true
  return meeting.isHeld && (ties.manages.has(meeting.reportId) || ties.chain.has(meeting.reportId))
}

/** The same rule as a condition. */
export function visibleOneOnOnes(asker: Asker, of = 'one_on_ones'): SQL {
  const meeting = sql.raw(of)
  return sql`(${readableOneOnOnes(asker, of)} or (${meeting}.held_at is not null and ${meeting}.report_id in ${peopleBelow(asker)}))`
}

/**
 * One's own private text is one's own, always (ACCESS.md, Reading, private note): a one-on-one in which the asker has
 * some opens to them for that alone, when nothing else of it does. Text that was removed counts while it can be put back.
 */
export const withOwnPrivateText = (asker: Asker & { now: number }, of = 'one_on_ones'): SQL => sql`exists (
  select 1 from private_texts where private_texts.author_id = ${asker.personId} and private_texts.about_id = ${sql.raw(of)}.id
    and (private_texts.deleted_at is null or private_texts.deleted_at > ${asker.now - keptFor}))`

/** Agenda, action items, shared notes, answer: both, as long as they read it and the line between them is in force. */
export function mayWriteInOneOnOne(asker: Asker, ties: Ties, meeting: OneOnOneFacts, lineIsInForce: boolean): boolean {
  return mayReadOneOnOne(asker, ties, meeting) && lineIsInForce
}

/**
 * Ticking what stayed open in it: whoever writes in it; and of one that was handed over the two of today's line, whom
 * its open items went to. Nothing else is written in it any more (ACCESS.md, Writing, Hand-over).
 */
export function mayTickInOneOnOne(asker: Asker, ties: Ties, meeting: OneOnOneFacts, lineIsInForce: boolean): boolean {
  if (mayWriteInOneOnOne(asker, ties, meeting, lineIsInForce)) return true
  return meeting.handedTo !== null && [meeting.handedTo, meeting.reportId].includes(asker.personId)
}

/**
 * Handing one over to the manager of today: its former manager or the report, each as far as they read it, once the line
 * of the two has ended (ACCESS.md, Writing, Hand-over).
 */
export function mayHandOver(asker: Asker, ties: Ties, meeting: OneOnOneFacts, lineIsInForce: boolean): boolean {
  const isOneOfTheTwo = [meeting.managerId, meeting.reportId].includes(asker.personId)
  return isOneOfTheTwo && !lineIsInForce && mayReadOneOnOne(asker, ties, meeting)
}

/** Marking as held, and recording one that was already held: its manager, while the line is in force. */
export function mayHold(asker: Asker, ties: Ties, meeting: Omit<OneOnOneFacts, 'handedTo'>): boolean {
  return meeting.managerId === asker.personId && ties.manages.has(meeting.reportId)
}

/** Planning one: the manager or the report of a line in force, for that pair. */
export function mayPlan(
  asker: Asker,
  ties: Ties,
  pair: { managerId: string; reportId: string },
  lineIsInForce: boolean,
): boolean {
  if (!lineIsInForce) return false
  return pair.reportId === asker.personId || (pair.managerId === asker.personId && ties.manages.has(pair.reportId))
}
