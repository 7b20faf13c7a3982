import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { submissions } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'

/**
 * Makes a thing once for each key, however often it is sent: gives the id that the first submission made. Runs inside
 * the transaction of the write (QUALITY.md R4). Without a key it simply makes the thing.
 */
export async function once(
  tx: Db,
  viewer: Viewer,
  key: string | undefined,
  make: () => Promise<string>,
): Promise<string> {
  if (!key) return make()
  const sent = await resultOf(tx, viewer, key)
  if (sent) return sent
  const resultId = await make()
  await tx.insert(submissions).values({ key, personId: viewer.personId, resultId, at: viewer.now })
  return resultId
}

/** What was made when this key was sent before, if it was. */
export async function resultOf(tx: Db, viewer: Viewer, key: string | undefined): Promise<string | undefined> {
  if (!key) return undefined
  const mine = and(eq(submissions.personId, viewer.personId), eq(submissions.key, key))
  const sent = await tx.select({ resultId: submissions.resultId }).from(submissions).where(mine)
  return sent[0]?.resultId
}
