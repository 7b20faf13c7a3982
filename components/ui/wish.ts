'use client'

/**
 * What a page needs only once somebody uses it is fetched at the first key, pointer or scroll, and not before (QUALITY.md
 * P4). The service worker has it from then on.
 */

let made: () => void = () => {}
const first =
  typeof window === 'undefined'
    ? Promise.resolve()
    : new Promise<void>(resolve => {
        made = resolve
      })

/** Somebody uses the page, or something on it is about to change. */
export const makeWish = () => made()

/** Calls once the page is used, or at once where it is. */
export const onceWished = (): Promise<void> => first

if (typeof window !== 'undefined')
  for (const type of ['keydown', 'pointerdown', 'focusin', 'wheel', 'beforeprint'])
    window.addEventListener(type, () => made(), { capture: true, passive: true })

const pause = 2_000

/** Fetches until it succeeds: what the page shows already never fails for it. */
export async function fetched<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load()
    } catch {
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
}
