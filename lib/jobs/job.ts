import type { jobs } from '@/db/schema'

/** What is done outside any request, with the words in which an admin reads it. */
export const jobKinds = {
  'keep dates ahead': 'Write down the next dates of each series',
  'plan reminders': 'Find out whom to remind',
  'clean up': 'Clear away what has had its time',
  'remind the day before': 'Mail: a one-on-one is tomorrow',
  'remind of not asked': 'Mail: who was not asked lately',
} as const

export type JobKind = keyof typeof jobKinds

export const isJobKind = (kind: string): kind is JobKind => Object.hasOwn(jobKinds, kind)

/** Two lanes, each one job at a time, so that a mail server that hangs holds up nothing but mail. */
export const lanes: readonly (readonly JobKind[])[] = [
  ['keep dates ahead', 'plan reminders', 'clean up'],
  ['remind the day before', 'remind of not asked'],
]

export type Job = typeof jobs.$inferSelect

/** How each kind is done. Whatever it throws is a try that failed; what needs nothing any more is done. */
export type Work = Record<JobKind, (job: Job, now: number) => Promise<void>>

/** Work that cannot be done for a reason which an admin may read: a class, never words of anybody. */
export class JobProblem extends Error {
  constructor(
    readonly reason: string,
    /** Whether others of the same lane would meet it too. */
    readonly holdsUpOthers = false,
  ) {
    super(reason)
    this.name = 'JobProblem'
  }
}
