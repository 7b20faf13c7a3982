import { and, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { agendaItems } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once, resultOf } from '@/lib/once'
import type {
  addPointInput,
  addPointsInput,
  editPointInput,
  movePointInput,
  removeInput,
  tickPointInput,
} from './input'
import { type Meeting, meetingFor, tell } from './meeting'
import { changeItem, removeItem } from './meeting-item'
import { movedTo } from './order'
import { problemOfRoom } from './room'

/** Adds a point at the end of the agenda; either of the two does. */
export const addPoint = (
  viewer: Viewer,
  { text, ...input }: z.output<typeof addPointInput>,
): Promise<Outcome<string>> => addPoints(viewer, { ...input, text: [text] })

/** Adds several points at the end of the agenda, in one act. Gives their ids, a space between. */
export async function addPoints(viewer: Viewer, input: z.output<typeof addPointsInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    if (!meeting) return notThere
    const sent = await resultOf(tx, viewer, input.key)
    if (sent) return { done: sent }
    const full = await problemOfRoom(tx, viewer, meeting, 'shared', input.text.length)
    if (full) return full
    return { done: await once(tx, viewer, input.key, () => insertPoints(tx, viewer, meeting, input.text)) }
  })
}

async function insertPoints(tx: Db, viewer: Viewer, meeting: Meeting, texts: string[]): Promise<string> {
  const last = sql`(select coalesce(max(position), -1) + 1 from agenda_items where one_on_one_id = ${meeting.id})`
  const made: string[] = []
  for (const text of texts) {
    const id = newId()
    const at = { oneOnOneId: meeting.id, authorId: viewer.personId, createdAt: viewer.now }
    await tx.insert(agendaItems).values({ id, ...at, text, position: last as unknown as number })
    await tell(tx, viewer, 'add agenda item', 'agenda item', id)
    made.push(id)
  }
  return made.join(' ')
}

/** Its words are changed by whoever wrote them, the note under it by both; a note that changed meanwhile is shown, not overwritten. */
export async function editPoint(viewer: Viewer, input: z.output<typeof editPointInput>): Promise<Outcome<string>> {
  return changeItem(agendaItems, viewer, {
    id: input.id,
    act: 'change agenda item',
    async run(tx, item) {
      if (input.text !== undefined && input.text !== item.text && item.authorId !== viewer.personId) return notThere
      const note = input.note ?? null
      if (note !== item.note && (input.wasNote ?? null) !== item.note) {
        return {
          fields: {
            note: `Meanwhile this was written here: “${item.note ?? ''}”. Yours is kept in the field; save again to replace it.`,
          },
        }
      }
      await tx
        .update(agendaItems)
        .set({ text: input.text ?? item.text, note })
        .where(eq(agendaItems.id, item.id))
    },
  })
}

/** Ticks a point in the one-on-one where it was talked about, which may be a later one of the two, or takes that back. */
export async function tickPoint(viewer: Viewer, input: z.output<typeof tickPointInput>): Promise<Outcome<string>> {
  return changeItem(agendaItems, viewer, {
    id: input.id,
    act: input.undo ? 'open agenda item' : 'tick agenda item',
    right: 'tick',
    async run(tx, item, meeting) {
      const where = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
      const isOfTheTwo = where && [meeting.managerId, meeting.handedTo].includes(where.managerId)
      if (!isOfTheTwo || where.reportId !== meeting.reportId) return notThere
      const ticked = { tickedAt: viewer.now, tickedIn: where.id }
      await tx
        .update(agendaItems)
        .set(input.undo ? { tickedAt: null, tickedIn: null } : ticked)
        .where(eq(agendaItems.id, item.id))
    },
  })
}

/** Puts a point at another place among those of its one-on-one; either of the two does. */
export async function movePoint(viewer: Viewer, input: z.output<typeof movePointInput>): Promise<Outcome<string>> {
  return changeItem(agendaItems, viewer, {
    id: input.id,
    act: 'move agenda item',
    async run(tx, item) {
      const stands = and(eq(agendaItems.oneOnOneId, item.oneOnOneId), isNull(agendaItems.deletedAt))
      const rows = await tx
        .select({ id: agendaItems.id })
        .from(agendaItems)
        .where(stands)
        .orderBy(agendaItems.position, agendaItems.id)
      const order = movedTo(
        rows.map(row => row.id),
        item.id,
        input.to,
      )
      await tx
        .update(agendaItems)
        .set({ position: sql`(select key from json_each(${JSON.stringify(order)}) where value = agenda_items.id)` })
        .where(stands)
    },
  })
}

/** Whoever wrote a point removes it, or takes that back. */
export const removePoint = (viewer: Viewer, input: z.output<typeof removeInput>): Promise<Outcome<string>> =>
  removeItem(agendaItems, viewer, input)
