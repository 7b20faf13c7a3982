import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { id, line, optional } from '@/lib/input'
import { daysOf, periods } from '@/lib/timeline/period'
import { type Asked, kinds } from './address'

export type Params = Record<string, string | string[] | undefined>

/** What an address asks of the search, and what in it could not be read, in words. */
export interface Read {
  asked: Asked
  before: number | null
  problems: Partial<Record<keyof Asked | 'before', string>>
}

const keysOf = <T extends object>(of: T) => Object.keys(of) as [keyof T & string]
const parts = {
  q: optional(line('What to find', 200)),
  kind: optional(z.enum(keysOf(kinds), { error: 'There is no such kind, so all are searched.' })),
  person: optional(id),
  period: optional(z.enum(keysOf(periods), { error: 'There is no such period, so all of it is searched.' })),
  before: optional(
    z.coerce.number({ error: 'That address leads nowhere, so this begins with the newest.' }).int().positive(),
  ),
}

/** Reads the address of a search. A part that cannot be read is left out and told; the others are kept. */
export function readSearch(params: Params, viewer: Pick<Viewer, 'today' | 'organisation'>): Read {
  const read: Read = { asked: { q: '' }, before: null, problems: {} }
  for (const name of keysOf(parts)) {
    const sent = params[name]
    const part = parts[name].safeParse(Array.isArray(sent) ? sent[0] : sent)
    if (!part.success) read.problems[name] = part.error.issues[0]?.message
    else if (name === 'before') read.before = (part.data as number | undefined) ?? null
    else if (part.data) Object.assign(read.asked, { [name]: part.data })
  }
  const { period } = read.asked
  if (period) Object.assign(read.asked, daysOf(period, viewer.today, viewer.organisation.fiscalYearStartsIn))
  return read
}
