import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { day, line, optional } from '@/lib/input'
import { matchOf } from '@/lib/search/match'
import { type Filters, kinds } from './address'
import { placeOf } from './cursor'
import { daysOf, periods } from './period'
import type { Place } from './rows'

export type Params = Record<string, string | string[] | undefined>

/** What an address asks of a timeline, what in it could not be read, in words, and what was typed there. */
export interface Asked {
  filters: Filters
  before: Place | null
  problems: Partial<Record<keyof Filters | 'before', string>>
  typed: { from?: string; to?: string; text?: string }
}

const keysOf = <T extends object>(of: T) => Object.keys(of) as [keyof T & string]
const parts = {
  kind: optional(z.enum(keysOf(kinds), { error: 'There is no such kind here, so all are shown.' })),
  tag: optional(line('The tag', 60)),
  period: optional(z.enum(keysOf(periods), { error: 'There is no such period, so all of it is shown.' })),
  from: optional(day),
  to: optional(day),
  text: optional(
    line('What to find', 200).refine(text => matchOf(text) !== null, { error: 'Type a word or a number to find.' }),
  ),
  before: optional(
    z
      .string()
      .transform(placeOf)
      .refine(place => place !== null, { error: 'That address leads nowhere, so this begins with the newest.' }),
  ),
}

/** Reads a timeline's address. A part that cannot be read is left out and told; the others are kept. */
export function readAddress(params: Params, viewer: Pick<Viewer, 'today' | 'organisation'>): Asked {
  const asked: Asked = { filters: {}, before: null, problems: {}, typed: typedIn(params) }
  for (const name of keysOf(parts)) {
    const read = parts[name].safeParse(oneOf(params[name]))
    if (!read.success) asked.problems[name] = read.error.issues[0]?.message
    else if (name === 'before') asked.before = (read.data as Place | undefined) ?? null
    else if (read.data) Object.assign(asked.filters, { [name]: read.data })
  }
  const { period, from, to } = asked.filters
  if (period) Object.assign(asked.filters, daysOf(period, viewer.today, viewer.organisation.fiscalYearStartsIn))
  else if (from && to && to < from) {
    asked.problems.to = 'The last day is before the first, so all of it is shown.'
    asked.filters = { ...asked.filters, from: undefined, to: undefined }
  }
  return asked
}

const oneOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

const typedIn = (params: Params) => ({
  from: oneOf(params.from)?.slice(0, 40),
  to: oneOf(params.to)?.slice(0, 40),
  text: oneOf(params.text)?.slice(0, 1000),
})
