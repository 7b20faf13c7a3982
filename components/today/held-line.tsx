'use client'

import { useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Fields, useAct } from '@/components/one-on-one/act'
import { undoing } from '@/components/one-on-one/undoing'
import { holdOneOnOne } from '@/lib/one-on-ones/actions/hold-one-on-one'
import { actLook, Line, type Said } from './line'

/** A one-on-one of today whose time is over: its manager says in place that it was held, which can be taken back. */
export function HeldLine({ id, about, ...said }: { id: string; about: string } & Said) {
  const { offer } = useUndo()
  const [isDone, setDone] = useState(false)
  const sent = { oneOnOneId: id }
  const { form, problem, fields } = useAct(holdOneOnOne, {
    before: () => setDone(true),
    onDone: () =>
      offer('Held.', async () => {
        await undoing(holdOneOnOne, sent)()
        setDone(false)
      }),
    onProblem: () => setDone(false),
  })
  const act = (
    <form {...form}>
      <Fields of={sent} />
      <button type="submit" className={actLook}>
        Held<span className="sr-only">: {about}</span>
      </button>
      <p role="alert" className="max-w-48 text-small text-warm-ink empty:hidden">
        {problem ?? Object.values(fields ?? {})[0]}
      </p>
    </form>
  )
  return <Line {...said} act={isDone ? null : act} isDone={isDone} />
}
