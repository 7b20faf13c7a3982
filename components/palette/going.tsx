'use client'

import { useQueryClient } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useKeys } from '@/components/keys/keys'
import { paletteOptions } from '@/lib/palette/query-options'

/** `g`, then where to. */
export function Going() {
  const router = useRouter()
  const client = useQueryClient()
  const next = async () => {
    const index = await client.fetchQuery(paletteOptions).catch(() => null)
    const meeting = index?.meetings.find(one => one.isNext)
    router.push((meeting ? `/people/${meeting.reportId}/one-on-ones/${meeting.id}` : '/') as Route)
  }
  useKeys({
    'g t': () => router.push('/'),
    'g m': () => next(),
    'g p': () => router.push('/people'),
    'g r': () => router.push('/reviews'),
    'g s': () => router.push('/settings'),
  })
  return null
}
