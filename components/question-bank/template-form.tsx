'use client'

import { UndoingForm } from '@/components/keys/undoing-form'
import { AreaField, Field } from '@/components/ui/field'
import { Submit } from '@/components/ui/form'
import { addTemplate, removeTemplate } from '@/lib/question-bank/actions/change-bank'
import { takeAway } from './take-away'
import { WhoseField } from './whose-field'

const added = { said: 'Added.', back: takeAway(removeTemplate) }

/** A new template: a name, and a point a line. */
export function TemplateForm({ isAdmin, formKey }: { isAdmin: boolean; formKey: string }) {
  return (
    <UndoingForm action={addTemplate} undoing={added} label="Add a template" className="space-y-4">
      <input type="hidden" name="key" value={formKey} />
      <Field label="Name" name="name" autoComplete="off" required />
      <AreaField label="Points" name="points" rows={4} hint="One a line, up to 30." required />
      <WhoseField isAdmin={isAdmin} />
      <Submit look="plain">Add the template</Submit>
    </UndoingForm>
  )
}
