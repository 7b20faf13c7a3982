'use client'

import { type ReactNode, useState } from 'react'
import { UndoingForm } from '@/components/keys/undoing-form'
import { Submit } from '@/components/ui/form'
import type { FormState } from '@/lib/auth/outcome'

/** A form of the settings, which says in a word that it was saved. */
export function SavingForm({
  action,
  label,
  save,
  saved,
  undo,
  children,
}: {
  action: (state: FormState<true>, form: FormData) => Promise<FormState<true>>
  label?: string
  save: string
  saved: string
  /** What is said where it can be taken back. */
  undo?: string
  children: ReactNode
}) {
  const [isSaved, setSaved] = useState(false)
  return (
    <div onInput={() => setSaved(false)}>
      <UndoingForm
        action={action}
        undoing={undo ? { said: undo } : undefined}
        label={label}
        className="space-y-4"
        onDone={() => setSaved(true)}
      >
        {children}
        <p className="flex items-center gap-4 pt-1">
          <Submit look="plain">{save}</Submit>
          <span role="status" className="text-small text-ink-soft">
            {isSaved ? saved : ''}
          </span>
        </p>
      </UndoingForm>
    </div>
  )
}
