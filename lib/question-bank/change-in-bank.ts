import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { questions, type templates } from '@/db/schema'
import { transact } from '@/db/transact'
import { keptFor } from '@/lib/access/deleting'
import { changeableInBank, mayChangeInBank } from '@/lib/access/question-bank'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { once } from '@/lib/once'
import { bounds } from './bounds'

// What questions and templates have in common: whose they are, how many there may be, and taking one away.

type Table = typeof questions | typeof templates

const nameOf = (table: Table) => (table === questions ? 'questions' : 'templates')
const kindOf = (table: Table) => (table === questions ? 'question' : 'template')

/** Adds one, of one's own or the organisation's, which an admin does; up to the bound. */
export async function addToBank(
  viewer: Viewer,
  table: Table,
  sent: { organisation: boolean; key?: string },
  insert: (tx: Db, ownerId: string | null) => Promise<string>,
): Promise<Outcome<string>> {
  const ownerId = sent.organisation ? null : viewer.personId
  if (!mayChangeInBank(viewer, { ownerId })) return notThere
  return transact(async tx => {
    let full = false
    const id = await once(tx, viewer, sent.key, async () => {
      const owner = ownerId === null ? isNull(table.ownerId) : eq(table.ownerId, ownerId)
      const many = await tx.$count(table as typeof questions, and(owner, isNull(table.deletedAt)))
      full = many >= bounds[nameOf(table)]
      if (full) return ''
      const made = await insert(tx, ownerId)
      await tell(tx, viewer, `add ${kindOf(table)}`, table, made)
      return made
    })
    const whose = ownerId === null ? 'The organisation has' : 'You have'
    if (full)
      return { problem: `${whose} ${bounds[nameOf(table)]} ${nameOf(table)}, and no more fit. Remove one first.` }
    return { done: id }
  })
}

/** Changes one that the viewer may change; what was removed is missing. */
export async function changeInBank(
  viewer: Viewer,
  table: Table,
  id: string,
  change: (tx: Db) => Promise<unknown>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const mine = and(eq(table.id, id), isNull(table.deletedAt), changeableInBank(viewer, nameOf(table)))
    const found = await tx.$count(table as typeof questions, mine)
    if (found === 0) return notThere
    await change(tx)
    await tell(tx, viewer, `change ${kindOf(table)}`, table, id)
    return { done: id }
  })
}

/** Removes one that the viewer may change, or within 30 days takes that back. */
export async function removeFromBank(
  viewer: Viewer,
  table: Table,
  { id, undo }: { id: string; undo: boolean },
): Promise<Outcome<string>> {
  return transact(async tx => {
    const isKept = or(isNull(table.deletedAt), gt(table.deletedAt, viewer.now - keptFor))
    const mine = and(eq(table.id, id), isKept, changeableInBank(viewer, nameOf(table)))
    const deletedAt = undo ? null : sql`coalesce(deleted_at, ${viewer.now})`
    const changed = await tx
      .update(table as typeof questions)
      .set({ deletedAt })
      .where(mine)
      .returning({ id: questions.id })
    if (changed.length === 0) return notThere
    await tell(tx, viewer, `${undo ? 'restore' : 'remove'} ${kindOf(table)}`, table, id)
    return { done: id }
  })
}

const tell = (tx: Db, viewer: Viewer, act: string, table: Table, objectId: string) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind: kindOf(table), objectId })
