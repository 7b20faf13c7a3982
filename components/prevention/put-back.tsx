'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Outcome } from '@/lib/auth/outcome'
import { putBackEntry } from '@/lib/prevention/actions/put-back-entry'

/** Takes an entry out of the bin. */
export function PutBack({ entryId }: { entryId: string }) {
  const [problem, setProblem] = useState('')
  const back = async () => {
    const outcome = await putBackEntry({ entryId }).catch(
      (): Outcome<string> => ({ problem: 'The server could not be reached.' }),
    )
    if (!('done' in outcome)) setProblem(outcome.problem ?? 'It could not be put back.')
  }
  return (
    <>
      <Button look="quiet" onClick={back}>
        Put back
      </Button>
      <span role="alert" className="text-small text-warm-ink empty:hidden">
        {problem}
      </span>
    </>
  )
}
