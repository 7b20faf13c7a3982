import { desc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { packetVersions } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import type { freezeInput } from './input'
import { told } from './make-packet'
import { documentOf, findPacket, type PacketVersion } from './packet'
import type { FrozenPacket, PacketDocument } from './packet-document'

/** Keeps a packet as it is now copied or printed, word for word; gives the number of the version that says so. */
export async function freezePacket(
  viewer: Viewer,
  { packetId, way }: z.output<typeof freezeInput>,
): Promise<Outcome<{ version: number }>> {
  const packet = await findPacket(viewer, packetId)
  if (!packet) return notThere
  const document = await documentOf(viewer, packet)
  return transact(async tx => {
    if (!(await findPacket(viewer, packetId, tx))) return notThere
    return { done: { version: await freeze(tx, viewer, packetId, way, document) } }
  })
}

/** Adds a version, unless the last one has the same words in the same order; inside the transaction of what it is for. */
export async function freeze(
  tx: Db,
  viewer: Viewer,
  packetId: string,
  way: PacketVersion['way'],
  document: PacketDocument,
): Promise<number> {
  const content = JSON.stringify({ format: 1, document } satisfies FrozenPacket)
  const last = await tx
    .select({ version: packetVersions.version, content: packetVersions.content })
    .from(packetVersions)
    .where(eq(packetVersions.packetId, packetId))
    .orderBy(desc(packetVersions.version))
    .limit(1)
  await told(tx, viewer, `packet: ${way}`, packetId)
  if (last[0]?.content === content) return last[0].version
  const version = (last[0]?.version ?? 0) + 1
  await tx.insert(packetVersions).values({ id: newId(), packetId, version, way, content, createdAt: viewer.now })
  return version
}
