'use client'

import { type ReactNode, useRef, useState } from 'react'
import { keeper } from '@/components/outbox/keeping'
import type { Kept } from '@/components/outbox/kept'
import { leaveNothing } from '@/components/outbox/leave'
import { Button, type Look } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { onDemand } from '@/components/ui/on-demand'

/** Stays, and says why: what is kept is thrown away only by somebody who has read what it is. */
function NotAsked({ onStay }: { onStay: () => void }) {
  return (
    <Dialog open label="You are still signed in" onClose={onStay}>
      <div className="px-6 pt-5 pb-6 max-phone:px-4">
        <h2 className="font-serif text-read">You are still signed in</h2>
        <p className="mt-1 max-w-[60ch] text-ink-soft">
          Signing out needs the network, and takes everything of yours off this device. Nothing was thrown away: sign
          out once the network is back.
        </p>
        <Button className="mt-5" autoFocus onClick={onStay}>
          Stay
        </Button>
      </div>
    </Dialog>
  )
}

/** What asks about text that was not sent. It is fetched early, because it is needed when nothing can be fetched. */
export const Unsent = onDemand(() => import('@/components/outbox/unsent-dialog').then(one => one.Unsent), NotAsked)

/**
 * The one way out: a plain form, so that the browser forgets what it kept. It is sent when nothing is kept here that was
 * not sent, or once somebody chose to discard it; while that cannot be known or asked, one stays.
 */
export function useSignOut(onStay?: () => void) {
  const form = useRef<HTMLFormElement>(null)
  const [unsent, setUnsent] = useState<Kept[] | 'unknown'>()
  const leave = () => leaveNothing(form.current)
  const stay = () => {
    setUnsent(undefined)
    onStay?.()
  }
  const ask = async () => {
    const kept = await keeper().then(
      ({ unsaved }) => unsaved(),
      () => 'unknown' as const,
    )
    if (kept.length > 0) setUnsent(kept)
    else if (navigator.onLine) await leave()
    else setUnsent('unknown')
  }
  let asked: ReactNode = null
  if (unsent === 'unknown') asked = <NotAsked onStay={stay} />
  else if (unsent) asked = <Unsent unsent={unsent} onLeave={leave} onStay={stay} />
  return { form, ask, asked }
}

/** Leaves, here or everywhere. */
export function SignOut({ everywhere, look = 'plain' }: { everywhere?: boolean; look?: Look }) {
  const { form, ask, asked } = useSignOut()
  return (
    <form
      ref={form}
      method="post"
      action="/sign-out"
      onSubmit={event => {
        event.preventDefault()
        ask()
      }}
    >
      {everywhere ? <input type="hidden" name="everywhere" value="on" /> : null}
      <Button type="submit" look={look}>
        {everywhere ? 'Sign out everywhere' : 'Sign out'}
      </Button>
      {asked}
    </form>
  )
}
