import type { Viewer } from '@/lib/access/viewer'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import { sayLast } from '@/lib/one-on-ones/say'
import { firstName } from '@/lib/prevention/sentence'
import { dayIn } from '@/lib/time/day'
import { sayHeadingDay, sayTime } from '@/lib/time/say'

/** The title of a one-on-one is its day in the viewer's zone, with the year when it is another one. */
export function titleOf(viewer: Viewer, { startsAt }: Pick<OneOnOne, 'startsAt'>): string {
  const day = dayIn(viewer.timeZone, startsAt)
  return day.slice(0, 4) === viewer.today.slice(0, 4) ? sayHeadingDay(day) : `${sayHeadingDay(day)} ${day.slice(0, 4)}`
}

/** "One-on-one with Priya, 10:00 to 10:30. The last one was a week ago." */
export function underOf(viewer: Viewer, meeting: OneOnOne): string {
  const { managerId, managerName, reportName, startsAt, minutes } = meeting
  const isOneOfTheTwo = [managerId, meeting.reportId].includes(viewer.personId)
  const other = isOneOfTheTwo
    ? `with ${firstName(managerId === viewer.personId ? reportName : managerName)}`
    : `of ${firstName(reportName)} and ${firstName(managerName)}`
  const at = (instant: number) => sayTime(instant, viewer.timeZone)
  const when = `${at(startsAt)} to ${at(startsAt + minutes * 60_000)}`
  return `One-on-one ${other}, ${when}. ${sayLast(meeting.lastHeldOn, meeting.onDay, viewer.today)}`
}
