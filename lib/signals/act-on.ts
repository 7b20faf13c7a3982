import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { signals } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import { privateTextsWhere } from '@/lib/private-text/texts'
import { tellOfSignal } from './own-signal'

/** The words of a signal of the viewer's own; nothing when it is missing or foreign. */
export async function wordsOfSignal(viewer: Viewer, id: string): Promise<string | undefined> {
  const [own] = await privateTextsWhere(viewer, sql`private_texts.id = ${id} and private_texts.kind = 'signal'`)
  return own?.text
}

/**
 * A signal of the viewer's own led to an entry: it is acted on, and keeps the entry. Inside the transaction that writes
 * the entry, whose `signal` has its words; from there on they follow the entry's own rule.
 */
export async function actOnSignal(tx: Db, viewer: Viewer, signalId: string, entryId: string): Promise<void> {
  await tx.update(signals).set({ state: 'acted on', entryId, changedAt: viewer.now }).where(eq(signals.id, signalId))
  await tellOfSignal(tx, viewer, 'signal: acted on', signalId)
}
