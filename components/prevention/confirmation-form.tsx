'use client'

import { useId } from 'react'
import { AreaField } from '@/components/ui/field'
import { useField } from '@/components/ui/form'
import { confirmEntry } from '@/lib/prevention/actions/confirm-entry'
import { AddForm } from './add-form'

const verdicts = [
  { value: 'agrees', label: 'I agree' },
  { value: 'partly', label: 'In part' },
  { value: 'doubts', label: 'I doubt it' },
]

interface Props {
  entryId: string
  open?: boolean
  title: string
  /** What the viewer said of it last, which comes back when it is undone. */
  before?: { verdict: string; comment: string | null }
}

/** Agrees, agrees in part, or doubts, with a comment: the second pair of eyes. */
export function ConfirmationForm({ entryId, open, title, before }: Props) {
  const sayBefore = () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ entryId, verdict: before?.verdict, comment: before?.comment }))
      form.set(name, value ?? '')
    return confirmEntry({}, form)
  }
  return (
    <AddForm
      action={confirmEntry}
      entryId={entryId}
      title={title}
      open={open}
      submit="Say so"
      said="Thank you, it is written down."
      undoing={before ? { said: 'Said anew.', back: () => sayBefore } : undefined}
    >
      <Verdict />
      <AreaField label="Comment" name="comment" hint="Optional. What you saw, or why you doubt." />
    </AddForm>
  )
}

function Verdict() {
  const id = useId()
  const { problem, typed } = useField('verdict')
  return (
    <fieldset aria-describedby={problem ? id : undefined} aria-invalid={problem ? true : undefined}>
      <legend className="mb-1 text-small font-medium text-ink-soft">Would it have happened?</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {verdicts.map(one => (
          <label key={one.value} className="touch inline-flex items-center gap-2">
            <input
              type="radio"
              name="verdict"
              value={one.value}
              defaultChecked={typed === one.value}
              className="size-4 accent-still"
            />
            {one.label}
          </label>
        ))}
      </div>
      {problem ? (
        <p id={id} className="mt-1 text-small font-medium text-warm-ink">
          {problem}
        </p>
      ) : null}
    </fieldset>
  )
}
