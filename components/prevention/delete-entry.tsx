'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import type { Outcome } from '@/lib/auth/outcome'
import { binEntry } from '@/lib/prevention/actions/bin-entry'
import { putBackEntry } from '@/lib/prevention/actions/put-back-entry'

/** Deletes one's own entry and goes to its person; undo brings both back, and the bin keeps it for 30 days. */
export function DeleteEntry({ entryId, then }: { entryId: string; then: string }) {
  const { offer } = useUndo()
  const router = useRouter()
  const [problem, setProblem] = useState('')
  const remove = async () => {
    const outcome = await binEntry({ entryId }).catch(
      (): Outcome<string> => ({ problem: 'The server could not be reached.' }),
    )
    if (!('done' in outcome)) return setProblem(outcome.problem ?? 'It could not be deleted.')
    offer('Deleted. It stays in the bin for 30 days.', async () => {
      const back = await putBackEntry({ entryId })
      if (!('done' in back)) throw new Error(back.problem)
      router.push(`/entries/${entryId}` as Route)
    })
    router.push(then as Route)
  }
  return (
    <>
      <Button onClick={remove}>Delete</Button>
      <span role="alert" className="text-small text-warm-ink empty:hidden">
        {problem}
      </span>
    </>
  )
}
