import { packetLines, packets, packetVersions, readBacks } from '@/db/schema'
import { newId } from '@/lib/ids'
import { entrySummaries } from '@/lib/prevention/summaries'
import { findPacket } from '@/lib/review/packet'
import { findVersion, packetsOf, readBackOn } from '@/lib/review/queries'
import { yearOf } from '@/lib/timeline/queries/year-of'
import { mayReadPacket, readablePackets } from '../packets'
import { written } from './entries'
import type { Objects, Scene } from './scene'

export async function reviewObjects(scene: Scene): Promise<Objects> {
  const { tx, home, author, holds } = scene
  const [id, onDay] = [newId(), '2026-06-01']
  const { id: entryId } = await written(scene, { visibility: 'leadership' })
  const period = { startsOn: '2026-01-01', endsOn: '2026-06-30' }
  await tx
    .insert(packets)
    .values({ id, authorId: author, subjectId: home.subject, ...period, createdAt: 0, changedAt: 0 })
  await tx.insert(packetLines).values({ id: newId(), packetId: id, entryId, position: 0 })
  const content = JSON.stringify({ format: 1, document: { groups: [] } })
  const frozen = { packetId: id, version: 1, way: 'read back' as const, content, createdAt: 0 }
  await tx.insert(packetVersions).values({ id: newId(), ...frozen })
  await tx.insert(readBacks).values({ id: newId(), packetId: id, entryId, readBy: author, onDay })
  return {
    'review packet, draft': async viewer => ({
      check: mayReadPacket(viewer, { authorId: author }),
      condition: await holds('packets', id, readablePackets(viewer)),
      packet: (await findPacket(viewer, id)) !== null,
      version: (await findVersion(viewer, id, '1')) !== null,
      list: (await packetsOf(viewer)).some(one => one.id === id),
    }),
    'read-back mark': async viewer => ({
      packet: (await readBackOn(viewer, id, onDay)).has(entryId),
      list: (await packetsOf(viewer)).some(one => one.readBackOn === onDay),
      entry: !!(await entrySummaries(viewer, [entryId])).get(entryId)?.readBackOn,
      timeline: (await yearOf(viewer, home.subject)).readBack !== null,
    }),
  }
}
