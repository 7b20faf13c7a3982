import { connect, setConnections } from '@/db/client'
import { finishJob, takeJob } from '@/lib/jobs/queue'

// Takes jobs until none is left and tells each one's key; with `hold` it takes one and never lets go of it.
const [file = '', now = '0', how = ''] = process.argv.slice(2)
setConnections(connect(file))
for (;;) {
  const job = await takeJob(['clean up'], Number(now))
  if (!job) break
  process.stdout.write(`${job.key}\n`)
  if (how === 'hold') setInterval(() => undefined, 1000)
  if (how === 'hold') await new Promise(() => undefined)
  await finishJob(job, Number(now))
}
