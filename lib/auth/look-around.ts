import { transact } from '@/db/transact'
import { loadDemoYear } from '@/lib/demo/load'
import { alreadyFounded } from '@/lib/organisation/found'
import { isFounded } from '@/lib/organisation/founded'
import { isLoopback } from './loopback'
import type { Problem } from './outcome'
import { openSessionRow } from './sessions'
import type { Visitor } from './visitor'

/** Fills an installation that nobody has founded with the demo year, and signs the visitor in as its manager. */
export async function lookAroundDemo(
  visitor: Visitor,
  now: number,
): Promise<{ sessionId: string } | Problem | typeof alreadyFounded> {
  if (!isLoopback()) return { problem: 'The demo year runs only on the machine that one sits at.' }
  return transact(async tx => {
    if (await isFounded(tx)) return alreadyFounded
    const { managerId } = await loadDemoYear(tx, now)
    return { sessionId: await openSessionRow(tx, managerId, visitor, now) }
  })
}
