const burst = 300
const perSecond = 20
const buckets = new Map<string, { left: number; at: number }>()

/** Whether somebody sends far more than a person can: a burst of 300 acts, then 20 a second. Counted in this process. */
export function tooMany(personId: string, now: number): boolean {
  const bucket = buckets.get(personId) ?? { left: burst, at: now }
  const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond) - 1
  buckets.set(personId, { left: Math.max(left, 0), at: now })
  if (buckets.size > 10_000) buckets.clear()
  return left < 0
}
