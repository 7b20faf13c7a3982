'use client'

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useKeys } from '@/components/keys/keys'

const Curtain = createContext({ isDrawn: false, toggle: () => {} })

/** Whether all that is private is hidden on this screen, and the act that hides or shows it. */
export const useCurtain = () => useContext(Curtain)

/** One key hides all that is private, on every page, for who shares a screen (DESIGN.md); the style sheet does the hiding. */
export function CurtainProvider({ children }: { children: ReactNode }) {
  const [isDrawn, setDrawn] = useState(false)
  const toggle = () => setDrawn(now => !now)
  useKeys({ h: toggle })
  useEffect(() => {
    document.documentElement.toggleAttribute('data-curtain', isDrawn)
  }, [isDrawn])
  const value = useMemo(() => ({ isDrawn, toggle: () => setDrawn(now => !now) }), [isDrawn])
  return (
    <Curtain value={value}>
      {children}
      <span role="status" className="sr-only">
        {isDrawn ? 'All that is private is hidden.' : ''}
      </span>
    </Curtain>
  )
}
