'use client'

import { useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Act, Fields, useAct } from '@/components/one-on-one/act'
import { undoing } from '@/components/one-on-one/undoing'
import { KeptHere, useKeeps } from '@/components/outbox/kept-here'
import { Button } from '@/components/ui/button'
import { holdOneOnOne } from '@/lib/one-on-ones/actions/hold-one-on-one'
import { skipOneOnOne } from '@/lib/series/actions'
import type { Said } from './line'
import { UnfoldingLine } from './unfolding-line'

/** One whose day ended without a word: it was held after all, or it is skipped with a reason. */
export function MissedLine({ id, href, about, ...said }: { id: string; href: string; about: string } & Said) {
  const { offer } = useUndo()
  const [isDone, setDone] = useState(false)
  const fields = { oneOnOneId: id }
  const undo = (action: typeof holdOneOnOne) => async () => {
    await undoing(action, fields)()
    setDone(false)
  }
  const keeps = useKeeps()
  const skip = useAct(skipOneOnOne, {
    onDone: () => {
      keeps.forget.current()
      setDone(true)
      offer('Skipped.', undo(skipOneOnOne))
    },
  })
  return (
    <UnfoldingLine {...said} about={about} act="Say what became of it" href={href} isDone={isDone}>
      <Act
        action={holdOneOnOne}
        fields={fields}
        onDone={() => {
          setDone(true)
          offer('Held.', undo(holdOneOnOne))
        }}
      >
        <Button type="submit" className="px-3 py-1.5 text-small">
          Held after all
        </Button>
      </Act>
      <form ref={keeps.form} {...skip.form} aria-label="Skipped" className="mt-2.5 flex flex-wrap gap-2">
        <Fields of={fields} />
        <KeptHere {...keeps} />
        <input
          name="reason"
          aria-label="Why it was skipped"
          placeholder="Or say why it was skipped"
          maxLength={280}
          aria-invalid={skip.fields?.reason ? true : undefined}
          className="min-w-40 flex-1 rounded-control border border-control bg-paper-raised px-3 py-1.5 aria-invalid:border-warm pointer-coarse:text-[1rem]"
        />
        <Button type="submit" className="px-3 py-1.5 text-small">
          Skipped
        </Button>
        <p role="alert" className="basis-full text-small text-warm-ink empty:hidden">
          {skip.problem ?? Object.values(skip.fields ?? {})[0]}
        </p>
      </form>
    </UnfoldingLine>
  )
}
