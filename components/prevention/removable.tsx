'use client'

import { useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import type { Outcome } from '@/lib/auth/outcome'
import { putBackEvidence, removeEvidence } from '@/lib/prevention/actions/change-evidence'
import { putBackFollowUp, removeFollowUp } from '@/lib/prevention/actions/change-follow-up'

/** Takes off a piece of evidence or a follow-up of one's own; undone by `z` or the bar. */
export function Remove({ what, id, label }: { what: 'evidence' | 'follow-up'; id: string; label: string }) {
  const { offer } = useUndo()
  const [problem, setProblem] = useState('')
  const remove = async () => {
    const [there, back] =
      what === 'evidence'
        ? [() => removeEvidence({ evidenceId: id }), () => putBackEvidence({ evidenceId: id })]
        : [() => removeFollowUp({ followUpId: id }), () => putBackFollowUp({ followUpId: id })]
    const outcome = await there().catch((): Outcome<string> => ({ problem: 'The server could not be reached.' }))
    if ('done' in outcome) offer('Removed.', async () => mustBeDone(await back()))
    else setProblem(outcome.problem ?? 'That could not be removed.')
  }
  return (
    <>
      <Button look="quiet" className="text-ink-faint!" aria-label={`Remove ${label}`} onClick={remove}>
        Remove
      </Button>
      <span role="alert" className="text-warm-ink empty:hidden">
        {problem}
      </span>
    </>
  )
}

const mustBeDone = (outcome: Outcome<string>) => {
  if (!('done' in outcome)) throw new Error(outcome.problem)
}
