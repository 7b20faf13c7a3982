'use client'

import { type ReactNode, useRef, useState } from 'react'
import { Form, Submit } from '@/components/ui/form'
import type { FormState } from '@/lib/auth/outcome'

/** A small form folded under its words, which closes and empties itself once it was done; done once however often it is sent. */
export function AddForm({
  title,
  submit = 'Save',
  action,
  entryId,
  children,
  open,
  said,
}: {
  title: string
  submit?: string
  action: (state: FormState<string>, form: FormData) => Promise<FormState<string>>
  entryId: string
  children: ReactNode
  open?: boolean
  /** What is said once it was done. */
  said?: string
}) {
  const fold = useRef<HTMLDetailsElement>(null)
  const [turn, setTurn] = useState(0)
  return (
    <>
      <details ref={fold} open={open} className="group/add">
        <summary className="touch inline-flex items-center text-small font-medium text-still">{title}</summary>
        <Form
          key={turn}
          action={action}
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
        </Form>
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
