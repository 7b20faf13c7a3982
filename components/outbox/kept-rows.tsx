'use client'

import { Button } from '@/components/ui/button'
import type { AddedKind } from '@/lib/outbox/kinds'
import { wordsOf } from './kept'
import { outbox } from './state'
import { useKeptActs, useKeptWhere } from './use-outbox'

/** What was added to a list and waits on this device: it stands in its place at once, with an honest word. */
export function KeptRows({ act, oneOnOneId }: { act: AddedKind | undefined; oneOnOneId: string | undefined }) {
  const rows = useKeptActs(act, oneOnOneId)
  const where = useKeptWhere()
  return rows.map(({ kept, isSaved }) => (
    <div key={kept.id} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-1 border-b border-line py-2">
      <span />
      <div className="flex flex-wrap items-baseline gap-x-4">
        <span className="min-w-0 flex-1 basis-40 wrap-anywhere">{wordsOf(kept)}</span>
        {isSaved ? (
          <span className="text-small text-ink-faint">Saved</span>
        ) : kept.problem ? (
          <Button look="quiet" className="text-warm-ink!" onClick={() => outbox.set({ isOpen: true })}>
            Needs a look
          </Button>
        ) : (
          <span className="text-small font-medium text-warm-ink">{where}</span>
        )}
      </div>
    </div>
  ))
}
