'use client'

import { useUndo } from '@/components/keys/undo'
import { Act } from '@/components/one-on-one/act'
import { undoing } from '@/components/one-on-one/undoing'
import { Button } from '@/components/ui/button'
import { endSeriesForm, pauseSeries, resumeSeries } from '@/lib/series/actions'

interface ResumeProps {
  seriesId: string
  rest: { startsOn: string; endsOn: string | null }
  today: string
}

/** Ends one rest of a series, or takes back one that has not begun. What is left of it is what undo brings back. */
export function Resume({ seriesId, rest, today }: ResumeProps) {
  const { offer } = useUndo()
  const { startsOn } = rest
  const left = { startsOn: startsOn > today ? startsOn : today, endsOn: rest.endsOn ?? '' }
  return (
    <Act
      action={resumeSeries}
      fields={{ seriesId, startsOn }}
      onDone={() => offer('Resumed.', undoing(pauseSeries, { seriesId }, left))}
    >
      <Button type="submit">Resume</Button>
    </Act>
  )
}

/** Takes back that a series ends. */
export function Unend({ seriesId, endsOn }: { seriesId: string; endsOn: string }) {
  const { offer } = useUndo()
  return (
    <Act
      action={endSeriesForm}
      fields={{ seriesId, undo: 'on' }}
      onDone={() => offer('It goes on.', undoing(endSeriesForm, { seriesId }, { endsOn }))}
    >
      <Button type="submit">Let it go on</Button>
    </Act>
  )
}
