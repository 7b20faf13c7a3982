import { sayShortDate } from '@/lib/one-on-ones/say'
import type { RecurringHere } from '@/lib/question-bank/recurring-rows'
import type { Day } from '@/lib/time/day'

/** "every week", "every 4 weeks"; and since when, or when last. */
export function sayRecurring({ everyWeeks, startsOn, lastAskedOn, isEnded }: RecurringHere, today: Day) {
  const every = everyWeeks === 1 ? 'every week' : `every ${everyWeeks} weeks`
  const first = `${startsOn > today ? 'from' : 'since'} ${sayShortDate(startsOn, today)}`
  const when = lastAskedOn ? `last on ${sayShortDate(lastAskedOn, today)}` : first
  return { every, when: isEnded ? 'ended' : when }
}
