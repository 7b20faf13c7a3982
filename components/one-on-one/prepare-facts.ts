import type { Viewer } from '@/lib/access/viewer'
import type { Point } from '@/lib/one-on-ones/queries/agenda'
import type { Beside } from '@/lib/one-on-ones/queries/beside'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import type { ToDo } from '@/lib/one-on-ones/queries/to-do'
import { dueHere } from '@/lib/question-bank/recurring-rows'
import { type Day, daysBetween } from '@/lib/time/day'
import { count, sayDay } from '@/lib/time/say'

export interface Fact {
  text: string
  /** Where it stands on the page. */
  to?: string
}

interface Waiting {
  points: readonly Point[]
  toDo: readonly ToDo[]
  beside: Pick<Beside, 'since' | 'due' | 'recurring' | 'lastAskedOn'>
}

/** What waits on a one-on-one's page, in short: nothing of it is shown twice, each leads to its place. */
export function toPrepare(viewer: Viewer, meeting: OneOnOne, { points, toDo, beside }: Waiting): Fact[] {
  const again = dueHere(beside.recurring, meeting, viewer.today).filter(one => !one.isAskedHere)
  const open = points.filter(point => !point.isTicked).length
  const items = toDo.filter(item => !item.isDone).length
  const facts: (Fact | false)[] = [
    { text: open > 0 ? count(open, 'open point') : 'No points yet', to: 'to-talk-about' },
    again.length > 0 && { text: `${count(again.length, 'question')} to ask again`, to: 'to-talk-about' },
    items > 0 && { text: count(items, 'thing to do', 'things to do'), to: 'to-do' },
    beside.since.length > 0 && {
      text: `${count(beside.since.length, 'entry', 'entries')} since last time`,
      to: 'since-last-time',
    },
    beside.due.length > 0 && { text: followUps(beside.due, viewer.today), to: 'due' },
    asked(viewer, meeting, beside.lastAskedOn),
  ]
  return facts.filter(fact => fact !== false).map(fact => ({ ...fact, text: capital(fact.text) }))
}

/** Those that are due by now, and those of the days to come. */
function followUps(all: Beside['due'], today: Day): string {
  const coming = all.filter(entry => entry.followUpOn !== null && entry.followUpOn > today)
  const due = all.length - coming.length
  const [next] = coming
  const when = next?.followUpOn ? sayDay(next.followUpOn, today) : ''
  const isOne = coming.length === 1
  const ahead = !isOne ? 'within a week' : when === 'tomorrow' ? when : `on ${when}`
  if (coming.length === 0) return `${count(due, 'follow-up')} due`
  if (due === 0) return `${count(coming.length, 'follow-up')} due ${ahead}`
  return `${count(due, 'follow-up')} due, ${countAlone(coming.length)} ${ahead}`
}

const countAlone = (n: number) => count(n, '', '').trim()

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** To the manager, how long ago the question was last asked; to the report, that it can be answered ahead. */
function asked(viewer: Viewer, meeting: OneOnOne, lastAskedOn: string | null): Fact | false {
  const to = 'the-question'
  if (meeting.isNothing || meeting.answer !== '')
    return viewer.personId !== meeting.reportId && { text: 'The question is answered', to }
  if (viewer.personId === meeting.reportId) return { text: 'Answer the question ahead', to }
  if (!lastAskedOn) return { text: 'Not asked before', to }
  const days = daysBetween(lastAskedOn, viewer.today)
  return { text: days === 0 ? 'Asked today' : `Last asked ${count(days, 'day')} ago`, to }
}
