import { findViewer } from '@/lib/auth/viewer'
import { eventOf } from '@/lib/calendar/events'
import { asCalendar, calendarHeaders } from '@/lib/calendar/ics'
import { isId } from '@/lib/ids'

const say = (words: string, status: number) =>
  new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })

/** One one-on-one as a file for a calendar. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/people/[personId]/one-on-ones/[meetingId]/calendar.ics'>,
) {
  const viewer = await findViewer()
  if (!viewer) return say('You are signed out. Sign in again, then ask for it once more.', 401)
  const { personId, meetingId } = await params
  const event = isId(personId) && isId(meetingId) ? await eventOf(viewer, personId, meetingId) : undefined
  if (!event) return say('That is not there.', 404)
  return new Response(asCalendar([event], viewer.now), { headers: calendarHeaders('one-on-one.ics') })
}
