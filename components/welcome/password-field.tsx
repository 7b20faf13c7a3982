'use client'

import { type ReactNode, useId, useState } from 'react'
import { Field } from '@/components/ui/field'

/** A password being typed, hidden until one asks to see it; pasting is welcome. */
export function PasswordField({
  label,
  name,
  hint,
  autoComplete,
}: {
  label: string
  name: string
  hint?: ReactNode
  autoComplete: 'current-password' | 'new-password'
}) {
  const [shown, setShown] = useState(false)
  const what = useId()
  return (
    <div className="relative">
      <Field
        label={label}
        name={name}
        hint={hint}
        type={shown ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        className="[&_input]:pr-16"
      />
      <button
        type="button"
        aria-pressed={shown}
        aria-describedby={what}
        onClick={() => setShown(!shown)}
        className="touch absolute top-6 right-1 h-10 px-2 text-small font-medium text-ink-soft hover:text-ink"
      >
        {shown ? 'Hide' : 'Show'}
      </button>
      <span id={what} hidden>
        {label}
      </span>
    </div>
  )
}
