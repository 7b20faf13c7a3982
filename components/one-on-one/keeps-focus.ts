import { type RefObject, useLayoutEffect } from 'react'

const focusable = 'a[href], button:not(:disabled), input:not([type="hidden"], :disabled), textarea, select, summary'

/** Once this is taken off the page with the focus in it, the focus goes to the nearest that can have it. */
export function useKeepsFocus(ref: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const element = ref.current
    return () => {
      if (!element?.contains(document.activeElement)) return
      const near = nearOf(element)
      queueMicrotask(() => {
        if (element.isConnected || document.activeElement !== document.body) return
        for (const place of near) {
          const found = place.isConnected && [place, ...place.querySelectorAll<HTMLElement>(focusable)].find(canHave)
          if (found) return found.focus()
        }
      })
    }
  }, [ref])
}

const canHave = (element: HTMLElement) => element.matches(focusable) && element.checkVisibility()

/** The rows after and before its own, then what it stands in, from the inside out. */
function nearOf(element: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) around.push(one)
  const row = element.closest<HTMLElement>('li')
  const beside = [row?.nextElementSibling, row?.previousElementSibling]
  return [...around.filter(one => row?.contains(one)), ...beside, ...around].filter(one => one instanceof HTMLElement)
}
