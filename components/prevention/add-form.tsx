'use client'

import { type ReactNode, useRef, useState } from 'react'
import { UndoingForm } from '@/components/keys/undoing-form'
import type { Undoing } from '@/components/keys/use-undoing'
import { Submit } from '@/components/ui/form'
import type { FormState } from '@/lib/auth/outcome'
import { type TakenBack, takingBack } from './taking-back'

/** A small form folded under its words, which closes and empties itself once it was done; done once however often it is sent. */
export function AddForm({
  title,
  submit = 'Save',
  action,
  entryId,
  children,
  open,
  said,
  undo,
  undoing = undo && takingBack[undo],
}: {
  title: string
  submit?: string
  action: (state: FormState<string>, form: FormData) => Promise<FormState<string>>
  entryId: string
  children: ReactNode
  open?: boolean
  /** What is said once it was done. */
  said?: string
  /** What it was, where that can be taken back. */
  undo?: TakenBack
  undoing?: Undoing<string>
}) {
  const fold = useRef<HTMLDetailsElement>(null)
  const [turn, setTurn] = useState(0)
  return (
    <>
      <details ref={fold} open={open} className="group/add">
        <summary className="touch inline-flex items-center text-small font-medium text-still">{title}</summary>
        <UndoingForm
          key={turn}
          action={action}
          undoing={undoing}
          label={title}
          className="mt-2 mb-4 space-y-3 border-l-2 border-line pl-4"
          onDone={() => {
            fold.current?.removeAttribute('open')
            fold.current?.querySelector('summary')?.focus()
            setTurn(turn + 1)
          }}
        >
          <input type="hidden" name="entryId" value={entryId} />
          <OnceKey />
          {children}
          <Submit look="plain">{submit}</Submit>
        </UndoingForm>
      </details>
      <span role="status" className="sr-only">
        {turn > 0 ? (said ?? 'Saved') : ''}
      </span>
    </>
  )
}

function OnceKey() {
  const [key] = useState(() => crypto.randomUUID())
  // The server's key stands: it names this copy of the page.
  return <input type="hidden" name="key" defaultValue={key} suppressHydrationWarning />
}
