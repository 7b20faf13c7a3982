import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { packetLines, packets } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { changed, type Draft } from './draft'
import type { draftChangeInput } from './input'
import { told } from './make-packet'
import { entriesInPeriod, findPacket, type Packet } from './packet'

/** Writes one change of a draft. Only an entry that the viewer may read, and that falls in the period, is chosen. */
export function changeDraft(
  viewer: Viewer,
  { packetId, change }: z.output<typeof draftChangeInput>,
): Promise<Outcome<Draft>> {
  return transact(async tx => {
    const packet = await findPacket(viewer, packetId, tx)
    if (!packet) return notThere
    if (change.kind === 'choose' && !(await isToChoose(tx, viewer, packet, change.entryId))) return notThere
    if (change.kind === 'reword' && !packet.draft.lines.some(line => line.entryId === change.entryId)) return notThere
    const draft = changed(packet.draft, change)
    await writeLines(tx, packet, draft)
    await tx.update(packets).set({ groupedBy: draft.groupedBy, changedAt: viewer.now }).where(eq(packets.id, packetId))
    await told(tx, viewer, `${change.kind} in packet`, packetId)
    return { done: draft }
  })
}

async function isToChoose(tx: Db, viewer: Viewer, packet: Packet, entryId: string): Promise<boolean> {
  const found = await tx.all(
    sql`select 1 from prevention_entries e where e.id = ${entryId} and ${entriesInPeriod(viewer, packet)}`,
  )
  return found.length > 0
}

async function writeLines(tx: Db, { id: packetId, draft: before }: Packet, { lines }: Draft): Promise<void> {
  for (const { entryId } of before.lines) {
    if (lines.some(line => line.entryId === entryId)) continue
    await tx.delete(packetLines).where(and(eq(packetLines.packetId, packetId), eq(packetLines.entryId, entryId)))
  }
  if (lines.length === 0) return
  await tx
    .insert(packetLines)
    .values(lines.map((line, position) => ({ id: newId(), packetId, ...line, position })))
    .onConflictDoUpdate({
      target: [packetLines.packetId, packetLines.entryId],
      set: { position: sql`excluded.position`, wording: sql`excluded.wording` },
    })
}
