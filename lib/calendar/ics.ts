import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { CalendarEvent } from './events'

const epoch = Date.UTC(2026, 0, 1)

/**
 * Events as iCalendar (RFC 5545): titles without content, times in UTC, which every calendar reads alike. Whoever fetches
 * later has the later revision, so that what was moved replaces what was there: SEQUENCE counts the minutes.
 */
export function asCalendar(events: readonly CalendarEvent[], now: number): string {
  const calendar = ical({
    name: 'One-on-ones',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Nonevent', product: 'one-on-ones', language: 'EN' },
    ttl: 3600,
  })
  const at = new Date(now)
  for (const event of events) {
    calendar.createEvent({
      id: `${event.uid}@nonevent`,
      start: new Date(event.startsAt),
      end: new Date(event.startsAt + event.minutes * 60_000),
      summary: `One-on-one with ${event.with}`,
      url: event.href,
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      sequence: Math.max(Math.floor((now - epoch) / 60_000), 0),
      stamp: at,
      lastModified: at,
    })
  }
  return calendar.toString()
}

/** The headers under which a calendar is sent; a file name makes it one to keep. */
export const calendarHeaders = (fileName?: string): Record<string, string> => ({
  'content-type': 'text/calendar; charset=utf-8',
  'cache-control': 'no-store',
  ...(fileName ? { 'content-disposition': `attachment; filename="${fileName}"` } : {}),
})
