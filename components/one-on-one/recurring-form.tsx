'use client'

import { UndoingForm } from '@/components/keys/undoing-form'
import { takeAway } from '@/components/question-bank/take-away'
import { Field } from '@/components/ui/field'
import { Submit } from '@/components/ui/form'
import { addRecurringQuestion, endRecurringQuestion } from '@/lib/question-bank/actions/prepare'

const added = { said: 'Asked again and again.', back: takeAway(endRecurringQuestion) }

/** A new question to ask again and again: what, how many weeks apart, and from when on. */
export function RecurringForm({
  oneOnOneId,
  startsOn,
  formKey,
}: {
  oneOnOneId: string
  startsOn: string
  formKey: string
}) {
  return (
    <UndoingForm
      action={addRecurringQuestion}
      undoing={added}
      label="Ask something again and again"
      className="max-w-measure space-y-3"
    >
      <input type="hidden" name="oneOnOneId" value={oneOnOneId} />
      <input type="hidden" name="key" value={formKey} />
      <Field label="The question" name="text" autoComplete="off" required />
      <div className="grid gap-3 phone:grid-cols-2">
        <Field
          label="Every how many weeks"
          name="everyWeeks"
          type="number"
          inputMode="numeric"
          min={1}
          max={52}
          defaultValue={4}
          required
        />
        <Field label="From" name="startsOn" type="date" defaultValue={startsOn} />
      </div>
      <Submit look="plain">Ask it again and again</Submit>
    </UndoingForm>
  )
}
