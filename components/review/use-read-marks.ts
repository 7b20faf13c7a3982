'use client'

import { useEffect, useRef, useState } from 'react'
import { markReadBack } from '@/lib/review/actions'

const unanswered = 'The mark could not be saved.'

/** Marks each sentence as read back as it is shown; a mark that was taken back by hand stays off. */
export function useReadMarks(packetId: string, shown: string | undefined, before: readonly string[]) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(before))
  const [problem, setProblem] = useState('')
  const settled = useRef(new Set(before))
  const set = async (entryId: string, isRead: boolean) => {
    settled.current.add(entryId)
    const mark = isRead ? 'read back' : 'not read back'
    const outcome = await markReadBack({ packetId, entryId, mark }).catch(() => ({ problem: unanswered }))
    if (!('done' in outcome)) return setProblem(outcome.problem ?? unanswered)
    setProblem('')
    setMarked(now => {
      const next = new Set(now)
      if (isRead) next.add(entryId)
      else next.delete(entryId)
      return next
    })
  }
  const latest = useRef(set)
  useEffect(() => {
    latest.current = set
  })
  useEffect(() => {
    if (shown && !settled.current.has(shown)) void latest.current(shown, true)
  }, [shown])
  return { marked, set, problem }
}
