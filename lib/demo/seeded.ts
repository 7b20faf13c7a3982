import { v7 } from 'uuid'

/** Chance that falls the same way for the same seed, so that the demo year and the bench can be made again row for row. */
export function seeded(seed: number) {
  let state = seed >>> 0

  // Mulberry32.
  function random(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `from` up to, and not, `to`. */
  const int = (from: number, to: number) => from + Math.floor(random() * (to - from))

  const chance = (of: number) => random() < of

  function pick<T>(from: readonly T[]): T {
    const found = from[int(0, from.length)]
    if (found === undefined) throw new Error('There is nothing to pick from.')
    return found
  }

  function shuffled<T>(from: readonly T[]): T[] {
    return from
      .map(one => ({ one, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)
  }

  const bytes = new Uint8Array(16)

  /** A UUIDv7 of an instant. */
  function id(at: number): string {
    for (let index = 0; index < bytes.length; index++) bytes[index] = int(0, 256)
    return v7({ msecs: Math.max(0, at), random: bytes })
  }

  return { random, int, chance, pick, shuffled, id }
}

export type Chance = ReturnType<typeof seeded>
