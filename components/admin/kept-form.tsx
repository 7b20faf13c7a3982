'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { UndoingForm } from '@/components/keys/undoing-form'
import { type Form, Submit } from '@/components/ui/form'

type FormProps = ComponentProps<typeof Form>

/** A form of settings that stays where it is when it is sent, and says that it was kept until something is typed again. */
export function KeptForm<D>({
  action,
  children,
  submit,
  label,
  className = 'grid gap-5',
  look = 'plain',
  undo,
}: {
  action: (state: never, form: FormData) => Promise<Awaited<ReturnType<FormProps['action']>> & { done?: D }>
  children: ReactNode
  submit: ReactNode
  label: string
  className?: string
  look?: ComponentProps<typeof Submit>['look']
  /** What is said where sending the form as it stood takes the change back. */
  undo?: string
}) {
  const [isSaved, setSaved] = useState(false)
  return (
    <div onInput={() => setSaved(false)}>
      <UndoingForm
        action={action as FormProps['action']}
        undoing={undo ? { said: undo } : undefined}
        onDone={() => setSaved(true)}
        className={className}
        label={label}
      >
        {children}
        <div className="flex min-h-11 items-center gap-4">
          <Submit look={look}>{submit}</Submit>
          <span role="status" className="text-small text-ink-faint">
            {isSaved ? 'Saved' : ''}
          </span>
        </div>
      </UndoingForm>
    </div>
  )
}
