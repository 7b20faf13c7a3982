'use client'

import { useField } from '@/components/ui/form'
import type { Visibility } from '@/lib/access/entries'
import { visibilityWords } from '@/lib/prevention/words'

/** Who may read it, each choice with the names of those who will. */
export function VisibilityField({
  value,
  choices,
  audience,
  note,
  onChange,
}: {
  value: Visibility
  /** Those that the author may choose. */
  choices: Visibility[]
  audience: (visibility: Visibility) => string
  note?: string
  onChange: (visibility: Visibility) => void
}) {
  const { problem } = useField('visibility')
  return (
    <fieldset aria-invalid={problem ? true : undefined}>
      <legend className="mb-1 text-small font-medium text-ink-soft">Who will read it</legend>
      {choices.map(one => (
        <label key={one} className="touch flex items-baseline gap-2 py-1">
          <input
            type="radio"
            name="visibility"
            value={one}
            checked={value === one}
            onChange={() => onChange(one)}
            className="size-4 translate-y-0.5 accent-still"
          />
          <span>
            {visibilityWords[one]}
            <span className="block text-small text-ink-faint">{audience(one)}</span>
          </span>
        </label>
      ))}
      {note ? <p className="mt-1 text-small text-ink-soft">{note}</p> : null}
      {problem ? <p className="mt-1 text-small font-medium text-warm-ink">{problem}</p> : null}
    </fieldset>
  )
}
