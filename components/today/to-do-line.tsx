'use client'

import { useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Fields, useAct } from '@/components/one-on-one/act'
import { undoing } from '@/components/one-on-one/undoing'
import { tickActionItem } from '@/lib/one-on-ones/actions/change-to-do'
import { actLook, Line, type Said } from './line'

/** Something of mine to do: done with one press, and undone with one key. */
export function ToDoLine({ id, text, ...said }: { id: string; text: string } & Omit<Said, 'what'>) {
  const { offer } = useUndo()
  const [isDone, setDone] = useState(false)
  const { form, problem, fields } = useAct(tickActionItem, {
    before: () => setDone(true),
    onDone: () =>
      offer('Done.', async () => {
        await undoing(tickActionItem, { id })()
        setDone(false)
      }),
    onProblem: () => setDone(false),
  })
  const act = (
    <form {...form}>
      <Fields of={{ id }} />
      <button type="submit" className={actLook}>
        Done<span className="sr-only">: {text}</span>
      </button>
      <p role="alert" className="max-w-48 text-small text-warm-ink empty:hidden">
        {problem ?? Object.values(fields ?? {})[0]}
      </p>
    </form>
  )
  return <Line {...said} what={text} act={isDone ? null : act} isDone={isDone} />
}
