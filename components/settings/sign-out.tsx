'use client'

import { useEffect, useRef, useState } from 'react'
import { keeper } from '@/components/outbox/keeping'
import type { Kept } from '@/components/outbox/kept'
import { leaveNothing } from '@/components/outbox/leave'
import { Button, type Look } from '@/components/ui/button'

const dialog = () => import('@/components/outbox/unsent-dialog').then(({ Unsent }) => Unsent)
type Dialog = Awaited<ReturnType<typeof dialog>>

/** Leaves, here or everywhere; a plain form, so that the browser forgets what it kept. Text that was not sent is asked about first. */
export function SignOut({ everywhere, look = 'plain' }: { everywhere?: boolean; look?: Look }) {
  const form = useRef<HTMLFormElement>(null)
  const [unsent, setUnsent] = useState<Kept[]>()
  const [Unsent, setDialog] = useState<Dialog>()
  useEffect(() => {
    // Fetched now, because it is asked for when the server may be out of reach.
    dialog().then(
      one => setDialog(() => one),
      () => undefined,
    )
  }, [])
  const leave = () => leaveNothing(form.current)
  const ask = async () => {
    const kept = await keeper().then(
      ({ unsaved }) => unsaved(),
      () => [],
    )
    if (kept.length > 0 && Unsent) setUnsent(kept)
    else await leave()
  }
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
      {unsent && Unsent ? <Unsent unsent={unsent} onLeave={leave} onStay={() => setUnsent(undefined)} /> : null}
    </form>
  )
}
