import { z } from 'zod'
import { id, line, onceKey, ticked } from '@/lib/input'
import { spanInput } from '@/lib/people/input'

const name = line('The team’s name', 120)

export const teamInput = z.object({ name, key: onceKey })
export const renamedTeamInput = z.object({ teamId: id, name })
export const oneTeamInput = z.object({ teamId: id })

/** Somebody belongs to a team as one of its people, or as its lead. */
export const belongings = ['member', 'lead'] as const

export const belongingInput = z.object({
  teamId: z.string().pipe(id).catch(''),
  personId: z.string().pipe(id).catch(''),
  as: z.enum(belongings).catch('member'),
  ...spanInput,
  /** The open membership, or the present lead's time, ends on the day on which this begins. */
  replaces: ticked,
})

export const changedBelongingInput = z.object({ belongingId: id, as: z.enum(belongings), ...spanInput })

export type NewTeam = z.output<typeof teamInput>
export type NewBelonging = z.output<typeof belongingInput>
export type ChangedBelonging = z.output<typeof changedBelongingInput>
