import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Db, db } from '@/db/client'
import { people, privateTexts } from '@/db/schema'
import { transact } from '@/db/transact'
import { keptFor } from '@/lib/access/deleting'
import { readablePrivateTexts } from '@/lib/access/private-texts'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { isId } from '@/lib/ids'
import { once, resultOf } from '@/lib/once'
import { type PrivateText, writePrivateText } from '@/lib/private-text/texts'
import type { dropUnfinishedInput, unfinishedInput } from './input'

/** As many captures wait for their author; with the next they finish or drop one first. */
const mostUnfinished = 20

type Kept = z.output<typeof unfinishedInput>

/** A capture whose words were not saved, as it is opened again. */
export interface Unfinished {
  id: string
  subject: { id: string; name: string }
  oneOnOneId?: string
  /** The signal that it began with. */
  signal?: Kept['signal']
  draft: Kept['draft']
  savedAt: number
}

/**
 * Keeps the words of a capture that was closed without being saved, as the author's own private text about the person;
 * kept again under the same key it is changed, never doubled. One that was captured or dropped meanwhile stays gone.
 */
export async function keepUnfinished(viewer: Viewer, { unfinished, ...kept }: Kept): Promise<Outcome<string>> {
  const { subjectId: aboutId, ...words } = kept
  const known = await db().select({ id: people.id }).from(people).where(eq(people.id, aboutId))
  if (known.length === 0) return notThere
  const text = JSON.stringify(words)
  return transact(async tx => {
    const own = await ownUnfinished(tx, viewer, unfinished)
    if (own?.deletedAt) return { done: own.id }
    if (own) {
      await tx.update(privateTexts).set({ aboutId }).where(eq(privateTexts.id, own.id))
      await writePrivateText(tx, viewer, { id: own.id, aboutId, kind: 'unfinished capture', text })
      return { done: own.id }
    }
    if ((await tx.$count(privateTexts, and(mine(viewer), isNull(privateTexts.deletedAt)))) >= mostUnfinished)
      return {
        problem: `${mostUnfinished} captures wait on Today already. Finish or drop one, then close this once more.`,
      }
    const id = await once(tx, viewer, unfinished, async () => {
      const outcome = await writePrivateText(tx, viewer, { aboutId, kind: 'unfinished capture', text })
      return outcome !== 'not there' && 'saved' in outcome ? outcome.saved.id : ''
    })
    return { done: id }
  })
}

/** Its author drops it, or within 30 days takes that back. */
export async function dropUnfinished(
  viewer: Viewer,
  { unfinished, undo }: z.output<typeof dropUnfinishedInput>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const own = await ownUnfinished(tx, viewer, unfinished)
    if (!own) return notThere
    const { id, aboutId } = own
    await writePrivateText(tx, viewer, { id, aboutId, kind: 'unfinished capture', removed: !undo })
    return { done: id }
  })
}

/** It was captured: inside the transaction that writes the entry. */
export async function finishCapture(tx: Db, viewer: Viewer, unfinished: string): Promise<void> {
  const own = await ownUnfinished(tx, viewer, unfinished)
  if (!own || own.deletedAt) return
  await writePrivateText(tx, viewer, { id: own.id, aboutId: own.aboutId, kind: 'unfinished capture', removed: true })
}

/** The name of the person whom an unfinished capture is about, for `more` of lib/private-text. */
export const unfinishedFacts = sql`(case when private_texts.kind = 'unfinished capture' then (
  select json_object('name', p.name) from people p where p.id = private_texts.about_id) end)`

/** Those among private texts that were read with that, latest first. */
export function unfinishedAmong(texts: readonly PrivateText[]): Unfinished[] {
  const all = texts.filter(text => text.kind === 'unfinished capture' && text.more)
  return all
    .sort((a, b) => b.savedAt - a.savedAt)
    .map(({ id, text, more, aboutId, savedAt }) => {
      const words = JSON.parse(text) as Pick<Unfinished, 'oneOnOneId' | 'signal' | 'draft'>
      const { name } = JSON.parse(more ?? '{}') as { name: string }
      return { ...words, id, subject: { id: aboutId, name }, savedAt }
    })
}

const mine = (viewer: Viewer) => and(readablePrivateTexts(viewer), eq(privateTexts.kind, 'unfinished capture'))

/** By its id, or by the key under which it was kept first. */
async function ownUnfinished(tx: Db, viewer: Viewer, unfinished: string) {
  const id = (await resultOf(tx, viewer, unfinished)) ?? unfinished
  if (!isId(id)) return undefined
  const isThere = or(isNull(privateTexts.deletedAt), gt(privateTexts.deletedAt, viewer.now - keptFor))
  const rows = await tx
    .select({ id: privateTexts.id, aboutId: privateTexts.aboutId, deletedAt: privateTexts.deletedAt })
    .from(privateTexts)
    .where(and(mine(viewer), eq(privateTexts.id, id), isThere))
  return rows[0]
}
