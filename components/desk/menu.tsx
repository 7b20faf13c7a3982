'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

/** On narrow screens the places stand behind one Menu, which closes once one has gone somewhere. */
export function Menu({ children }: { children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what the menu closes on
  useEffect(() => {
    menu.current?.removeAttribute('open')
  }, [path])
  return (
    <details ref={menu} className="relative desk:hidden">
      <summary className="touch flex items-center justify-end font-medium">Menu</summary>
      <div className="absolute right-0 z-20 max-h-[80vh] w-60 overflow-auto rounded-control border border-line bg-paper-raised px-4 py-3 shadow-sheet">
        {children}
      </div>
    </details>
  )
}
