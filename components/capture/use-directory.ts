'use client'

import { useSyncExternalStore } from 'react'
import { forgetToo } from '@/components/desk/queries'
import type { CaptureDirectory } from '@/lib/capture/parse'

let directory: CaptureDirectory | undefined
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function set(next: CaptureDirectory | undefined) {
  if (next === directory) return
  directory = next
  for (const listener of listeners) listener()
}

forgetToo(() => set(undefined))

/** The names and tags, fetched unless they are fresh; what fetches is fetched too. */
export async function fetchDirectory(): Promise<CaptureDirectory> {
  const { directoryNow } = await import('./directory-now')
  const now = await directoryNow()
  set(now)
  return now
}

const touch = () => void fetchDirectory().catch(() => undefined)

/** The directory, once somebody has touched a line. */
export function useDirectory() {
  const now = useSyncExternalStore(
    subscribe,
    () => directory,
    () => undefined,
  )
  return { directory: now, touch }
}
