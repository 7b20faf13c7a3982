import type { Viewer } from '@/lib/access/viewer'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import { stateOf } from '@/lib/one-on-ones/state'
import { dayIn } from '@/lib/time/day'
import { sayDay, sayHeadingDay, sayTime } from '@/lib/time/say'
import { CalendarFile } from './calendar-file'
import { Cancelled } from './cancelled'
import { Held } from './held'
import { MoveForm } from './move-form'

interface Shown {
  viewer: Viewer
  meeting: OneOnOne
}

/** The manager marks it as held from its day on; before, it is said when that will be. */
export function HeldOrWhen({ viewer, meeting }: Shown) {
  const { id, heldAt, onDay, timeZone, reportId, next } = meeting
  const today = dayIn(timeZone, viewer.now)
  if (heldAt === null && onDay > today)
    return <p className="text-small text-ink-faint">Can be marked as held from {sayDay(onDay, today)} on.</p>
  const link = next && { href: `/people/${reportId}/one-on-ones/${next.id}`, said: sayHeadingDay(next.onDay) }
  return <Held oneOnOneId={id} isHeld={heldAt !== null} next={link ?? undefined} />
}

/** Planned, and can be moved; missed; skipped or cancelled. Of one that was held its page says so at its head. */
export function WhatBecame({ viewer, meeting, mayHold }: Shown & { mayHold: boolean }) {
  const { id, isOpen, startsAt, minutes, onDay, timeZone, seriesId } = meeting
  const facts = { ...meeting, isHeld: meeting.heldAt !== null, isCancelled: meeting.cancelledAt !== null }
  const state = stateOf(facts, viewer.now)
  if (state === 'skipped' || state === 'cancelled')
    return <Cancelled oneOnOneId={id} skipReason={meeting.skipReason} canWrite={isOpen} />
  if (!isOpen || state === 'held') return null
  const when = { day: onDay, time: sayTime(startsAt, timeZone), minutes }
  const isMissed = state === 'missed'
  return (
    <div className={isMissed ? 'mt-6 border-l-2 border-warm pl-4' : 'mt-2'}>
      {isMissed ? (
        <p>
          Missed: its day has passed, and it was neither held nor skipped.
          {mayHold ? ' If you held it after all, say so.' : ''}
        </p>
      ) : null}
      <div className="flex flex-col items-start">
        {isMissed ? null : <CalendarFile reportId={meeting.reportId} oneOnOneId={id} />}
        <MoveForm
          which={{ oneOnOneId: id }}
          when={when}
          zone={timeZone}
          isOfSeries={seriesId !== null}
          maySkip={seriesId !== null || isMissed}
          mayRecord={mayHold}
          className="w-full"
        />
      </div>
    </div>
  )
}
