import { Temporal } from 'temporal-polyfill'
import type { Day } from './day'

/** Whether a text names a zone of the IANA database that this machine knows. */
export function isZone(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 64) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

/** The zones to choose from, by name. */
export const zones = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC')]

/** The instant at which clocks in a zone show `10:00` on a day; in the hour that summer time skips, the moment after it. */
export function instantAt(timeZone: string, day: Day, time: string): number {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds
}
