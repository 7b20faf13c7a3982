'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { fetchAnew, forgetFetched } from '@/components/desk/queries'
import { Button } from '@/components/ui/button'
import { allThere } from '@/components/ui/held-events'
import { makeWish } from '@/components/ui/wish'
import { keeper } from './keeping'
import { outbox } from './state'
import { useOutbox } from './use-outbox'

type List = typeof import('./kept-list').KeptList

const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 1_500 }) : setTimeout(work, 300)

const fetchWayOut = () =>
  import('@/components/palette/leaving').then(({ fetchQuestion }) => fetchQuestion()).catch(() => undefined)

/**
 * Keeps for one account what was typed and is not saved, sends it when the server answers, and says in one quiet place how
 * much that is (QUALITY.md R2). Where nothing is kept it says nothing.
 */
export function Outbox({ personId, className = '' }: { personId: string; className?: string }) {
  const { items, arrived, isOpen, isOnDevice } = useOutbox()
  const router = useRouter()
  const [isRefreshing, refresh] = useTransition()
  const [List, setList] = useState<List>()
  useEffect(() => {
    // A tab that served somebody else starts afresh: nothing of theirs stays in its memory.
    const start = async () => {
      // The list and the way out are fetched now, because they are looked for when nothing can be fetched.
      const [{ begin }, { KeptList }] = await Promise.all([keeper(), import('./kept-list')])
      fetchWayOut()
      setList(() => KeptList)
      if (!(await begin(personId))) location.reload()
    }
    const tryToStart = () => void start().catch(() => setTimeout(tryToStart, 5_000))
    whenIdle(tryToStart)
  }, [personId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was fetched is one person's
  useEffect(() => forgetFetched, [personId])
  useEffect(() => {
    if (arrived.length === 0 || isRefreshing) return
    fetchAnew()
    let isGone = false
    const makeAnew = () => {
      router.refresh()
      // What has arrived stands where it was kept until the page that holds it is there.
      const shown = new Set(arrived)
      refresh(() => outbox.set({ arrived: outbox.now().arrived.filter(one => !shown.has(one)) }))
    }
    allThere().then(() => isGone || refresh(makeAnew))
    return () => {
      isGone = true
    }
  }, [arrived, isRefreshing, router])
  // What waits may be for a part of this page that is fetched once it is used.
  useEffect(() => {
    if (items.length > 0) makeWish()
  }, [items])
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
