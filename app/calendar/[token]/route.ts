import { calendarOf } from '@/lib/calendar/events'
import { askerOfFeed } from '@/lib/calendar/feed'
import { asCalendar, calendarHeaders } from '@/lib/calendar/ics'

const notInUse =
  'This calendar address is not in use. It may have been renewed or ended: its owner finds the present one in the settings of Nonevent.'

/** A person's calendar under its secret address. Reads no cookie: whoever has the address has the calendar (ACCESS.md). */
export async function GET(_: Request, { params }: RouteContext<'/calendar/[token]'>) {
  const now = Date.now()
  const [, token = ''] = (await params).token.match(/^(.*)\.ics$/) ?? []
  const asker = await askerOfFeed(token, now)
  if (!asker) return new Response(notInUse, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(asCalendar(await calendarOf(asker, now), now), { headers: calendarHeaders() })
}
