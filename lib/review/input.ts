import { z } from 'zod'
import { packetOrders, packetWays } from '@/db/schema'
import { day, id, line, onceKey, text } from '@/lib/input'
import { daysBetween } from '@/lib/time/day'
import { periodNames } from './period'

const yearsAtMost = 5
const linesAtMost = 1000
/** A note may be 200 kB long (PRODUCT.md, "Bounds"). */
const noteBytes = 200_000

/** Whose packet, and the period that it looks back on: by name, or from a day to a day. */
export const newPacketInput = z
  .object({
    personId: id,
    choice: z.enum([...periodNames, 'free'], { error: 'Choose a period.' }),
    startsOn: z.string().default(''),
    endsOn: z.string().default(''),
    key: onceKey,
  })
  .superRefine(({ choice, startsOn, endsOn }, context) => {
    if (choice !== 'free') return
    const told = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const [from, to] = [day.safeParse(startsOn), day.safeParse(endsOn)]
    if (!from.success) told('startsOn', from.error.issues[0]?.message ?? '')
    if (!to.success) told('endsOn', to.error.issues[0]?.message ?? '')
    if (!from.success || !to.success) return
    if (endsOn < startsOn) told('endsOn', 'The period ends before it begins.')
    else if (daysBetween(startsOn, endsOn) > 366 * yearsAtMost)
      told('endsOn', 'A packet looks back on five years at most.')
  })

export const packetInput = z.object({ packetId: id })

/** The whole sentence in other words. */
const wording = line('The sentence', 1000)

export const draftChangeInput = z.object({
  packetId: id,
  change: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('choose'),
      entryId: id,
      at: z.number().int().min(0).max(linesAtMost),
      wording: wording.optional(),
    }),
    z.object({ kind: z.literal('leave out'), entryId: id }),
    z.object({ kind: z.literal('reword'), entryId: id, wording: wording.nullable() }),
    z.object({ kind: z.literal('order'), entryIds: z.array(id).max(linesAtMost) }),
    z.object({ kind: z.literal('group'), by: z.enum(packetOrders) }),
  ]),
})

export const freezeInput = z.object({ packetId: id, way: z.enum(packetWays) })

/** A sentence was read back, or was not after all. */
export const readBackInput = z.object({ packetId: id, entryId: id, mark: z.enum(['read back', 'not read back']) })

export const noteToSelfInput = z.object({
  packetId: id,
  version: z.number().int().min(0),
  text: text('The note', noteBytes).refine(value => new TextEncoder().encode(value).length <= noteBytes, {
    error: 'The note is over 200 kB, more than fits.',
  }),
})
