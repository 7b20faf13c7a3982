'use client'

import { useEffect } from 'react'

/** Registers the service worker of this build once the page is there; a new build brings a new one. */
export function Worker({ build }: { build: string }) {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const register = () => void navigator.serviceWorker.register(`/sw.js?v=${build}`).catch(() => undefined)
    if (document.readyState === 'complete') return register()
    window.addEventListener('load', register, { once: true })
    return () => window.removeEventListener('load', register)
  }, [build])
  return null
}
