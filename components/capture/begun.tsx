'use client'

import { useOutbox } from '@/components/outbox/use-outbox'
import { Button } from '@/components/ui/button'
import { begunAt } from './kept-draft'

/** The capture that a reload interrupted, to go on with. */
export function Begun({ place, onGoOn }: { place: string; onGoOn: (person: { id: string; name: string }) => void }) {
  const { items } = useOutbox()
  const begun = begunAt(place, items)
  if (!begun) return null
  return (
    <p className="mb-3 border-b border-line pb-3 text-small wrap-anywhere text-ink-soft">
      <Button look="quiet" className="text-left wrap-anywhere" onClick={() => onGoOn(begun.subject)}>
        Go on with “{begun.beginning}”
      </Button>{' '}
      about {begun.subject.name}
    </p>
  )
}
