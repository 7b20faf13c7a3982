import type { Cadence } from '@/lib/series/cadence'
import { type Day, daysBetween } from '@/lib/time/day'

/** What decides whether somebody was not asked lately. */
export interface AskedFacts {
  /** When the question was last asked of them; null if never. */
  lastAskedOn: Day | null
  /** The first day of the line. */
  since: Day
  /** Of the series in force, if there is one. */
  cadence: Cadence | null
  /** The series rests today. */
  isPaused: boolean
  /** The last day on which a pause of it ended, if one did. */
  restedUntil: Day | null
}

const withoutSeries = 21
const lengths: Record<Cadence, number> = {
  weekly: 7,
  'every two weeks': 14,
  'every four weeks': 28,
  'monthly by weekday': 365.25 / 12,
  'monthly by date': 365.25 / 12,
}

/**
 * "Not asked lately": 1.5 cadences of the series without the question, or 21 days where there is none (PRODUCT.md,
 * "Rules of time"). The days count from the last time, from the beginning of the line, or from the end of a pause; while
 * a series rests nobody in it waits.
 */
export function isNotAskedLately(facts: AskedFacts, today: Day): boolean {
  if (facts.isPaused) return false
  const from = [facts.lastAskedOn ?? '', facts.since, facts.restedUntil ?? ''].sort().at(-1) ?? facts.since
  return daysBetween(from, today) >= (facts.cadence ? 1.5 * lengths[facts.cadence] : withoutSeries)
}
