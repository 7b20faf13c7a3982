import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { agendaItems, questions } from '@/db/schema'
import { transact } from '@/db/transact'
import { readableInBank } from '@/lib/access/question-bank'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { type Meeting, meetingFor, tell } from '@/lib/one-on-ones/meeting'
import { openPlaces, ownOpenPlaces } from '@/lib/one-on-ones/queries/open'
import { problemOfRoom } from '@/lib/one-on-ones/room'
import { readPrivateTexts, writePrivateText } from '@/lib/private-text/texts'
import type { takeInput, takeOffInput } from './input'
import { templateOf } from './templates'

export interface Taken {
  /** The points that it made. */
  ids: string[]
  /** How many were there already, and so were not added again. */
  there: number
}

/**
 * Adds the points of a template, or a question, to the agenda of a one-on-one, shared or private, at once. What stands
 * there already, or stayed open from before, is not added a second time.
 */
export async function takeOntoAgenda(viewer: Viewer, sent: z.output<typeof takeInput>): Promise<Outcome<Taken>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, sent.oneOnOneId, sent.as === 'shared' ? 'write' : 'private')
    const texts = await textsOf(tx, viewer, sent)
    if (!meeting || !texts) return notThere
    const known = new Set((await pointsOn(tx, viewer, meeting, sent.as)).map(plainly))
    const fresh = texts.filter(text => !known.has(plainly(text)) && known.add(plainly(text)))
    const full = await problemOfRoom(tx, viewer, meeting, sent.as, fresh.length)
    if (full) return full
    const ids = sent.as === 'shared' ? await share(tx, viewer, meeting, fresh) : await keep(tx, viewer, meeting, fresh)
    return { done: { ids, there: texts.length - fresh.length } }
  })
}

/** Takes points off again that were added just now; whoever added them does. */
export async function takeOffAgenda(viewer: Viewer, sent: z.output<typeof takeOffInput>): Promise<Outcome<string>> {
  const { oneOnOneId, ids, as } = sent
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, oneOnOneId, as === 'shared' ? 'write' : 'private')
    if (!meeting) return notThere
    if (as === 'private') {
      for (const id of ids)
        await writePrivateText(tx, viewer, { id, aboutId: oneOnOneId, kind: 'point', removed: true })
      return { done: oneOnOneId }
    }
    const mine = and(eq(agendaItems.oneOnOneId, oneOnOneId), eq(agendaItems.authorId, viewer.personId))
    const gone = await tx
      .update(agendaItems)
      .set({ deletedAt: viewer.now })
      .where(and(mine, inArray(agendaItems.id, ids), isNull(agendaItems.deletedAt)))
      .returning({ id: agendaItems.id })
    for (const { id } of gone) await tell(tx, viewer, 'remove agenda item', 'agenda item', id)
    return { done: oneOnOneId }
  })
}

/** Two points are one when they differ in nothing but case, spaces and the sign at their end. */
export const plainly = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?.!]+$/, '')
    .toLowerCase()

async function textsOf(tx: Db, viewer: Viewer, { from, id }: { from: 'template' | 'question'; id: string }) {
  if (from === 'template') return (await templateOf(tx, viewer, id))?.points
  const rows = await tx
    .select({ text: questions.text })
    .from(questions)
    .where(and(eq(questions.id, id), isNull(questions.deletedAt), readableInBank(viewer, 'questions')))
  return rows[0] && [rows[0].text]
}

/** The words of what stands on the agenda of a one-on-one and of what stayed open from before: shared, or the viewer's private ones. */
export async function pointsOn(
  tx: Db,
  viewer: Viewer,
  here: Pick<Meeting, 'id' | 'managerId' | 'reportId' | 'startsAt'>,
  as: 'shared' | 'private',
): Promise<string[]> {
  if (as === 'private') {
    const texts = await readPrivateTexts(viewer, here.id, 'point', ownOpenPlaces(viewer, here))
    return texts.map(one => one.text)
  }
  const rows = await tx.all<{ text: string }>(sql`
    select text from agenda_items where one_on_one_id = ${here.id} and deleted_at is null
    union all
    select a.text from ${openPlaces(viewer, here)} p cross join agenda_items a on a.one_on_one_id = p.id
    where a.ticked_at is null and a.deleted_at is null`)
  return rows.map(row => row.text)
}

async function share(tx: Db, viewer: Viewer, { id: oneOnOneId }: Meeting, texts: readonly string[]) {
  if (texts.length === 0) return []
  const rows = await tx.all<{ last: number }>(
    sql`select coalesce(max(position), -1) as last from agenda_items where one_on_one_id = ${oneOnOneId}`,
  )
  const from = (rows[0]?.last ?? -1) + 1
  const by = { oneOnOneId, authorId: viewer.personId, createdAt: viewer.now }
  const points = texts.map((text, at) => ({ id: newId(), ...by, text, position: from + at }))
  await tx.insert(agendaItems).values(points)
  for (const { id } of points) await tell(tx, viewer, 'add agenda item', 'agenda item', id)
  return points.map(point => point.id)
}

async function keep(tx: Db, viewer: Viewer, { id: aboutId }: Meeting, texts: readonly string[]) {
  const ids: string[] = []
  for (const text of texts) {
    const outcome = await writePrivateText(tx, viewer, { aboutId, kind: 'point', text })
    if (outcome !== 'not there' && 'saved' in outcome) ids.push(outcome.saved.id)
  }
  return ids
}
