import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { actionItems } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once } from '@/lib/once'
import type { addToDoInput, editToDoInput, removeInput } from './input'
import { type Meeting, meetingFor, tell } from './meeting'
import { changeItem, removeItem } from './meeting-item'

const ofTheTwo = (meeting: Meeting, ownerId: string) => [meeting.managerId, meeting.reportId].includes(ownerId)
const foreignOwner = { fields: { ownerId: 'One of the two owns it.' } }

/** Adds an action item for one of the two; either of them does. */
export async function addToDo(viewer: Viewer, input: z.output<typeof addToDoInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    if (!meeting) return notThere
    if (!ofTheTwo(meeting, input.ownerId)) return foreignOwner
    const { oneOnOneId, text, ownerId, dueOn } = input
    const id = await once(tx, viewer, input.key, async () => {
      const made = newId()
      const authorId = viewer.personId
      await tx
        .insert(actionItems)
        .values({ id: made, oneOnOneId, authorId, text, ownerId, dueOn: dueOn ?? null, createdAt: viewer.now })
      await tell(tx, viewer, 'add action item', 'action item', made)
      return made
    })
    return { done: id }
  })
}

/** Either of the two changes it; words that changed meanwhile are shown, not overwritten. */
export async function editToDo(viewer: Viewer, input: z.output<typeof editToDoInput>): Promise<Outcome<string>> {
  return changeItem(actionItems, viewer, {
    id: input.id,
    act: 'change action item',
    async run(tx, item, meeting) {
      if (!ofTheTwo(meeting, input.ownerId)) return foreignOwner
      if (input.text !== item.text && input.wasText !== item.text) {
        return {
          fields: { text: `Meanwhile it became “${item.text}”. Yours is kept in the field; save again to replace it.` },
        }
      }
      const { text, ownerId, dueOn } = input
      await tx
        .update(actionItems)
        .set({ text, ownerId, dueOn: dueOn ?? null })
        .where(eq(actionItems.id, item.id))
    },
  })
}

/** Either of the two says that it is done, or takes that back. */
export async function tickToDo(viewer: Viewer, input: z.output<typeof removeInput>): Promise<Outcome<string>> {
  return changeItem(actionItems, viewer, {
    id: input.id,
    act: input.undo ? 'open action item' : 'finish action item',
    right: 'tick',
    async run(tx, item) {
      await tx
        .update(actionItems)
        .set({ doneAt: input.undo ? null : viewer.now })
        .where(eq(actionItems.id, item.id))
    },
  })
}

/** Whoever wrote an action item removes it, or takes that back. */
export const removeToDo = (viewer: Viewer, input: z.output<typeof removeInput>): Promise<Outcome<string>> =>
  removeItem(actionItems, viewer, input)
