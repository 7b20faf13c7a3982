'use client'

import { useId, useState } from 'react'
import { useCaptureHome } from '@/components/capture/capture-context'
import { useDirectory } from '@/components/capture/use-directory'
import { useField } from '@/components/ui/form'
import { PersonInput } from './person-input'

interface Person {
  id: string
  name: string
}

/** A labelled choice of one person, by typing a name. */
export function PersonField({
  name,
  label,
  hint,
  person: first = null,
}: {
  name: string
  label: string
  hint?: string
  person?: Person | null
}) {
  const id = useId()
  const { problem, typed } = useField(name)
  const { home } = useCaptureHome()
  const { directory } = useDirectory()
  const known = [...home.yours, ...(directory?.people ?? []), ...(first ? [first] : [])]
  const [person, setPerson] = useState<Person | null>(known.find(one => one.id === typed) ?? first)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small font-medium text-ink-soft">
        {label}
      </label>
      <input type="hidden" name={name} value={person?.id ?? ''} />
      <PersonInput
        id={id}
        chosen={person}
        onChoose={setPerson}
        describedBy={[hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined}
        invalid={Boolean(problem)}
      />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-small text-ink-faint">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-small font-medium text-warm-ink">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
