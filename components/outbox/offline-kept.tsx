'use client'

import { Button } from '@/components/ui/button'
import { drop, sendNow } from './keeper'
import { nameOf } from './kept'
import { sayStanding } from './say-standing'
import { useKeptWhere, useOutbox } from './use-outbox'

/** What waits, by kind and place; its words are read again once there is a page. */
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
          <li key={kept.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <span className="wrap-anywhere">{[nameOf(kept), kept.where].filter(Boolean).join(' · ')}</span>
            <span className="flex items-baseline gap-4 text-small">
              <span className="font-medium text-warm-ink">{kept.problem ? 'Needs a look' : where}</span>
              <Button look="quiet" onClick={() => drop(kept.id)}>
                Drop
              </Button>
            </span>
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
