import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/client'
import { people, signals } from '@/db/schema'
import { transact } from '@/db/transact'
import { tiesOf } from '@/lib/access/lines'
import { mayNotice } from '@/lib/access/signals'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { once } from '@/lib/once'
import { meetingFor } from '@/lib/one-on-ones/meeting'
import { writePrivateText } from '@/lib/private-text/texts'
import { addDays } from '@/lib/time/day'
import { lookAgainAfter } from './bounds'
import type { changeSignalInput, editSignalInput, keepSignalInput, removeSignalInput } from './input'
import { ownSignal, tellOfSignal } from './own-signal'

const passed = { fields: { lookOn: 'That day has passed.' } }

/** Keeps what was noticed about a person, to be looked at again in two weeks unless another day is given. */
export async function keepSignal(viewer: Viewer, input: z.output<typeof keepSignalInput>): Promise<Outcome<string>> {
  const { personId, text, oneOnOneId, lookOn = addDays(viewer.today, lookAgainAfter) } = input
  if (lookOn < viewer.today) return passed
  const [ties, found] = await Promise.all([
    tiesOf(db(), viewer),
    db().select({ id: people.id }).from(people).where(eq(people.id, personId)),
  ])
  if (!found[0] || !mayNotice(viewer, ties, personId)) return notThere
  return transact(async tx => {
    const meeting = oneOnOneId ? await meetingFor(tx, viewer, oneOnOneId, 'private') : null
    if (oneOnOneId && meeting?.reportId !== personId) return notThere
    const id = await once(tx, viewer, input.key, async () => {
      const outcome = await writePrivateText(tx, viewer, { aboutId: personId, kind: 'signal', text })
      const made = outcome !== 'not there' && 'saved' in outcome ? outcome.saved.id : ''
      const at = { createdAt: viewer.now, changedAt: viewer.now }
      await tx
        .insert(signals)
        .values({ id: made, authorId: viewer.personId, personId, oneOnOneId: oneOnOneId ?? null, lookOn, ...at })
      await tellOfSignal(tx, viewer, 'keep signal', made)
      return made
    })
    return { done: id }
  })
}

/** Its author puts it in other words. */
export async function editSignal(viewer: Viewer, input: z.output<typeof editSignalInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const signal = await ownSignal(tx, viewer, input.id)
    if (!signal) return notThere
    await writePrivateText(tx, viewer, { id: signal.id, aboutId: signal.personId, kind: 'signal', text: input.text })
    await tx.update(signals).set({ changedAt: viewer.now }).where(eq(signals.id, signal.id))
    return { done: signal.id }
  })
}

/** Its author lets it go, watches it on, has acted on it, or looks again on another day. */
export async function changeSignal(
  viewer: Viewer,
  input: z.output<typeof changeSignalInput>,
): Promise<Outcome<string>> {
  const { id, state, lookOn, undo } = input
  if (lookOn && lookOn < viewer.today && !undo) return passed
  return transact(async tx => {
    const signal = await ownSignal(tx, viewer, id)
    if (!signal) return notThere
    const next = { state: state ?? signal.state, lookOn: lookOn ?? signal.lookOn, changedAt: viewer.now }
    await tx.update(signals).set(next).where(eq(signals.id, id))
    await tellOfSignal(tx, viewer, state ? `signal: ${state}` : 'look at signal on another day', id)
    return { done: id }
  })
}

/** Its author deletes it, or within 30 days takes that back. */
export async function removeSignal(
  viewer: Viewer,
  { id, undo }: z.output<typeof removeSignalInput>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const signal = await ownSignal(tx, viewer, id, 'deleted too')
    if (!signal) return notThere
    await writePrivateText(tx, viewer, { id, aboutId: signal.personId, kind: 'signal', removed: !undo })
    return { done: id }
  })
}
