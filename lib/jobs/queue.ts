import { and, eq, sql } from 'drizzle-orm'
import { type Db, db } from '@/db/client'
import { jobs } from '@/db/schema'
import { transact } from '@/db/transact'
import { newId } from '@/lib/ids'
import { mostAttempts, waitAfter } from './back-off'
import type { Job, JobKind } from './job'

/** What takes a job holds it for so long; after that it is thought dead, and another may take it. */
export const leaseLasts = 120_000

export interface NewJob {
  kind: JobKind
  /** Says what it is, so that the same is never there twice. */
  key: string
  dueAt: number
  ownerId?: string
  aboutId?: string
}

/** Puts jobs in the queue, in the caller's transaction; one whose key was there before, done or not, is left as it is. */
export async function addJobs(tx: Db, wanted: readonly NewJob[], now: number): Promise<void> {
  for (let from = 0; from < wanted.length; from += 100) {
    const rows = wanted.slice(from, from + 100).map(job => ({ id: newId(), createdAt: now, ...job }))
    await tx.insert(jobs).values(rows).onConflictDoNothing({ target: jobs.key })
  }
}

const waits = sql`done_at is null and gave_up_at is null`
const isFree = (now: number) => sql`(taken_until is null or taken_until <= ${now})`

/** When the next job can be taken; null while none waits. */
export async function nextDue(now: number): Promise<number | null> {
  const rows = await db().all<{ at: number | null }>(
    sql`select min(max(due_at, coalesce(taken_until, 0))) as at from jobs where ${waits} and due_at <= ${now + 3_600_000}`,
  )
  return rows[0]?.at ?? null
}

/**
 * Takes the job of these kinds that is due longest: one statement under the write lock, so that of two processes on one
 * file only one gets it. The try counts from here, for one that kills its process counts too.
 */
export async function takeJob(kinds: readonly JobKind[], now: number): Promise<Job | undefined> {
  const of = sql.join(
    kinds.map(kind => sql`${kind}`),
    sql`, `,
  )
  const due = sql`${waits} and due_at <= ${now} and ${isFree(now)} and kind in (${of})`
  if ((await db().all(sql`select 1 from jobs where ${due} limit 1`)).length === 0) return undefined
  return transact(async tx => {
    await tx.run(sql`update jobs set gave_up_at = ${now}, taken_until = null, error = 'cut off'
      where ${due} and attempts >= ${mostAttempts}`)
    const [job] = await tx
      .update(jobs)
      .set({ takenUntil: now + leaseLasts, attempts: sql`attempts + 1` })
      .where(sql`id = (select id from jobs where ${due} order by due_at, id limit 1)`)
      .returning()
    return job
  })
}

// Whoever lost its lease writes nothing any more: another has the job by now.
const stillHeld = (job: Job) => and(eq(jobs.id, job.id), eq(jobs.takenUntil, job.takenUntil ?? 0))

export const finishJob = (job: Job, now: number): Promise<void> =>
  transact(async tx => {
    await tx.update(jobs).set({ doneAt: now, takenUntil: null, error: null }).where(stillHeld(job))
  })

/** Puts a job back to be tried later, or gives it up after too many tries; `error` is a class, never a text. */
export const failJob = (job: Job, error: string, now: number, chance: number): Promise<void> =>
  transact(async tx => {
    const outcome = job.attempts >= mostAttempts ? { gaveUpAt: now } : { dueAt: now + waitAfter(job.attempts, chance) }
    await tx
      .update(jobs)
      .set({ ...outcome, takenUntil: null, error })
      .where(stillHeld(job))
  })
