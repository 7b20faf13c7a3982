import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { maySeeThatJobsWait } from '@/lib/access/jobs'
import type { Viewer } from '@/lib/access/viewer'
import { isJobKind, jobKinds } from './job'

export interface WaitingJob {
  id: string
  /** What it does, in words. */
  does: string
  dueAt: number
  attempts: number
  /** The class of what went wrong at the last try. */
  error: string | null
  gaveUpAt: number | null
}

export const mostShown = 100

/**
 * What waits and what was given up, the latter first: for admins, by kind, tries and class of error. Neither for whom nor
 * about what (ACCESS.md, Reading, background job). Null for who is no admin.
 */
export async function jobsToAdminister(
  viewer: Viewer,
): Promise<{ jobs: WaitingJob[]; lastDoneAt: number | null } | null> {
  if (!maySeeThatJobsWait(viewer)) return null
  const rows = await db().all<Omit<WaitingJob, 'does'> & { kind: string; lastDoneAt: number | null }>(sql`
    select id, kind, due_at as dueAt, attempts, error, gave_up_at as gaveUpAt,
      (select max(done_at) from jobs) as lastDoneAt
    from jobs where done_at is null order by gave_up_at is null, due_at, id limit ${mostShown}`)
  const jobs = rows.map(({ kind, lastDoneAt: _, ...job }) => ({
    ...job,
    does: isJobKind(kind) ? jobKinds[kind] : kind,
  }))
  return { jobs, lastDoneAt: rows[0]?.lastDoneAt ?? (await lastDone()) }
}

async function lastDone(): Promise<number | null> {
  const rows = await db().all<{ at: number | null }>(sql`select max(done_at) as at from jobs`)
  return rows[0]?.at ?? null
}
