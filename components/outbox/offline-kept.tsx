'use client'

import { OnlyYou } from '@/components/private/only-you'
import { Button } from '@/components/ui/button'
import { drop, sendNow } from './keeper'
import { isPrivate, type Kept, nameOf, wordsOf } from './kept'
import { sayStanding } from './say-standing'
import { useKeptWhere, useOutbox } from './use-outbox'

/** What waits: by kind and place, and by how it begins, so that one knows what one sends or drops. What arrived is with the server again. */
export function OfflineKept() {
  const { items, arrived, standing, isOnDevice } = useOutbox()
  const where = useKeptWhere()
  if (items.length + arrived.length === 0) return null
  return (
    <section aria-labelledby="kept" className="mt-9">
      <h2 id="kept" className="mb-2.5 text-small font-medium text-ink-faint">
        What you wrote
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {arrived.map(kept => (
          <li key={kept.id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="wrap-anywhere">{[nameOf(kept), kept.where].filter(Boolean).join(' · ')}</span>
            <span className="text-small text-ink-faint">Saved</span>
          </li>
        ))}
        {items.map(kept => (
          <li key={kept.id} className="py-2.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-small text-ink-faint">
              <span className="wrap-anywhere">{[nameOf(kept), kept.where].filter(Boolean).join(' · ')}</span>
              <span className="flex items-baseline gap-4">
                <span className="font-medium text-warm-ink">{kept.problem ? 'Needs a look' : where}</span>
                <Button look="quiet" onClick={() => drop(kept.id)}>
                  Drop
                </Button>
              </span>
            </p>
            <Beginning kept={kept} />
          </li>
        ))}
      </ul>
      {items.length > 0 ? (
        <p className="mt-2 flex flex-wrap items-baseline gap-x-4 text-small text-ink-soft">
          {sayStanding(standing, isOnDevice)}
          <Button look="quiet" onClick={sendNow}>
            Send now
          </Button>
        </p>
      ) : null}
    </section>
  )
}

function Beginning({ kept }: { kept: Kept }) {
  const words = <p className="line-clamp-2 font-serif text-prose wrap-anywhere">{wordsOf(kept)}</p>
  return isPrivate(kept) ? <OnlyYou className="mt-1 py-2.5!">{words}</OnlyYou> : words
}
