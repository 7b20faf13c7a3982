import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { signals } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { writePrivateText } from '@/lib/private-text/texts'
import { addDays, type Day } from '@/lib/time/day'
import { wordsOfSignal } from './act-on'
import type { askInput } from './input'
import { nextMeetingWith } from './next-meeting'
import { type OwnSignal, ownSignal, tellOfSignal } from './own-signal'

/**
 * "Ask": the signal becomes a private point of the next one-on-one with the person, and is looked at again the day after
 * it. Gives the point's id; with that and the day of before it is taken back.
 */
export async function askAbout(viewer: Viewer, input: z.output<typeof askInput>): Promise<Outcome<string>> {
  const words = await wordsOfSignal(viewer, input.id)
  return transact(async tx => {
    const signal = await ownSignal(tx, viewer, input.id)
    if (!signal || !words) return notThere
    if (input.undo) return takeBack(tx, viewer, signal, input)
    const next = await nextWith(tx, viewer, signal.personId)
    if (!next) return { problem: 'No one-on-one is planned in which to ask. Plan one first.' }
    const point = await writePrivateText(tx, viewer, { aboutId: next.id, kind: 'point', text: words })
    await tx
      .update(signals)
      .set({ lookOn: addDays(next.onDay, 1), changedAt: viewer.now })
      .where(eq(signals.id, signal.id))
    await tellOfSignal(tx, viewer, 'ask about signal', signal.id)
    return { done: point !== 'not there' && 'saved' in point ? point.saved.id : '' }
  })
}

async function takeBack(
  tx: Db,
  viewer: Viewer,
  signal: OwnSignal,
  { pointId, lookOn }: z.output<typeof askInput>,
): Promise<Outcome<string>> {
  if (!pointId || !lookOn) return notThere
  const point = { id: pointId, aboutId: '', kind: 'point' as const, removed: true }
  if ((await writePrivateText(tx, viewer, point)) === 'not there') return notThere
  await tx.update(signals).set({ lookOn, changedAt: viewer.now }).where(eq(signals.id, signal.id))
  await tellOfSignal(tx, viewer, 'take back asking', signal.id)
  return { done: signal.id }
}

async function nextWith(tx: Db, viewer: Viewer, personId: string) {
  const rows = await tx.all<{ id: string; onDay: Day }>(
    sql`select m.id, m.on_day as onDay from ${nextMeetingWith(viewer, personId)}`,
  )
  return rows[0]
}
