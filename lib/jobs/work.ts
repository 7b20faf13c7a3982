import { remindTheDayBefore } from '@/lib/reminders/day-before'
import { remindOfNotAsked } from '@/lib/reminders/not-asked'
import { planReminders } from '@/lib/reminders/plan'
import { keepAllAhead } from '@/lib/series/keep-ahead'
import { cleanUp } from './clean-up'
import type { Work } from './job'

/** How each kind of job is done. */
export const work: Work = {
  'keep dates ahead': (_, now) => keepAllAhead(now),
  'plan reminders': (_, now) => planReminders(now),
  'clean up': (_, now) => cleanUp(now),
  'remind the day before': remindTheDayBefore,
  'remind of not asked': remindOfNotAsked,
}
