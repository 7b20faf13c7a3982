import { isId } from '@/lib/ids'
import { isDay } from '@/lib/time/day'
import type { Place } from './rows'

/** A place as it stands in an address: "2026-03-14_0190…". */
export const cursorOf = ({ day, id }: Place): string => `${day}_${id}`

/** The place that an address names, or null when it names none. */
export function placeOf(cursor: string): Place | null {
  const [day, id, ...rest] = cursor.split('_')
  return rest.length === 0 && isDay(day) && isId(id) ? { day, id: id.toLowerCase() } : null
}
