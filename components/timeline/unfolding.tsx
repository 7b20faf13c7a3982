'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** A word that unfolds what can be chosen under it; a native one, which also closes on Escape, elsewhere, and once one has chosen. */
export function Unfolding({
  name,
  chosen,
  open,
  children,
}: {
  name: string
  chosen?: boolean
  open?: boolean
  children: ReactNode
}) {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const details = ref.current
      if (!details?.open) return
      const isInside = event.target instanceof Node && details.contains(event.target)
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        details.open = false
        if (isInside) details.querySelector('summary')?.focus()
      } else if (!isInside || (event.target instanceof Element && event.target.closest('a'))) details.open = false
    }
    document.addEventListener('click', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('click', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details ref={ref} open={open} className="desk:relative">
      <summary
        data-chosen={chosen || undefined}
        className="touch inline-flex min-h-6 max-w-[18rem] items-center truncate text-ink-soft hover:text-ink data-chosen:font-semibold data-chosen:text-ink data-chosen:shadow-[0_1.5px_0_var(--color-still)]"
      >
        {name}
      </summary>
      <div className="absolute left-0 z-10 mt-2 flex max-h-[70vh] flex-col max-desk:right-0 desk:w-60 items-start gap-1.5 overflow-y-auto rounded-control border border-line bg-paper-raised p-4 shadow-sheet">
        {children}
      </div>
    </details>
  )
}
