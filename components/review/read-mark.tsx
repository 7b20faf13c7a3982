'use client'

import { useActionState } from 'react'
import { sendReadBack } from '@/lib/review/actions'
import type { useReadMarks } from './use-read-marks'

/** Tells that the sentence is marked as read back today, and takes the mark back; a plain form before the page listens. */
export function ReadMark({
  packetId,
  entryId,
  marks,
}: {
  packetId: string
  entryId: string
  marks: ReturnType<typeof useReadMarks>
}) {
  const [state, send] = useActionState(sendReadBack, {})
  const isRead = marks.marked.has(entryId)
  return (
    <form
      action={send}
      className="mt-0.5 flex flex-wrap items-baseline gap-x-3"
      onSubmit={event => {
        event.preventDefault()
        void marks.set(entryId, !isRead)
      }}
    >
      <input type="hidden" name="packetId" value={packetId} />
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="mark" value={isRead ? 'not read back' : 'read back'} />
      <span role="status">
        {isRead ? 'Read back today' : marks.problem || state.problem || 'Not marked as read back'}
      </span>
      <button
        type="submit"
        className="touch inline-flex min-h-6 items-center underline decoration-line-strong underline-offset-[0.2em] hover:text-ink"
      >
        {isRead ? 'Take the mark back' : 'Mark as read back'}
      </button>
    </form>
  )
}
