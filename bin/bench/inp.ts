import type { Page } from '@playwright/test'

interface Timed {
  /** The longest event of each interaction, in ms, by its id; what took less than 16 ms is not told. */
  longest: Map<number, number>
  observer: PerformanceObserver
}

declare global {
  interface Window {
    timed?: Timed
  }
}

/** Begins to watch how long the page takes from each key and click to the next picture (the browser's own event timing). */
export async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longest = new Map<number, number>()
    const observer = new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
        const { interactionId, duration } = entry
        if (interactionId) longest.set(interactionId, Math.max(longest.get(interactionId) ?? 0, duration))
      }
    })
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    observer.observe({ type: 'first-input' })
    window.timed = { longest, observer }
  })
}

/** All that was told so far. Entries come a little after the picture that they tell of. */
export async function durations(page: Page): Promise<number[]> {
  await page.waitForTimeout(1_000)
  return page.evaluate(() => {
    const { timed } = window
    if (!timed) throw new Error('nobody was watching')
    return [...timed.longest.values()]
  })
}

/**
 * Interaction to next paint: the worst of them, or with more than 50 the 98th percentile, as browsers' vendors reckon it
 * (one of each 50 is let off). `made` counts all interactions; those too short to be told took less than 16 ms.
 */
export function inpOf(told: readonly number[], made: number): number {
  const worstFirst = [...told].sort((one, other) => other - one)
  return Math.round(worstFirst[Math.floor(made / 50)] ?? 16)
}
