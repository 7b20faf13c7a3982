import { and, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { recurringAsks, recurringQuestions } from '@/db/schema'
import { transact } from '@/db/transact'
import { inForce } from '@/lib/access/lines'
import { readableRecurring } from '@/lib/access/question-bank'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once } from '@/lib/once'
import { meetingFor, tell } from '@/lib/one-on-ones/meeting'
import { bounds } from './bounds'
import type { addRecurringInput, askRecurringInput, removeInput } from './input'

/** From this one-on-one on, the two ask something again every so many weeks; either of them says so. */
export async function addRecurring(viewer: Viewer, sent: z.output<typeof addRecurringInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, sent.oneOnOneId, 'write')
    if (!meeting) return notThere
    const { managerId, reportId, onDay } = meeting
    let full = false
    const id = await once(tx, viewer, sent.key, async () => {
      const open = and(eq(recurringQuestions.reportId, reportId), eq(recurringQuestions.managerId, managerId))
      full = (await tx.$count(recurringQuestions, and(open, isNull(recurringQuestions.endedAt)))) >= bounds.recurring
      if (full) return ''
      const made = newId()
      const { text, everyWeeks, startsOn = onDay } = sent
      const row = { managerId, reportId, authorId: viewer.personId, text, everyWeeks, startsOn, createdAt: viewer.now }
      await tx.insert(recurringQuestions).values({ id: made, ...row })
      await tell(tx, viewer, 'add recurring question', 'recurring question', made)
      return made
    })
    if (full)
      return { problem: `The two of you ask ${bounds.recurring} questions again and again already. End one first.` }
    return { done: id }
  })
}

/** Either of the two ends it, or takes that back; where it was asked stays known. */
export async function endRecurring(
  viewer: Viewer,
  { id, undo }: z.output<typeof removeInput>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const one = await recurringOf(tx, viewer, id)
    if (!one) return notThere
    const endedAt = undo ? null : (one.endedAt ?? viewer.now)
    await tx.update(recurringQuestions).set({ endedAt }).where(eq(recurringQuestions.id, id))
    await tell(tx, viewer, undo ? 'ask again and again' : 'end recurring question', 'recurring question', id)
    return { done: id }
  })
}

/** Says that it was asked in a one-on-one of the two, or takes that back; either of them does. */
export async function askRecurring(
  viewer: Viewer,
  { id, oneOnOneId, undo }: z.output<typeof askRecurringInput>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const one = await recurringOf(tx, viewer, id)
    const meeting = await meetingFor(tx, viewer, oneOnOneId, 'write')
    if (!one || meeting?.reportId !== one.reportId || meeting.managerId !== one.managerId) return notThere
    if (undo) {
      const here = and(eq(recurringAsks.recurringQuestionId, id), eq(recurringAsks.oneOnOneId, oneOnOneId))
      await tx.delete(recurringAsks).where(here)
    } else {
      const row = { recurringQuestionId: id, oneOnOneId, askedBy: viewer.personId, askedAt: viewer.now }
      await tx.insert(recurringAsks).values(row).onConflictDoNothing()
    }
    await tell(tx, viewer, undo ? 'take back asked again' : 'ask recurring question', 'recurring question', id)
    return { done: id }
  })
}

/** One of a pair whose line is in force, if the viewer is one of the two. */
async function recurringOf(tx: Db, viewer: Viewer, id: string) {
  const rows = await tx
    .select()
    .from(recurringQuestions)
    .where(and(eq(recurringQuestions.id, id), readableRecurring(viewer), isOfTwoInForce(viewer)))
  return rows[0]
}

const isOfTwoInForce = (viewer: Viewer) => sql`${viewer.personId} in (manager_id, report_id) and exists (
  select 1 from reporting_lines l where l.report_id = recurring_questions.report_id
    and l.manager_id = recurring_questions.manager_id and ${inForce(viewer, 'l')})`
