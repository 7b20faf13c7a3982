'use client'

import { Button } from '@/components/ui/button'
import { cancelOneOnOne } from '@/lib/one-on-ones/actions/plan-one-on-one'
import { Act } from './act'

/** Says that a one-on-one was skipped, and why, or cancelled, and takes that back. Nothing that was written in it is gone. */
export function Cancelled({
  oneOnOneId,
  skipReason,
  canWrite,
}: {
  oneOnOneId: string
  skipReason: string | null
  canWrite: boolean
}) {
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-2 border-l-2 border-warm pl-4">
      <p className="wrap-anywhere">
        {skipReason === null ? 'This one-on-one was cancelled.' : `Skipped: ${withStop(skipReason)}`} What stayed open
        shows again in the next one.
      </p>
      {canWrite ? (
        <Act action={cancelOneOnOne} fields={{ oneOnOneId, undo: 'on' }}>
          <Button type="submit">Plan it again</Button>
        </Act>
      ) : null}
    </div>
  )
}

const withStop = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)
