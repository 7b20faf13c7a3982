'use client'

import { useState } from 'react'
import { UnfoldingLine } from '@/components/today/unfolding-line'
import type { ShownSignal } from '@/lib/signals/shown'
import { SignalActs } from './signal-acts'

/** A signal that is due, on Today: ask, or let it go, in place. */
export function SignalLine({ signal, when }: { signal: ShownSignal; when: string }) {
  const [isDone, setDone] = useState(false)
  return (
    <UnfoldingLine
      when={when}
      what={signal.text}
      why={signal.about}
      act={signal.askOn ? 'Ask, or let go' : 'Act, or let go'}
      about={signal.text}
      href={`/people/${signal.personId}`}
      isDone={isDone}
    >
      <SignalActs signal={signal} onDone={() => setDone(true)} />
    </UnfoldingLine>
  )
}
