import { Field } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { createTeamForm } from '@/lib/teams/actions'

/** A new team needs a name, and nothing else yet. */
export function TeamForm({ formKey }: { formKey: string }) {
  return (
    <Form action={createTeamForm} className="mt-6 flex max-w-[28rem] items-end gap-2" label="A new team">
      <input type="hidden" name="key" value={formKey} />
      <Field label="Name of a new team" name="name" autoComplete="off" className="min-w-0 flex-1" required />
      <Submit look="plain">Create it</Submit>
    </Form>
  )
}
