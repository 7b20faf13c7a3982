import { setTimeout as timeout } from 'node:timers/promises'
import { log } from '@/lib/log'
import { dailyJobs } from './daily'
import { isJobKind, type Job, type JobKind, JobProblem, lanes, type Work } from './job'
import { failJob, finishJob, nextDue, takeJob } from './queue'
import { work } from './work'

const longestSleep = 60_000

/** What the runner does, and by which clock. */
interface Doing {
  work: Work
  /** Puts in the queue what every day needs. */
  plan: (now: number) => Promise<void>
  clock: () => number
  /** A job that takes longer is cut off; shorter than its lease lasts. */
  patience: number
}

const everyDay = (): Doing => ({ work, plan: dailyJobs(), clock: Date.now, patience: 60_000 })

export interface Runner {
  /** Takes nothing new, and waits for what runs, but no longer than this. */
  stop(atMost: number): Promise<void>
}

/**
 * Does the jobs that are due, as long as it runs: at once, then whenever the next is due, and once a minute at least. It
 * shares the process with the pages, so it never holds the write lock while it waits for anything.
 */
export function startRunner(doing = everyDay()): Runner {
  const stopping = new AbortController()
  const rounds = (async () => {
    while (!stopping.signal.aborted) {
      await round(doing, stopping.signal).catch(error => log.error({ err: error }, 'a round of jobs failed'))
      await sleep(await untilNext(doing.clock()).catch(() => longestSleep), stopping.signal)
    }
  })()
  return {
    stop: atMost => {
      stopping.abort()
      return Promise.race([rounds, sleep(atMost)])
    },
  }
}

/** One round: what every day needs is put in the queue, then each lane does what is due. */
export async function round(doing: Doing, stopping = new AbortController().signal): Promise<void> {
  await doing.plan(doing.clock())
  await Promise.all(lanes.map(lane => runLane(lane, doing, stopping)))
}

async function runLane(lane: readonly JobKind[], doing: Doing, stopping: AbortSignal) {
  while (!stopping.aborted) {
    const job = await takeJob(lane, doing.clock())
    if (!job) return
    if (!(await perform(job, doing))) return
  }
}

/** Does one job; false if what stopped it would stop the others of its lane too. */
async function perform(job: Job, { work, clock, patience }: Doing): Promise<boolean> {
  try {
    if (!isJobKind(job.kind)) throw new JobProblem('unknown kind')
    await inTime(work[job.kind](job, clock()), patience)
    await finishJob(job, clock())
    return true
  } catch (error) {
    const reason = error instanceof JobProblem ? error.reason : classOf(error)
    log.warn({ err: error, job: job.id, kind: job.kind, attempts: job.attempts, reason }, 'a job failed')
    await failJob(job, reason, clock(), Math.random())
    return !(error instanceof JobProblem && error.holdsUpOthers)
  }
}

async function inTime(working: Promise<void>, patience: number): Promise<void> {
  const clock = new AbortController()
  const late = sleep(patience, clock.signal).then(() => {
    if (!clock.signal.aborted) throw new JobProblem('took too long', true)
  })
  await Promise.race([working, late]).finally(() => clock.abort())
}

const classOf = (error: unknown): string => {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return `unexpected: ${String(code ?? name ?? 'error').slice(0, 40)}`
}

async function untilNext(now: number): Promise<number> {
  const at = await nextDue(now)
  // What is due and was left is held up by something that the next try would meet too.
  if (at === null || at <= now) return longestSleep
  return Math.min(at - now, longestSleep)
}

// Not what keeps a process alive that has nothing else to do.
const sleep = (ms: number, until?: AbortSignal): Promise<void> =>
  timeout(ms, undefined, { signal: until, ref: false }).catch(() => undefined)
