'use client'

import { useEffect } from 'react'
import type { Named } from './kept'

/** Remembers on this device, by name alone, whose page this is, so that one can write for them where there is no network. */
export function Visited({ viewerId, what, id, name }: Named & { viewerId: string; what: 'people' | 'meetings' }) {
  useEffect(() => {
    import('./names-seen').then(({ seen }) => seen(viewerId, what, { id, name })).catch(() => undefined)
  }, [viewerId, what, id, name])
  return null
}
