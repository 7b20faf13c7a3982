'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useField } from '@/components/ui/form'

/** A part of a form that is folded until it is wanted, or until something in it needs a look. */
export function Fold({ title, said, children }: { title: string; said?: string; children: ReactNode }) {
  const fold = useRef<HTMLDetailsElement>(null)
  // Reads the form's state, so that a problem inside opens the fold before the field takes the focus.
  useField('')
  useEffect(() => {
    if (fold.current?.querySelector('[aria-invalid=true]')) fold.current.open = true
  })
  return (
    <details ref={fold} className="group border-t border-line pt-3">
      <summary className="touch flex items-baseline gap-2 font-medium">
        <span aria-hidden className="text-ink-faint transition-transform group-open:rotate-90">
          ›
        </span>
        <span>{title}</span>
        {said ? <span className="truncate text-small font-normal text-ink-faint group-open:hidden">{said}</span> : null}
      </summary>
      <div className="mt-3 space-y-4">{children}</div>
    </details>
  )
}
