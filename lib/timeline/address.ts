import type { Day } from '@/lib/time/day'
import type { Period } from './period'

export const kinds = { prevention: 'Prevention', 'one-on-ones': 'One-on-ones', 'follow-ups': 'Follow-ups' } as const
export type Kind = keyof typeof kinds

/** What a timeline is narrowed to. `period` names the days that `from` and `to` hold. */
export interface Filters {
  kind?: Kind
  tag?: string
  period?: Period
  from?: Day
  to?: Day
  text?: string
}

/** The filters as they stand in an address, "?kind=prevention&tag=Scaling"; nothing when there are none. */
export function searchOf({ kind, tag, period, from, to, text }: Filters, before?: string | null): string {
  const named = { kind, tag, period, ...(period ? {} : { from, to }), text, before: before ?? undefined }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(named)) if (value) search.set(name, value)
  return search.size > 0 ? `?${search}` : ''
}

export const isFiltered = (filters: Filters): boolean => searchOf(filters) !== ''
