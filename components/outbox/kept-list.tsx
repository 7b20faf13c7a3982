'use client'

import { useState } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { download } from './as-text'
import { keeper } from './keeping'
import type { Kept } from './kept'
import { KeptItem } from './kept-item'
import { sayStanding } from './say-standing'
import { useOutbox } from './use-outbox'

/** Everything that is kept on this device, and what can be done with it. */
export function KeptList({ onClose }: { onClose: () => void }) {
  const { items, standing, isOnDevice } = useOutbox()
  const [dropped, setDropped] = useState<Kept>()
  const drop = async (kept: Kept) => {
    setDropped(kept)
    await (await keeper()).drop(kept.id)
  }
  const putBack = async (kept: Kept) => {
    setDropped(undefined)
    await (await keeper()).put(kept)
  }
  // What was begun in a form is sent by its own button alone.
  const isBegun = items.every(one => one.kind === 'fields')
  const told = isBegun ? 'You began this and did not send it. Open it to go on.' : sayStanding(standing, isOnDevice)
  const title = isOnDevice ? 'Kept on this device' : 'Kept in this tab'
  return (
    <Dialog open label={title} onClose={onClose} className="max-h-[calc(100dvh-3rem)] overflow-y-auto">
      <div className="px-6 pt-5 pb-6 max-phone:px-4">
        <div className="flex items-baseline justify-between gap-4">
          <h2 className="font-serif text-read">{title}</h2>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
        <p className="mt-1 max-w-[60ch] text-ink-soft">
          {items.length > 0 ? told : 'Nothing is kept here: all of it is saved.'}
        </p>
        {items.length > 0 ? (
          <ul className="mt-5 divide-y divide-line border-y border-line">
            {items.map(kept => (
              <KeptItem key={kept.id} kept={kept} onDrop={() => drop(kept)} onClose={onClose} />
            ))}
          </ul>
        ) : null}
        <p role="status" className="mt-3 flex min-h-6 items-center gap-4 text-small empty:hidden">
          {dropped ? (
            <>
              Dropped.
              <Button look="quiet" onClick={() => putBack(dropped)}>
                Undo
              </Button>
            </>
          ) : null}
        </p>
        {items.length > 0 ? (
          <div className="mt-4 flex flex-wrap gap-2">
            {standing === 'signed out' || standing === 'somebody else' ? (
              <ButtonLink look="first" href={`/sign-in?next=${encodeURIComponent(location.pathname)}`} prefetch={false}>
                Sign in again
              </ButtonLink>
            ) : isBegun ? null : (
              <Button look="first" onClick={() => keeper().then(({ sendNow }) => sendNow())}>
                Send now
              </Button>
            )}
            <Button onClick={() => download(items)}>Download all as text</Button>
          </div>
        ) : null}
      </div>
    </Dialog>
  )
}
