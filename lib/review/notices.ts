import { addDays, type Day, daysBetween } from '@/lib/time/day'
import type { Period } from './period'
import type { RecordEntry } from './record'

const aboutPeople = new Set(['Retention', 'Conflict', 'Wellbeing', 'Knowledge', 'Glue'])
const aboutSystems = new Set(['Reliability', 'Scaling', 'Security', 'Data', 'Delivery', 'Customer', 'Cost', 'Toil'])

/** What a maker may have overlooked: everything chosen is recent, or of one kind. Words to think about, never a stop. */
export function notices(chosen: readonly RecordEntry[], period: Period, today: Day): string[] {
  if (chosen.length < 2) return []
  return [recency(chosen, period, today), oneKind(chosen)].filter(notice => notice !== null)
}

function recency(chosen: readonly RecordEntry[], period: Period, today: Day): string | null {
  const end = period.endsOn < today ? period.endsOn : today
  const isLong = daysBetween(period.startsOn, end) >= 62
  if (!isLong || chosen.some(entry => entry.actedOn < addDays(end, -30))) return null
  return `${all(chosen.length)} are from the last month. What came before is as much theirs; look at the record again before you decide.`
}

function oneKind(chosen: readonly RecordEntry[]): string | null {
  const has = (kind: ReadonlySet<string>) =>
    chosen.every(entry => entry.tags.length > 0 && entry.tags.every(tag => kind.has(tag)))
  if (has(aboutSystems))
    return `${all(chosen.length)} are about systems. Is there nothing about people? Look at the one-on-ones again before you decide.`
  if (has(aboutPeople))
    return `${all(chosen.length)} are about people. Is there nothing about the work itself? Look at the one-on-ones again before you decide.`
  const shared = chosen[0]?.tags.find(tag => chosen.every(entry => entry.tags.includes(tag)))
  return shared
    ? `${all(chosen.length)} are tagged ${shared}. Is there nothing of another kind? Look at the one-on-ones again before you decide.`
    : null
}

function all(n: number): string {
  if (n === 2) return 'Both sentences'
  const words = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  return `All ${words[n - 3] ?? n} sentences`
}
