import { expect, test } from 'vitest'
import { aBusyYear } from '@/lib/demo/busy-year'
import { walksOf } from '@/lib/demo/statements'
import { viewerOf } from '@/lib/demo/testing'
import { findPacket, recordFor } from './packet'
import { packetsOf } from './queries'

test('the record of a packet is read without walking a big table', async () => {
  const { manager, packetId } = await aBusyYear(300)
  const viewer = viewerOf(manager)
  const read = async () => {
    const packet = await findPacket(viewer, packetId)
    const record = packet && (await recordFor(viewer, packet))
    expect(record?.entries.length).toBeGreaterThan(20)
    await packetsOf(viewer)
  }
  expect(await walksOf(read)).toEqual([])
})
