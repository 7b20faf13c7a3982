'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useKeys } from '@/components/keys/keys'

/** `g`, then where to. */
export function Going() {
  const router = useRouter()
  const next = async () => {
    const index = await import('./index-of').then(({ paletteIndex }) => paletteIndex()).catch(() => null)
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
