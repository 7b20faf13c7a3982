import type { Kept } from './kept'

/** Why what waits does not go out: nobody answers, nobody is signed in, or somebody else is. */
export type Standing = 'going' | 'unreachable' | 'signed out' | 'somebody else'

export interface Outbox {
  /** What waits or needs a look, in order. What is being saved this moment is not among it. */
  items: readonly Kept[]
  standing: Standing
  /** Whether it is kept on the device, or in this tab alone. */
  isOnDevice: boolean
  /** What the server made of what went out, by its key. */
  sent: ReadonlyMap<string, string>
  /** What has just gone out and stands in its place until the page is made anew. */
  arrived: readonly Kept[]
  /** Whether the list of it is open. */
  isOpen: boolean
}

const nothing: Outbox = { items: [], standing: 'going', isOnDevice: true, sent: new Map(), arrived: [], isOpen: false }
let now = nothing
const listeners = new Set<() => void>()

// The part that every page carries: what is kept, to be shown. What keeps, seals and sends is fetched once it is needed.

export const outbox = {
  now: () => now,
  onServer: () => nothing,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  set(more: Partial<Outbox>) {
    now = { ...now, ...more }
    for (const listener of listeners) listener()
  },
}
