'use client'

import { useEffect } from 'react'
import { outbox } from '@/components/outbox/state'

/**
 * While something typed has not been saved, and is not kept on this device either, the browser asks before the page goes
 * away (QUALITY.md R2).
 */
export function useUnsent(isUnsent: boolean) {
  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: BeforeUnloadEvent) => {
      if (!outbox.now().isOnDevice) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsent])
}
