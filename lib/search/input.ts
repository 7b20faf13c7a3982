import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { id, line, optional } from '@/lib/input'
import { daysOf, periods } from '@/lib/timeline/period'
import { type Asked, kinds } from './address'
import { placeOf } from './cursor'

export type Params = Record<string, string | string[] | undefined>

/** What an address asks of the search, and what in it could not be read, in words. */
export interface Read {
  asked: Asked
  /** Where the page begins, sealed (cursor.ts). */
  before: string | null
  problems: Partial<Record<keyof Asked | 'before', string>>
}

const keysOf = <T extends object>(of: T) => Object.keys(of) as [keyof T & string]
const parts = {
  q: optional(line('What to find', 200)),
  kind: optional(z.enum(keysOf(kinds), { error: 'There is no such kind, so all are searched.' })),
  person: optional(id),
  period: optional(z.enum(keysOf(periods), { error: 'There is no such period, so all of it is searched.' })),
}
const leadsNowhere = 'That address leads nowhere, so this begins with the newest.'

/** Reads the address of a search. A part that cannot be read is left out and told; the others are kept. */
export function readSearch(params: Params, viewer: Pick<Viewer, 'personId' | 'today' | 'organisation'>): Read {
  const read: Read = { asked: { q: '' }, before: null, problems: {} }
  for (const name of keysOf(parts)) {
    const part = parts[name].safeParse(firstOf(params[name]))
    if (!part.success) read.problems[name] = part.error.issues[0]?.message
    else if (part.data) Object.assign(read.asked, { [name]: part.data })
  }
  const before = firstOf(params.before)
  if (before && placeOf(viewer.personId, before) !== null) read.before = before
  else if (before) read.problems.before = leadsNowhere
  const { period } = read.asked
  if (period) Object.assign(read.asked, daysOf(period, viewer.today, viewer.organisation.fiscalYearStartsIn))
  return read
}

const firstOf = (sent: string | string[] | undefined) => (Array.isArray(sent) ? sent[0] : sent)
