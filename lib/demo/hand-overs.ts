import { handed } from '@/db/demo/handed'
import { changes } from '@/db/demo/people'
import { addDays } from '@/lib/time/day'
import type { DemoOneOnOne } from './one-on-ones'
import { at, workdayAfter, workdayAgo, type Year } from './year'

const { person, from, ago } = changes.moved

/** Tells what was said in the one-on-ones that are handed over: they were held, then. */
export function tellHanded(meetings: DemoOneOnOne[]): void {
  for (const [meeting, one] of handedAmong(meetings)) {
    meeting.state = 'held'
    meeting.notes = one.notes
    if (one.point) meeting.points = [{ text: one.point, by: person, stays: true }]
    if (one.todo) meeting.todos = [{ text: one.todo, by: person, stays: true }]
  }
}

/** One-on-ones of a former manager that were handed over to the manager of today. */
export function addHandOvers(year: Year, meetings: DemoOneOnOne[]): void {
  const to = meetings.find(meeting => meeting.report === person && meeting.state === 'ahead')?.manager
  for (const [meeting, { by, ago: daysAgo }] of handedAmong(meetings)) {
    const onDay = daysAgo ? workdayAgo(year, daysAgo) : workdayAfter(year, workdayAgo(year, ago), 3)
    const createdAt = at(onDay, '15:12')
    const seenAt = daysAgo ? null : at(addDays(onDay, 1), '09:03')
    const who = { toId: year.ids[to ?? 'marta'], handedBy: year.ids[by] }
    year.rows.handOvers.push({ oneOnOneId: meeting.id, ...who, createdAt, seenAt })
  }
}

function handedAmong(meetings: DemoOneOnOne[]) {
  const theirs = meetings.filter(
    meeting => meeting.manager === from && meeting.report === person && meeting.state !== 'away',
  )
  const latest = theirs.sort((a, b) => (a.onDay < b.onDay ? 1 : -1))
  return handed.flatMap(one => {
    const meeting = latest[one.fromLast]
    return meeting ? [[meeting, one] as const] : []
  })
}
