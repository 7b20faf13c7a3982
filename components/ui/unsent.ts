'use client'

import { useEffect } from 'react'

/** While something typed has not been saved, the browser asks before the page goes away (QUALITY.md R2). */
export function useUnsent(isUnsent: boolean) {
  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsent])
}
