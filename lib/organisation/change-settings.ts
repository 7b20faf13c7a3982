import { settings } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayAdminister } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import type { Settings } from './input'

/** An admin changes what holds for the whole organisation, in its one row. */
export async function changeSettings(viewer: Viewer, input: Settings): Promise<Outcome<true>> {
  if (!mayAdminister(viewer)) return notThere
  return transact(async tx => {
    await tx.update(settings).set(input)
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'change-settings',
      objectKind: 'organisation',
      objectId: null,
    })
    return { done: true }
  })
}
