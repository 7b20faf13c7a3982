'use client'

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useKeys } from '@/components/keys/keys'
import { curtainCookie } from './curtain-cookie'

const Curtain = createContext({ isDrawn: false, toggle: () => {} })

/** Whether all that is private is hidden on this screen, and the act that hides or shows it. */
export const useCurtain = () => useContext(Curtain)

interface CurtainProps {
  /** Drawn already before this page was made, so that it never shows for a moment. */
  wasDrawn: boolean
  children: ReactNode
}

/** One key hides all that is private, on every page, for who shares a screen (DESIGN.md); the style sheet does the hiding. */
export function CurtainProvider({ wasDrawn, children }: CurtainProps) {
  const [isDrawn, setDrawn] = useState(wasDrawn)
  const value = useMemo(() => {
    const toggle = () => {
      keepDrawn(!isDrawn)
      setDrawn(!isDrawn)
    }
    return { isDrawn, toggle }
  }, [isDrawn])
  useKeys({ h: value.toggle })
  // Dialogs stand outside of what is around the page.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-curtain', isDrawn)
  }, [isDrawn])
  return (
    <Curtain value={value}>
      <div className="contents" data-curtain={isDrawn ? '' : undefined}>
        {children}
      </div>
      <span role="status" className="sr-only">
        {isDrawn ? 'All that is private is hidden.' : ''}
      </span>
    </Curtain>
  )
}

function keepDrawn(isDrawn: boolean) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing where the address is plain HTTP.
  document.cookie = `${curtainCookie}=1; path=/; samesite=lax${isDrawn ? '' : '; max-age=0'}`
}
