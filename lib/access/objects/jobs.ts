import { jobs } from '@/db/schema'
import { newId } from '@/lib/ids'
import { jobsToAdminister } from '@/lib/jobs/queries'
import { ownReminders } from '@/lib/reminders/queries'
import { maySeeThatJobsWait, ownJobs } from '../jobs'
import type { Objects, Scene } from './scene'
import { carries } from './scene'

/** A reminder of Wanda's that waits because the mail server is down. */
export async function jobObjects({ tx, home, author, holds }: Scene): Promise<Objects> {
  const id = newId()
  const job = { kind: 'remind the day before', key: `the day before ${home.peer} ${author}`, ownerId: author }
  const error = 'the mail server could not be reached'
  await tx.insert(jobs).values({ ...job, id, aboutId: home.peer, dueAt: 4711, attempts: 3, createdAt: 0, error })
  return {
    'background job': async viewer => ({
      condition: await holds('jobs', id, ownJobs(viewer)),
      settings: (await ownReminders(viewer)).nextAt === 4711,
    }),
    'background job: kind, attempts, class of error': async viewer => ({
      check: maySeeThatJobsWait(viewer),
      page: carries(await jobsToAdminister(viewer), ['Mail: a one-on-one is tomorrow', '"attempts":3', error]),
    }),
    'background job: what it is about, for others': async viewer => ({
      page: carries(await jobsToAdminister(viewer), [author, home.peer]),
    }),
  }
}
