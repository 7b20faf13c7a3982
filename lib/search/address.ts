import type { Period } from '@/lib/timeline/period'

/** The kinds that a search is narrowed to, as they stand in its address. */
export const kinds = {
  prevention: 'Prevention',
  notes: 'Shared notes',
  answers: 'Answers',
  agenda: 'Agenda',
  'action-items': 'Action items',
  people: 'People',
} as const
export type Kind = keyof typeof kinds

/** What is looked for, and what it is narrowed to. `from` and `to` are the days of `period`. */
export interface Asked {
  q: string
  kind?: Kind
  person?: string
  period?: Period
  from?: string
  to?: string
}

/** A search as it stands in an address, "?q=data&kind=notes"; nothing when nothing is asked. */
export function searchOf({ q, kind, person, period }: Asked, before?: string | null): string {
  const named = { q, kind, person, period, before }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(named)) if (value) search.set(name, value)
  return search.size > 0 ? `?${search}` : ''
}

export const isNarrowed = ({ kind, person, period }: Omit<Asked, 'q'>): boolean => !!(kind || person || period)
