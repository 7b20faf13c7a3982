import { isTextKind, type ReplayKind } from '@/lib/outbox/kinds'
import { inOrder, type Kept, type KeptAct, type KeptText, partsOf } from './kept'
import type { Verdict } from './verdict'

export type Sendable = KeptAct | KeptText

/** What waits to go out, in order: what is added, and texts that no page has in hand. What needs a look stays. */
export function waitingOf(all: readonly Kept[], isInHand: (kept: KeptText) => boolean): Sendable[] {
  const waits = (one: Kept): one is Sendable => {
    if (one.problem !== undefined) return false
    if (one.kind === 'act') return true
    return one.kind === 'text' && !isInHand(one) && isTextKind(partsOf(one.name).kind)
  }
  return inOrder(all.filter(waits))
}

/** As the server takes it. */
export function parcelOf(kept: Sendable): { kind: ReplayKind; input: Record<string, unknown> } {
  if (kept.kind === 'act') return { kind: kept.act, input: kept.input }
  const { kind, aboutId } = partsOf(kept.name)
  const about = kind === 'note to self' ? { packetId: aboutId } : { oneOnOneId: aboutId }
  return { kind: kind as ReplayKind, input: { ...about, ...kept.words, version: kept.version } }
}

interface Told {
  next: () => Promise<Sendable | undefined>
  send: (kept: Sendable) => Promise<Verdict>
  onDone: (kept: Sendable, made: string) => Promise<void>
  onRefused: (kept: Sendable, problem: string) => Promise<void>
}

/**
 * Sends what waits, one after the other: what is refused is set aside and holds nothing up, and the first that has to
 * wait ends the round, so that the order stays. Gives why it ended.
 */
export async function sendInOrder({ next, send, onDone, onRefused }: Told) {
  for (let kept = await next(); kept; kept = await next()) {
    const verdict = await send(kept)
    if ('waits' in verdict) return verdict.waits
    if ('refused' in verdict) await onRefused(kept, verdict.refused)
    else await onDone(kept, verdict.done)
  }
  return 'going' as const
}

const mostFaults = 5

/**
 * Judges what the server answered: what it failed at five times is set aside as if it were refused, or it would hold up
 * the rest for good. A server that is not there at all is nobody's fault, and is waited for.
 */
export function patience(): (kept: Sendable, verdict: Verdict) => Verdict {
  const faults = new Map<string, number>()
  return ({ id }, verdict) => {
    const isFault = 'waits' in verdict && verdict.isFault
    const many = isFault ? (faults.get(id) ?? 0) + 1 : 0
    if (isFault && many < mostFaults) faults.set(id, many)
    else if (!('waits' in verdict) || isFault) faults.delete(id)
    return many < mostFaults ? verdict : { refused: failedAt }
  }
}

const failedAt = 'The server failed at this five times, so the rest goes out without it. Nothing of it is lost.'

const pauses = [2_000, 4_000, 8_000, 15_000, 30_000]

/** How long to wait after so many rounds that nobody answered. */
export const pauseAfter = (fails: number): number => pauses[Math.min(fails, pauses.length - 1)] ?? 30_000
