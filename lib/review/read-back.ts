import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { readBacks } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { freeze } from './freeze'
import type { readBackInput } from './input'
import { told } from './make-packet'
import { documentOf, findPacket } from './packet'
import { linesToRead } from './packet-document'

/** Marks a sentence as read back today, once a day, and keeps what was read as a version; or takes today's mark back. */
export async function sayReadBack(
  viewer: Viewer,
  { packetId, entryId, mark }: z.output<typeof readBackInput>,
): Promise<Outcome<{ isReadBack: boolean }>> {
  const packet = await findPacket(viewer, packetId)
  const document = packet && (await documentOf(viewer, packet))
  if (!document || !linesToRead(document).some(line => line.entryId === entryId)) return notThere
  return transact(async tx => {
    if (!(await findPacket(viewer, packetId, tx))) return notThere
    const today = { packetId, entryId, onDay: viewer.today, readBy: viewer.personId }
    if (mark === 'read back') {
      await freeze(tx, viewer, packetId, 'read back', document)
      await tx
        .insert(readBacks)
        .values({ id: newId(), ...today })
        .onConflictDoNothing()
    } else {
      const mine = [
        eq(readBacks.packetId, packetId),
        eq(readBacks.entryId, entryId),
        eq(readBacks.readBy, viewer.personId),
      ]
      await tx.delete(readBacks).where(and(...mine, eq(readBacks.onDay, viewer.today)))
      await told(tx, viewer, 'take back read-back mark', packetId)
    }
    return { done: { isReadBack: mark === 'read back' } }
  })
}
