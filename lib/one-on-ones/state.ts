import { type Day, dayIn } from '@/lib/time/day'

/** What became of a one-on-one. */
export type State = 'held' | 'skipped' | 'cancelled' | 'missed' | 'planned'

export interface Stands {
  isHeld: boolean
  isCancelled: boolean
  skipReason: string | null
  onDay: Day
  timeZone: string
}

/**
 * Held, skipped, missed are facts of their own (PRODUCT.md, "Time"): skipped is cancelled with a reason; missed is
 * neither held nor skipped nor cancelled once its day has ended in the zone in which the two meet.
 */
export function stateOf({ isHeld, isCancelled, skipReason, onDay, timeZone }: Stands, now: number): State {
  if (isHeld) return 'held'
  if (isCancelled) return skipReason === null ? 'cancelled' : 'skipped'
  return onDay < dayIn(timeZone, now) ? 'missed' : 'planned'
}
