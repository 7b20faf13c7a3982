'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { keeper } from './keeping'
import { outbox } from './state'
import { useOutbox } from './use-outbox'

type List = typeof import('./kept-list').KeptList

const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 1_500 }) : setTimeout(work, 300)

/**
 * Keeps for one account what was typed and is not saved, sends it when the server answers, and says in one quiet place how
 * much that is (QUALITY.md R2). Where nothing is kept it says nothing.
 */
export function Outbox({ personId, className = '' }: { personId: string; className?: string }) {
  const { items, arrived, isOpen, isOnDevice } = useOutbox()
  const router = useRouter()
  const client = useQueryClient()
  const [isRefreshing, refresh] = useTransition()
  const [List, setList] = useState<List>()
  useEffect(() => {
    // A tab that served somebody else starts afresh: nothing of theirs stays in its memory.
    const start = async () => {
      // The list is fetched now, because it is looked for when nothing can be fetched.
      const [{ begin }, { KeptList }] = await Promise.all([keeper(), import('./kept-list')])
      setList(() => KeptList)
      if (!(await begin(personId))) location.reload()
    }
    const tryToStart = () => void start().catch(() => setTimeout(tryToStart, 5_000))
    whenIdle(tryToStart)
  }, [personId])
  useEffect(() => {
    if (arrived.length === 0 || isRefreshing) return
    client.invalidateQueries()
    refresh(() => {
      router.refresh()
      // What has arrived stands where it was kept until the page that holds it is there.
      const shown = new Set(arrived)
      refresh(() => outbox.set({ arrived: outbox.now().arrived.filter(one => !shown.has(one)) }))
    })
  }, [arrived, isRefreshing, client, router])
  const troubled = items.filter(one => one.problem !== undefined).length
  const waiting = items.length - troubled
  const where = isOnDevice ? 'on this device' : 'in this tab'
  return (
    <div role="status" className={`text-small ${className}`}>
      {items.length > 0 ? (
        <Button look="quiet" className="text-warm-ink! text-left" onClick={() => outbox.set({ isOpen: true })}>
          <span>
            {troubled > 0 ? `${troubled} ${troubled === 1 ? 'needs' : 'need'} a look` : ''}
            {troubled > 0 && waiting > 0 ? ', ' : ''}
            {waiting > 0 ? `${waiting} kept` : ''}
            {waiting > 0 ? <span className="max-desk:sr-only"> {where}</span> : null}
          </span>
        </Button>
      ) : null}
      {isOpen && List ? <List onClose={() => outbox.set({ isOpen: false })} /> : null}
    </div>
  )
}
