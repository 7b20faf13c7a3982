'use client'

import { QueryClient } from '@tanstack/react-query'
import { heldIn } from './queries'

/** Holds in memory what changes under the hand; nothing of it outlives the page (QUALITY.md S10). */
export const queryClient = () =>
  heldIn(
    () =>
      new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, refetchOnWindowFocus: false, retry: 1 } } }),
  )
