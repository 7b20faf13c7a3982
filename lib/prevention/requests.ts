import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Db, db } from '@/db/client'
import { entryRequests, people } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayAskAbout, visibleEntries } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import type { requestInput } from './input'
import { readableEntry } from './open-entry'
import type { Named } from './sentence'

/** Asks a named person to confirm or to look again: author, subject or manager. Asked twice, it is one request. Gives the new one’s id. */
export async function askAbout(viewer: Viewer, input: z.output<typeof requestInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const entry = await readableEntry(tx, viewer, input.entryId)
    if (!entry || !mayAskAbout(viewer, entry.ties, entry.facts)) return notThere
    const [asked] = await tx
      .select({ name: people.name, email: people.email })
      .from(people)
      .where(and(eq(people.id, input.askedId), isNull(people.deactivatedAt)))
    if (!asked) return { fields: { askedId: 'Choose a person.' } }
    if (input.askedId === viewer.personId) return { fields: { askedId: 'Ask somebody other than yourself.' } }
    if ([entry.facts.authorId, ...entry.facts.subjectIds].includes(input.askedId))
      return { fields: { askedId: `${asked.name} wrote it or is named in it. Ask somebody who is neither.` } }
    if (!asked.email) return { fields: { askedId: `${asked.name} does not sign in here, so could not answer.` } }
    const id = newId()
    const made = await tx
      .insert(entryRequests)
      .values({ id, ...input, askedBy: viewer.personId, createdAt: viewer.now })
      .onConflictDoNothing()
      .returning({ id: entryRequests.id })
    if (made.length > 0)
      await record(tx, {
        at: viewer.now,
        actorId: viewer.personId,
        act: 'asked',
        objectKind: 'entry',
        objectId: entry.id,
      })
    return { done: made[0]?.id ?? '' }
  })
}

/** Withdraws an open request: who asked, even once they no longer read the entry, or the entry's author. */
export async function withdrawTheRequest(viewer: Viewer, requestId: string): Promise<Outcome<string>> {
  return transact(async tx => {
    const mine = or(
      eq(entryRequests.askedBy, viewer.personId),
      sql`exists (select 1 from prevention_entries e where e.id = ${entryRequests.entryId}
        and e.author_id = ${viewer.personId} and e.deleted_at is null)`,
    )
    const gone = await withdrawRequests(tx, viewer, and(eq(entryRequests.id, requestId), mine))
    return gone.length > 0 ? { done: requestId } : notThere
  })
}

/** Takes open requests back, each told in the log; gives their ids. */
export async function withdrawRequests(tx: Db, viewer: Viewer, which: SQL | undefined): Promise<string[]> {
  const gone = await tx
    .update(entryRequests)
    .set({ withdrawnAt: viewer.now })
    .where(and(which, isNull(entryRequests.answeredAt), isNull(entryRequests.withdrawnAt)))
    .returning({ id: entryRequests.id })
  for (const { id } of gone)
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'withdrawn',
      objectKind: 'request',
      objectId: id,
    })
  return gone.map(row => row.id)
}

export interface AskedOfMe {
  id: string
  entryId: string
  kind: 'confirm' | 'look again'
  askedBy: string
  createdAt: number
  action: string
  prevented: string
  actedOn: string
  people: Named[]
  /** Whether the viewer reads the whole entry; otherwise the sentence and its date are all that is given. */
  mayRead: boolean
}

/** What the viewer was asked and has not answered, oldest first: the sentence and its date, in one statement. */
export async function requestsOf(viewer: Viewer): Promise<AskedOfMe[]> {
  const rows = await db().all<Omit<AskedOfMe, 'people' | 'mayRead'> & { people: string; mayRead: number }>(sql`
    select r.id, r.entry_id as entryId, r.kind, b.name as askedBy, r.created_at as createdAt,
      e.action, e.prevented, e.acted_on as actedOn,
      (select json_group_array(json_object('id', p.id, 'name', p.name, 'role', ep.role) order by p.name)
        from entry_people ep join people p on p.id = ep.person_id where ep.entry_id = e.id) as people,
      ${visibleEntries(viewer, 'e')} as mayRead
    from entry_requests r join prevention_entries e on e.id = r.entry_id join people b on b.id = r.asked_by
    where r.asked_id = ${viewer.personId} and r.answered_at is null and r.withdrawn_at is null and e.deleted_at is null
    order by r.created_at, r.id limit 100`)
  return rows.map(row => ({ ...row, people: JSON.parse(row.people), mayRead: row.mayRead === 1 }))
}
