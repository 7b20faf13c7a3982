import { expect } from 'vitest'
import { auditLog, type preventionEntries } from '@/db/schema'
import { makeEntry } from '@/lib/demo/make'
import { household } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'

/** What an act answers about an id that is missing or foreign. */
export const notThere = { problem: expect.stringContaining('not there') }
export const isDone = { done: expect.anything() }

/** The household with one shared entry about Priya, written by Marta. */
export async function withEntry(row: Partial<typeof preventionEntries.$inferInsert> = {}) {
  const home = await household()
  const id = await makeEntry(home.tx, { authorId: home.manager, ...row }, { subjects: [{ id: home.subject }] })
  return { ...home, id }
}

export type Home = Awaited<ReturnType<typeof withEntry>>
type Who = 'director' | 'manager' | 'subject' | 'former' | 'peer' | 'admin'

/** Says of an act who may do it; everybody else, and whoever names a missing entry, is told that it is not there. */
export async function onlyFor(
  allowed: Who[],
  act: (who: string, entryId: string, home: Home) => Promise<object>,
  row = {},
) {
  for (const who of ['director', 'manager', 'subject', 'former', 'peer', 'admin'] as const) {
    const home = await withEntry(row)
    const before = await home.tx.$count(auditLog)
    expect([who, await act(home[who], home.id, home)]).toEqual([
      who,
      allowed.includes(who) ? expect.objectContaining(isDone) : expect.objectContaining(notThere),
    ])
    expect((await home.tx.$count(auditLog)) - before).toBe(allowed.includes(who) ? 1 : 0)
    expect(await act(home[who], newId(), home)).toMatchObject(notThere)
  }
}
