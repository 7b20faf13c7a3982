import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { answers, oneOnOnes } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { keepAhead } from '@/lib/series/keep-ahead'
import { dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import type { actInput } from './input'
import { meetingFor, tell } from './meeting'

type Act = z.output<typeof actInput>

/** The manager says that it was held, which makes the next of its series, or takes that back. One that was held early is moved to its day first, by hand. */
export async function hold(viewer: Viewer, input: Act): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'hold')
    if (!meeting) return notThere
    const today = dayIn(meeting.timeZone, viewer.now)
    if (!input.undo && meeting.onDay > today) {
      return {
        problem: `It is planned for ${sayDate(meeting.onDay, today)}. Move it to the day on which you held it, then say so.`,
      }
    }
    await tx
      .update(oneOnOnes)
      .set({
        heldAt: input.undo ? null : viewer.now,
        ...(input.undo ? {} : { cancelledAt: null, skipReason: null }),
      })
      .where(eq(oneOnOnes.id, meeting.id))
    await tell(tx, viewer, input.undo ? 'take back held' : 'hold one-on-one', 'one-on-one', meeting.id)
    if (meeting.seriesId) await keepAhead(tx, meeting.seriesId, viewer)
    return { done: meeting.id }
  })
}

/** The manager says that the question was asked, without an answer, or takes that back; an answer says so by itself. */
export async function ask(viewer: Viewer, input: Act): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'hold')
    if (!meeting) return notThere
    const said = await tx.select().from(answers).where(eq(answers.oneOnOneId, meeting.id))
    const isAnswered = said[0] && (said[0].isNothing || said[0].text !== '')
    if (input.undo && isAnswered) return { problem: 'There is an answer, so the question was asked.' }
    const askedAt = input.undo ? null : (meeting.askedAt ?? viewer.now)
    await tx.update(oneOnOnes).set({ askedAt }).where(eq(oneOnOnes.id, meeting.id))
    await tell(tx, viewer, input.undo ? 'take back asked' : 'ask the question', 'one-on-one', meeting.id)
    return { done: meeting.id }
  })
}
