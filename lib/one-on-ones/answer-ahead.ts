import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { answers, answerVersions, oneOnOnes, privateTexts } from '@/db/schema'
import { transact } from '@/db/transact'
import { readablePrivateTexts } from '@/lib/access/private-texts'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { writePrivateText } from '@/lib/private-text/texts'
import { answerOf, writeAnswer } from './answer'
import { bounds } from './bounds'
import type { draftAnswerInput, sendAheadInput, takeBackInput } from './input'
import { type Meeting, meetingFor, tell } from './meeting'
import type { Saved } from './saved'

// Until the report sends the answer it is a private text of theirs, which nobody else reads; sent, it is the answer of the two.

const kind = 'answer not yet sent'

/** Saves, as it is typed, what the report has not sent yet. It stays theirs, whatever becomes of the one-on-one meanwhile. */
export async function saveDraft(viewer: Viewer, input: z.output<typeof draftAnswerInput>): Promise<Outcome<Saved>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'private')
    if (meeting?.reportId !== viewer.personId) return notThere
    const draft = await draftOf(tx, viewer, meeting.id)
    const { text, version } = input
    if (draft?.isGone) {
      // The last save of what was being typed may come after it was sent; where there is no draft, its version is none.
      const sent = await answerOf(tx, meeting.id)
      if (text === '' || text === sent?.text) return { done: { version: 0 } }
    }
    const change = { id: draft?.id, aboutId: meeting.id, kind, text, removed: false } as const
    const outcome = await writePrivateText(tx, viewer, draft?.isGone ? change : { ...change, version })
    if (outcome === 'not there') return notThere
    if ('theirs' in outcome) return { done: { theirs: { ...outcome.theirs, isNothing: false, by: 'you' } } }
    return { done: { version: outcome.saved.version } }
  })
}

/**
 * The report sends what they wrote, or "nothing this week": it becomes the answer, and there is no draft any more. Where
 * an answer stands already it is sent only knowingly, beside the other one.
 */
export async function sendAhead(viewer: Viewer, input: z.output<typeof sendAheadInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    if (meeting?.reportId !== viewer.personId) return notThere
    const { text, isNothing, beside } = input
    if (!isNothing && text.trim() === '') return { fields: { text: 'There is nothing to send yet.' } }
    const current = await answerOf(tx, meeting.id)
    const stands = current?.isNothing ? 'Nothing this week' : (current?.text ?? '')
    if (stands && !beside) {
      return { problem: `Meanwhile ${current?.by} wrote here: “${stands}”. Yours is kept, and still only yours.` }
    }
    const whole = beside && current?.text ? `${current.text}\n\n${text}` : text
    const length = [...whole].length
    if (length > bounds.answer)
      return {
        problem: `Both together are ${length.toLocaleString('en-GB')} characters long; 20,000 fit. Shorten yours.`,
      }
    const sent = { oneOnOneId: meeting.id, text: isNothing ? '' : whole, isNothing, version: current?.version ?? 0 }
    await writeAnswer(tx, viewer, meeting, sent)
    const draft = await draftOf(tx, viewer, meeting.id)
    if (draft && !draft.isGone)
      await writePrivateText(tx, viewer, { id: draft.id, aboutId: meeting.id, kind, removed: true })
    return { done: meeting.id }
  })
}

/**
 * The report takes back what they sent ahead, as long as it was not held and nobody else wrote in it. It is their draft
 * again, and the answer is empty; its version goes on, so that no older page overwrites what comes next.
 */
export async function takeBack(viewer: Viewer, input: z.output<typeof takeBackInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    if (meeting?.reportId !== viewer.personId) return notThere
    if (meeting.isHeld) return { problem: 'The one-on-one was held, so what was answered stays.' }
    const current = await answerOf(tx, meeting.id)
    if (!current || !(current.isNothing || current.text)) return { problem: 'There is no answer to take back.' }
    const others = and(eq(answerVersions.oneOnOneId, meeting.id), ne(answerVersions.savedBy, viewer.personId))
    if (current.savedBy !== viewer.personId || (await tx.$count(answerVersions, others)) > 0)
      return { problem: 'Somebody else has written in it since, so it stays. You can still change it.' }
    await unsay(tx, meeting, current.savedAt)
    const row = { text: '', isNothing: false, version: current.version + 1, savedAt: viewer.now }
    await tx.update(answers).set(row).where(eq(answers.oneOnOneId, meeting.id))
    await tell(tx, viewer, 'take back answer', 'answer', null)
    const draft = await draftOf(tx, viewer, meeting.id)
    const text = current.isNothing ? undefined : current.text
    if (draft || text) {
      await writePrivateText(tx, viewer, { id: draft?.id, aboutId: meeting.id, kind, text, removed: false })
    }
    return { done: meeting.id }
  })
}

/** What an answer said by itself it no longer says: that the question was asked, and its earlier wording. */
async function unsay(tx: Db, meeting: Meeting, savedAt: number) {
  const stood = and(eq(answerVersions.oneOnOneId, meeting.id), gt(answerVersions.version, 0))
  const versions = await tx.select({ savedAt: answerVersions.savedAt }).from(answerVersions).where(stood)
  const saidByAnswer = [savedAt, ...versions.map(one => one.savedAt)].includes(meeting.askedAt ?? 0)
  if (saidByAnswer) await tx.update(oneOnOnes).set({ askedAt: null }).where(eq(oneOnOnes.id, meeting.id))
  await tx.delete(answerVersions).where(stood)
}

/** The viewer's one draft about a one-on-one, the removed one too, so that its version goes on when it comes back. */
async function draftOf(tx: Db, viewer: Viewer, aboutId: string) {
  const { id, version, savedAt } = privateTexts
  const rows = await tx
    .select({ id, version, isGone: sql<0 | 1>`deleted_at is not null` })
    .from(privateTexts)
    .where(and(readablePrivateTexts(viewer), eq(privateTexts.aboutId, aboutId), eq(privateTexts.kind, kind)))
    .orderBy(desc(savedAt))
    .limit(1)
  return rows[0] && { ...rows[0], isGone: rows[0].isGone === 1 }
}
