'use client'

import { type ComponentType, useEffect, useState } from 'react'

/** A part of a page that is fetched when it is needed. */
export interface OnDemand<P extends object> {
  (props: P): React.ReactNode
  /** Fetches it before it is needed; what fails is tried again when it is. */
  fetch: () => Promise<unknown>
}

/**
 * Fetches a part when it is shown. One that cannot be fetched says so in its own place, and is there once the network is
 * back: it never takes the page in use away, as a part that throws would (QUALITY.md R2).
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Instead: ComponentType<P> = NeedsTheNetwork,
): OnDemand<P> {
  let loaded: ComponentType<P> | undefined
  const fetched = async () => {
    loaded ??= await load()
    return loaded
  }
  function Part(props: P) {
    const [Loaded, setLoaded] = useState<ComponentType<P> | undefined>(() => loaded)
    const [isMissing, setMissing] = useState(false)
    useEffect(() => {
      if (Loaded) return
      const get = () =>
        fetched().then(
          one => setLoaded(() => one),
          () => setMissing(true),
        )
      get()
      addEventListener('online', get)
      return () => removeEventListener('online', get)
    }, [Loaded])
    if (Loaded) return <Loaded {...props} />
    return isMissing ? <Instead {...props} /> : null
  }
  return Object.assign(Part, { fetch: () => fetched().catch(() => undefined) })
}

/** What stands in its place meanwhile. */
export function NeedsTheNetwork() {
  return (
    <p role="status" className="px-3 py-2 text-small text-ink-soft">
      This needs the network.
    </p>
  )
}
