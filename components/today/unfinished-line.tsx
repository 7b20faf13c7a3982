'use client'

import { useState } from 'react'
import { useCaptureOpener } from '@/components/capture/capture-context'
import { useUndo } from '@/components/keys/undo'
import { useListens } from '@/components/timeline/listens'
import { dropUnfinishedCapture } from '@/lib/capture/actions'
import type { Unfinished } from '@/lib/capture/unfinished'
import { actLook, Line, type Said } from './line'

/** Words of a capture that were not saved: finished in place, or dropped. */
export function UnfinishedLine({ unfinished, about, ...said }: { unfinished: Unfinished; about: string } & Said) {
  const { open } = useCaptureOpener()
  const { offer } = useUndo()
  const listens = useListens()
  const [isGone, setGone] = useState(false)
  const drop = async (undo: boolean) => {
    setGone(!undo)
    const outcome = await dropUnfinishedCapture({ unfinished: unfinished.id, undo }).catch(() => null)
    if (outcome && 'done' in outcome) return
    setGone(undo)
    throw new Error('not changed')
  }
  const acts = (
    <span className="flex gap-4">
      <button type="button" className={actLook} onClick={() => open(unfinished)}>
        Finish<span className="sr-only">: {about}</span>
      </button>
      <button
        type="button"
        className={`${actLook} font-normal! text-ink-soft!`}
        onClick={() =>
          drop(false).then(
            () => offer('Dropped.', () => drop(true)),
            () => {},
          )
        }
      >
        Drop<span className="sr-only">: {about}</span>
      </button>
    </span>
  )
  return <Line {...said} isLong act={isGone || !listens ? null : acts} isDone={isGone} />
}
