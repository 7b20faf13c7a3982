import type { z } from 'zod'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { once, resultOf } from '@/lib/once'
import { orderPrivatePoints } from '@/lib/private-text/order'
import { type PrivateChange, type PrivateOutcome, writePrivateText } from '@/lib/private-text/texts'
import type {
  addPointInput,
  addPointsInput,
  editPrivatePointInput,
  movePrivatePointInput,
  notesInput,
  tickPointInput,
} from './input'
import { meetingFor } from './meeting'
import { movedTo } from './order'
import { textOfPoint } from './private-point'
import { problemOfRoom } from './room'
import type { Saved } from './saved'

/** Saves the viewer's own private note; nobody else's save can be in its way but one of theirs from another window. */
export async function savePrivateNote(viewer: Viewer, input: z.output<typeof notesInput>): Promise<Outcome<Saved>> {
  const { oneOnOneId, text, version } = input
  const outcome = await writing(viewer, oneOnOneId, { aboutId: oneOnOneId, kind: 'note', text, version })
  if (outcome === 'not there') return notThere
  if ('theirs' in outcome) return { done: { theirs: { ...outcome.theirs, isNothing: false, by: 'you' } } }
  return { done: { version: outcome.saved.version } }
}

export const addPrivatePoint = (viewer: Viewer, { text, ...input }: z.output<typeof addPointInput>) =>
  addPrivatePoints(viewer, { ...input, text: [text] })

/** Adds several private points in one act. Gives their ids, a space between. */
export async function addPrivatePoints(
  viewer: Viewer,
  { oneOnOneId, text: texts, key }: z.output<typeof addPointsInput>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, oneOnOneId, 'private')
    if (!meeting) return notThere
    const sent = await resultOf(tx, viewer, key)
    if (sent) return { done: sent }
    const full = await problemOfRoom(tx, viewer, meeting, 'private', texts.length)
    if (full) return full
    const id = await once(tx, viewer, key, async () => {
      const made: string[] = []
      for (const text of texts) {
        const outcome = await writePrivateText(tx, viewer, { aboutId: oneOnOneId, kind: 'point', text })
        if (outcome !== 'not there' && 'saved' in outcome) made.push(outcome.saved.id)
      }
      return made.join(' ')
    })
    return { done: id }
  })
}

export const editPrivatePoint = (viewer: Viewer, input: z.output<typeof editPrivatePointInput>) =>
  changing(viewer, input, { text: textOfPoint(input.text, input.note) })

/** Puts a private point at another place among those of its one-on-one. */
export const movePrivatePoint = (
  viewer: Viewer,
  { id, oneOnOneId, to }: z.output<typeof movePrivatePointInput>,
): Promise<Outcome<string>> =>
  transact(async tx => {
    if (!(await meetingFor(tx, viewer, oneOnOneId, 'private'))) return notThere
    const isMoved = await orderPrivatePoints(tx, viewer, { id, aboutId: oneOnOneId }, ids => movedTo(ids, id, to))
    return isMoved ? { done: id } : notThere
  })

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
