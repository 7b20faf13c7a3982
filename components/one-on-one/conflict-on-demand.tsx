'use client'

import { lazy, Suspense } from 'react'
import { fetched } from '@/components/ui/wish'
import type { Autosaver, Writing } from './autosaver'

const Conflict = lazy(() => fetched(async () => ({ default: (await import('./conflict')).Conflict })))

/** The two texts, where two were saved; rare. */
export function ConflictOnDemand({ save }: { save: Writing & Pick<Autosaver, 'choose' | 'chooseBoth' | 'change'> }) {
  return save.theirs ? (
    <Suspense>
      <Conflict save={save} />
    </Suspense>
  ) : null
}
