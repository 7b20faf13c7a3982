'use client'

import { useEffect, useRef } from 'react'
import type { FormState, Outcome } from '@/lib/auth/outcome'
import { useUndo } from './undo'

type Action<D> = (state: FormState<D>, form: FormData) => Promise<FormState<D>>

/** How a form's change is taken back, once it was done. */
export interface Undoing<D> {
  /** What was done: "Saved." */
  said: string
  /** What takes it back; null for what nothing takes back. Left out, the form is sent again as it stood. */
  back?: (done: D | undefined, sent: FormData) => (() => Promise<FormState<unknown> | Outcome<unknown>>) | null
}

/**
 * A form's action that offers to take back what it did. `place` is around the form: what it held at first, and after each
 * time what was sent last, is how it stood.
 */
export function useUndoing<D>(action: Action<D>, undoing: Undoing<D> | undefined) {
  const place = useRef<HTMLDivElement>(null)
  const stood = useRef<FormData>(undefined)
  const { offer } = useUndo()
  useEffect(() => {
    const form = place.current?.querySelector('form')
    if (form) stood.current = asItStood(form)
  }, [])
  if (!undoing) return { place, action }
  const tell = (sent: FormData, done?: D) => {
    const before = stood.current
    const again = before ? () => action({}, before) : null
    const back = undoing.back ? undoing.back(done, sent) : again
    const mine = new FormData()
    for (const [name, value] of sent) if (isSaid(name)) mine.append(name, value)
    stood.current = mine
    if (!back) return
    offer(undoing.said, async () => {
      mustBeDone(await back().catch(unlessItLed))
      stood.current = before
    })
  }
  const act: Action<D> = async (state, sent) => {
    const outcome = await action(state, sent).catch((error: unknown) => {
      if (leads(error)) tell(sent)
      throw error
    })
    if (outcome.done !== undefined) tell(sent, outcome.done)
    return outcome
  }
  return { place, action: act }
}

/** What a form held when it came, whatever was typed since. */
function asItStood(form: HTMLFormElement): FormData {
  const copy = form.cloneNode(true) as HTMLFormElement
  copy.reset()
  const held = new FormData(copy)
  for (const name of [...held.keys()]) if (!isSaid(name)) held.delete(name)
  return held
}

/** React’s own fields, and the key under which a form is done once, are nothing that was said. */
const isSaid = (name: string) => name !== 'key' && !name.startsWith('$ACTION')

/** An act that leads to another page ends so, and was done. */
const leads = (error: unknown) =>
  String((error as { digest?: unknown } | null)?.digest ?? '').startsWith('NEXT_REDIRECT')

const unlessItLed = (error: unknown) => {
  if (leads(error)) return { done: true }
  throw error
}

function mustBeDone(outcome: FormState<unknown> | Outcome<unknown>) {
  if (!('done' in outcome) || outcome.done === undefined) throw new Error('not undone')
}
