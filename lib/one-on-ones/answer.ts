import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { answers, answerVersions, oneOnOnes, people } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { isOutdated, keepsReplaced } from '@/lib/private-text/versions'
import type { answerInput } from './input'
import { type Meeting, meetingFor, tell } from './meeting'
import type { Saved, Theirs } from './saved'
import { keptSoFar, setAside } from './set-aside'

type Sent = z.output<typeof answerInput>

/**
 * Saves the answer to the question, "nothing this week" too, which says that it was asked. The later save of an older
 * version changes nothing of it and gets the answer that stands (QUALITY.md R3); its own words are set aside.
 */
export async function saveAnswer(viewer: Viewer, input: Sent): Promise<Outcome<Saved>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    return meeting ? { done: await writeAnswer(tx, viewer, meeting, input) } : notThere
  })
}

/** The same inside the caller's transaction, for whoever may write in the one-on-one. */
export async function writeAnswer(tx: Db, viewer: Viewer, meeting: Meeting, input: Sent): Promise<Saved> {
  const current = await answerOf(tx, meeting.id)
  const stands = current ?? { text: '', isNothing: false, version: 0, by: '' }
  if (stands.text === input.text && stands.isNothing === input.isNothing) return { version: stands.version }
  if (isOutdated(current, input.version)) {
    await setAside(tx, viewer, 'answer_versions', meeting.id, input.text)
    await tell(tx, viewer, 'set words aside', 'answer', null)
    return { theirs: theirsOf(stands) }
  }
  if (current) await keep(tx, viewer, current, input)
  const { text, isNothing } = input
  const row = { text, isNothing, version: input.version + 1, savedBy: viewer.personId, savedAt: viewer.now }
  await tx
    .insert(answers)
    .values({ oneOnOneId: meeting.id, ...row })
    .onConflictDoUpdate({ target: answers.oneOnOneId, set: row })
  await setAsked(tx, viewer, meeting, input, current)
  await tell(tx, viewer, 'write answer', 'answer', null)
  return { version: row.version }
}

const theirsOf = ({ text, isNothing, version, by }: Theirs): Theirs => ({ text, isNothing, version, by })

type Current = NonNullable<Awaited<ReturnType<typeof answerOf>>>

/** The answer that stands, with the name of who saved it last. */
export async function answerOf(tx: Db, oneOnOneId: string) {
  const rows = await tx
    .select({ answer: answers, by: people.name })
    .from(answers)
    .innerJoin(people, eq(people.id, answers.savedBy))
    .where(eq(answers.oneOnOneId, oneOnOneId))
  return rows[0] && { ...rows[0].answer, by: rows[0].by }
}

/** Words that "nothing this week" replaces are always kept: the key that said so brings them back. */
async function keep(tx: Db, viewer: Viewer, { by: _, ...replaced }: Current, sent: Sent) {
  const kept = await keptSoFar(tx, 'answer_versions', replaced.oneOnOneId)
  const losesWords = sent.isNothing && replaced.text !== ''
  if (!losesWords && !keepsReplaced(replaced, kept, { by: viewer.personId, at: viewer.now })) return
  await tx.insert(answerVersions).values({ id: newId(), ...replaced })
}

/** An answer says that the question was asked. Taking "nothing" back unsays it, unless it was asked before. */
async function setAsked(tx: Db, viewer: Viewer, meeting: Meeting, sent: Sent, before: Current | undefined) {
  const isAnswer = sent.isNothing || sent.text !== ''
  const saidByNothing = before?.isNothing === true && meeting.askedAt === before.savedAt
  const askedAt = isAnswer ? (meeting.askedAt ?? viewer.now) : saidByNothing ? null : meeting.askedAt
  if (askedAt !== meeting.askedAt) await tx.update(oneOnOnes).set({ askedAt }).where(eq(oneOnOnes.id, meeting.id))
}
