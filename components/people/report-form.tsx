import { Field } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { addReportForm } from '@/lib/people/actions'

/** Somebody new whom one manages. Only the name is asked for; they need never sign in. */
export function ReportForm({ formKey }: { formKey: string }) {
  return (
    <Form action={addReportForm} className="mt-8 grid max-w-[28rem] gap-5" label="Somebody you manage">
      <input type="hidden" name="key" value={formKey} />
      <Field label="Name" name="name" autoComplete="off" required />
      <Field label="Job title" name="jobTitle" autoComplete="off" hint="Optional." />
      <Field label="Pronouns" name="pronouns" autoComplete="off" hint="Optional; “they” unless given." />
      <Field
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="off"
        hint="Optional. Only needed if they are to sign in."
      />
      <div>
        <Submit>Add them</Submit>
      </div>
    </Form>
  )
}
