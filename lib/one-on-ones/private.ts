import type { z } from 'zod'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { once } from '@/lib/once'
import { type PrivateChange, type PrivateOutcome, writePrivateText } from '@/lib/private-text/texts'
import type { addPointInput, editPrivatePointInput, notesInput, tickPointInput } from './input'
import { meetingFor } from './meeting'
import type { Saved } from './saved'

/** Saves the viewer's own private note; nobody else's save can be in its way but one of theirs from another window. */
export async function savePrivateNote(viewer: Viewer, input: z.output<typeof notesInput>): Promise<Outcome<Saved>> {
  const { oneOnOneId, text, version } = input
  const outcome = await writing(viewer, oneOnOneId, { aboutId: oneOnOneId, kind: 'note', text, version })
  if (outcome === 'not there') return notThere
  if ('theirs' in outcome) return { done: { theirs: { ...outcome.theirs, isNothing: false, by: 'you' } } }
  return { done: { version: outcome.saved.version } }
}

export async function addPrivatePoint(viewer: Viewer, input: z.output<typeof addPointInput>): Promise<Outcome<string>> {
  const { oneOnOneId, text, key } = input
  return transact(async tx => {
    if (!(await meetingFor(tx, viewer, oneOnOneId, 'private'))) return notThere
    const id = await once(tx, viewer, key, async () => {
      const outcome = await writePrivateText(tx, viewer, { aboutId: oneOnOneId, kind: 'point', text })
      return outcome !== 'not there' && 'saved' in outcome ? outcome.saved.id : ''
    })
    return { done: id }
  })
}

export const editPrivatePoint = (viewer: Viewer, input: z.output<typeof editPrivatePointInput>) =>
  changing(viewer, input, { text: input.text })

export const tickPrivatePoint = (viewer: Viewer, input: z.output<typeof tickPointInput>) =>
  changing(viewer, input, { ticked: !input.undo })

export const removePrivatePoint = (viewer: Viewer, input: z.output<typeof tickPointInput>) =>
  changing(viewer, input, { removed: !input.undo })

async function changing(
  viewer: Viewer,
  { id, oneOnOneId }: { id: string; oneOnOneId: string },
  change: Pick<PrivateChange, 'text' | 'ticked' | 'removed'>,
): Promise<Outcome<string>> {
  const outcome = await writing(viewer, oneOnOneId, { id, aboutId: oneOnOneId, kind: 'point', ...change })
  return outcome === 'not there' || 'theirs' in outcome ? notThere : { done: id }
}

const writing = (viewer: Viewer, oneOnOneId: string, change: PrivateChange): Promise<PrivateOutcome> =>
  transact(async tx => {
    const meeting = await meetingFor(tx, viewer, oneOnOneId, 'private')
    return meeting ? writePrivateText(tx, viewer, change) : 'not there'
  })
