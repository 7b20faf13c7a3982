'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Where the focus goes on Today once what had it is done and gone: to the act of the next line, else of the one before,
 * else to the heading of the part; once the part is gone too, to the next part, and at last to the heading of the page.
 */
export function KeepsPlace({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const root = place.current
    if (!root) return
    let last: Element | null = null
    let near: Element[] = []
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      last = target
      if (target.closest('li')) near = nearOf(root, target)
    }
    // Whoever leaves a line of their own accord is not brought back to it.
    const onBlur = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        const isLeft = target instanceof Element && target.isConnected && document.activeElement !== target
        if (isLeft && last === target) last = null
      })
    const changes = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return
      for (const one of near) {
        const found = one.isConnected ? targetIn(one) : undefined
        if (found) return found.focus()
      }
    })
    root.addEventListener('focusin', onFocus)
    root.addEventListener('focusout', onBlur)
    changes.observe(root, { childList: true, subtree: true })
    return () => {
      root.removeEventListener('focusin', onFocus)
      root.removeEventListener('focusout', onBlur)
      changes.disconnect()
    }
  }, [])
  return <div ref={place}>{children}</div>
}

function nearOf(root: Element, from: Element): Element[] {
  const part = from.closest('section')
  const [after, before] = around([...(part?.querySelectorAll('li') ?? [])], from.closest('li'))
  const [later, earlier] = around([...root.querySelectorAll('section')], part)
  const headings = [part?.querySelector('h2'), ...later, ...earlier, document.querySelector('h1')]
  return [...after, ...before, ...headings].filter(one => one instanceof Element)
}

/** What comes after one, and what comes before it from there up. */
function around(all: Element[], one: Element | null): [Element[], Element[]] {
  const at = one ? all.indexOf(one) : -1
  return [all.slice(at + 1), all.slice(0, Math.max(at, 0)).reverse()]
}

function targetIn(one: Element): HTMLElement | undefined {
  if (one instanceof HTMLHeadingElement) {
    one.tabIndex = -1
    return one
  }
  const acts = [...one.querySelectorAll<HTMLElement>('[data-act] :is(a, button)')]
  return [...acts, ...one.querySelectorAll<HTMLElement>('a[href], button')].find(each => each.checkVisibility())
}
