'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { takePacketBack, throwPacketAway } from '@/lib/review/actions'

/** Puts the packet away and goes to the list, where it can be taken back at once. */
export function DeletePacket({ packetId }: { packetId: string }) {
  const router = useRouter()
  const { offer } = useUndo()
  const [isGoing, start] = useTransition()
  const [problem, setProblem] = useState('')
  const takeBack = async () => {
    const outcome = await takePacketBack({ packetId })
    if (!('done' in outcome)) throw new Error('not taken back')
    router.refresh()
  }
  const throwAway = () =>
    start(async () => {
      const outcome = await throwPacketAway({ packetId }).catch(() => ({ problem: 'The server did not answer.' }))
      if (!('done' in outcome)) return setProblem(outcome.problem ?? '')
      offer('Packet deleted.', takeBack)
      router.push('/reviews')
    })
  return (
    <div className="mt-9 text-small">
      <Button look="quiet" className="text-ink-soft!" onClick={throwAway} aria-disabled={isGoing || undefined}>
        Delete this packet
      </Button>
      <p role="alert" className="text-warm-ink empty:hidden">
        {problem}
      </p>
    </div>
  )
}
