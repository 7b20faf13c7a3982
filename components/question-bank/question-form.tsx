'use client'

import { UndoingForm } from '@/components/keys/undoing-form'
import { Field, SelectField } from '@/components/ui/field'
import { Submit } from '@/components/ui/form'
import { addQuestion, removeQuestion } from '@/lib/question-bank/actions/change-bank'
import { takeAway } from './take-away'
import { WhoseField } from './whose-field'

const added = { said: 'Added.', back: takeAway(removeQuestion) }

/** A new question for the bank. */
export function QuestionForm({
  themes,
  theme,
  isAdmin,
  formKey,
}: {
  themes: readonly string[]
  theme: string
  isAdmin: boolean
  formKey: string
}) {
  return (
    <UndoingForm action={addQuestion} undoing={added} label="Add a question" className="space-y-4">
      <input type="hidden" name="key" value={formKey} />
      <Field label="The question" name="text" autoComplete="off" required />
      <div className="grid gap-4">
        <SelectField
          label="Theme"
          name="theme"
          choices={themes.map(one => ({ value: one, label: one }))}
          defaultValue={theme || themes[0]}
        />
        <WhoseField isAdmin={isAdmin} />
      </div>
      <Submit look="plain">Add the question</Submit>
    </UndoingForm>
  )
}
