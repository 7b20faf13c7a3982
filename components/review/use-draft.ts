'use client'

import { useOptimistic, useState, useTransition } from 'react'
import { useUndo } from '@/components/keys/undo'
import { changePacket } from '@/lib/review/actions'
import { changed, type Draft, type DraftChange, opposite } from '@/lib/review/draft'

const unanswered = 'The server did not answer, and this was not saved. What you typed is still here; try once more.'

/** A draft that changes at once under the hand and is saved at once; what could not be saved goes back and is told. */
export function useDraft(packetId: string, saved: Draft) {
  const [draft, apply] = useOptimistic(saved, changed)
  const [isSaving, start] = useTransition()
  const [problem, setProblem] = useState<string>()
  const { offer, forget } = useUndo()

  const send = (change: DraftChange) =>
    new Promise<boolean>(resolve =>
      start(async () => {
        apply(change)
        const sent = change.kind === 'order' ? { ...change, entryIds: [...change.entryIds] } : change
        const outcome = await changePacket({ packetId, change: sent }).catch(() => ({ problem: unanswered }))
        const failed = 'done' in outcome ? undefined : (outcome.problem ?? unanswered)
        start(() => setProblem(failed))
        resolve(!failed)
      }),
    )

  const takeBack = async (back: DraftChange) => {
    if (!(await send(back))) throw new Error('not taken back')
  }

  /** Makes a change that `z` takes back; with a label the offer is shown as well. */
  const change = async (one: DraftChange, label?: string, back = opposite(draft, one)) => {
    offer(label ?? 'Changed.', () => takeBack(back), { silent: !label })
    if (!(await send(one))) forget()
  }

  /** Offers to take back what several sends have done. */
  const offerBack = (label: string, back: DraftChange) => offer(label, () => takeBack(back), { silent: true })

  const state = isSaving ? 'Saving' : problem ? 'Needs a look' : 'Saved'
  return { draft, change, send, offerBack, state, problem } as const
}

export type DraftInHand = ReturnType<typeof useDraft>
