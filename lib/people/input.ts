import { z } from 'zod'
import { isId } from '@/lib/ids'
import { day, email, id, line, name, onceKey, optional, ticked } from '@/lib/input'

const facts = {
  name,
  email: optional(email),
  jobTitle: optional(line('The job title', 120)),
  pronouns: optional(line('The pronouns', 40)),
}

/** Somebody new whom a manager adds as their report; they need never sign in, so the address is optional. */
export const reportInput = z.object({ ...facts, key: onceKey })

export const personInput = z.object({ ...facts, isAdmin: ticked, key: onceKey })

export const changedPersonInput = z.object({ ...facts, isAdmin: ticked, personId: id })

export const onePersonInput = z.object({ personId: id })

/** From a day up to, and not on, another; open when no end is given. */
export const spanInput = { startsOn: day, endsOn: optional(day) }

export const lineInput = z.object({
  reportId: id,
  managerId: z.string().pipe(id).catch(''),
  ...spanInput,
  /** The open line ends on the day on which this one begins. */
  replaces: ticked,
})

export const changedLineInput = z.object({ lineId: id, ...spanInput })

export type NewPerson = z.output<typeof personInput>
export type NewReport = z.output<typeof reportInput>
export type ChangedPerson = z.output<typeof changedPersonInput>
export type NewLine = z.output<typeof lineInput>
export type ChangedLine = z.output<typeof changedLineInput>

/** What an address asks of a list of people; what is no such thing asks nothing. */
export function listAsked(query: Record<string, string | string[] | undefined>): { q: string; after?: string } {
  const { q, after } = query
  return { q: typeof q === 'string' ? q.trim().slice(0, 120) : '', after: isId(after) ? after : undefined }
}
