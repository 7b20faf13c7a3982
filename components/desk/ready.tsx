'use client'

import { useEffect } from 'react'

/** Marks the page once it listens, for whoever drives it by program. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = ''
  }, [])
  return null
}
