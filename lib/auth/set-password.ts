import type { Db } from '@/db/client'
import { passwords } from '@/db/schema'
import { endSessionsOf } from './sessions'

/** Writes a person's password, already hashed, and ends their sessions but the one kept, if any. */
export async function setPassword(
  tx: Db,
  personId: string,
  hash: string,
  now: number,
  keepSession = '',
): Promise<void> {
  await tx
    .insert(passwords)
    .values({ personId, hash, changedAt: now })
    .onConflictDoUpdate({ target: passwords.personId, set: { hash, changedAt: now } })
  await endSessionsOf(tx, personId, keepSession)
}
