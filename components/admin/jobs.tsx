import { Empty } from '@/components/ui/page'
import type { WaitingJob } from '@/lib/jobs/queries'
import { count } from '@/lib/time/say'

const head = 'py-2 pr-6 text-left text-small font-medium text-ink-faint'
const cell = 'py-2.5 pr-6 align-baseline'

/** What waits to be done, and why: by kind and class of error, never whose it is. */
export function Jobs({ jobs, sayAt }: { jobs: readonly WaitingJob[]; sayAt: (at: number) => string }) {
  if (jobs.length === 0) return <Empty>Nothing waits. What cannot be done at once stands here, with the reason.</Empty>
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={head}>
            What
          </th>
          <th scope="col" className={head}>
            Due
          </th>
          <th scope="col" className={`${head} max-phone:hidden`}>
            Tried
          </th>
          <th scope="col" className={`${head} pr-0 max-phone:hidden`}>
            What stopped it
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map(job => (
          <tr key={job.id} className="border-b border-line">
            <td className={cell}>
              {job.does}
              <span className="block text-small text-ink-soft phone:hidden">
                {[sayTries(job), job.error].filter(Boolean).join(', ')}
              </span>
            </td>
            <td className={`${cell} text-small text-ink-soft max-phone:pr-0`}>
              {job.gaveUpAt === null ? sayAt(job.dueAt) : `given up ${sayAt(job.gaveUpAt)}`}
            </td>
            <td className={`${cell} text-small whitespace-nowrap text-ink-soft max-phone:hidden`}>{sayTries(job)}</td>
            <td className={`${cell} pr-0 text-small text-ink-soft max-phone:hidden`}>{job.error ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const sayTries = ({ attempts }: WaitingJob) => (attempts === 0 ? 'not yet' : count(attempts, 'time'))
