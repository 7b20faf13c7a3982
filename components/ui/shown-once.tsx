'use client'

import { type ReactNode, useId, useState } from 'react'
import { Button } from './button'

/** A secret that is shown this once, to be copied. */
export function ShownOnce({ label, value, children }: { label: string; value: string; children: ReactNode }) {
  const id = useId()
  const [copied, setCopied] = useState('')
  return (
    <div className="mb-4" role="status">
      <label className="mb-1 block text-small font-medium text-ink-soft" htmlFor={id}>
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          readOnly
          value={value}
          onFocus={event => event.currentTarget.select()}
          className="block min-w-0 flex-1 rounded-control border border-control bg-paper-raised px-3 py-2 text-ink"
        />
        <Button onClick={() => navigator.clipboard.writeText(value).then(() => setCopied(value))}>
          {copied === value ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <p className="mt-1 text-small text-ink-faint">{children}</p>
    </div>
  )
}
