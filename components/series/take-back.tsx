'use client'

import { Act } from '@/components/one-on-one/act'
import { Button } from '@/components/ui/button'
import { endSeriesForm, resumeSeries } from '@/lib/series/actions'

/** Ends one rest of a series, or takes back one that has not begun. */
export function Resume({ seriesId, startsOn }: { seriesId: string; startsOn: string }) {
  return (
    <Act action={resumeSeries} fields={{ seriesId, startsOn }}>
      <Button type="submit">Resume</Button>
    </Act>
  )
}

/** Takes back that a series ends. */
export function Unend({ seriesId }: { seriesId: string }) {
  return (
    <Act action={endSeriesForm} fields={{ seriesId, undo: 'on' }}>
      <Button type="submit">Let it go on</Button>
    </Act>
  )
}
