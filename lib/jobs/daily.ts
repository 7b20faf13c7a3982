import { transact } from '@/db/transact'
import { addJobs } from './queue'

/**
 * Puts in the queue what every hour and every day needs, once an hour. The keys say for which, so that neither another
 * process nor a new start makes it twice. In some zone a day ends every hour, and then the next date is to be there.
 */
export function dailyJobs(): (now: number) => Promise<void> {
  let planned = ''
  return async now => {
    const hour = new Date(now).toISOString().slice(0, 13)
    if (hour === planned) return
    const day = hour.slice(0, 10)
    await transact(tx =>
      addJobs(
        tx,
        [
          { kind: 'keep dates ahead', key: `keep dates ahead ${hour}`, dueAt: now },
          { kind: 'plan reminders', key: `plan reminders ${hour}`, dueAt: now },
          { kind: 'clean up', key: `clean up ${day}`, dueAt: now },
        ],
        now,
      ),
    )
    planned = hour
  }
}
