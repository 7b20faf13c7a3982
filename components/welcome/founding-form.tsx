import { type Choice, Field, SelectField } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { foundOrganisation } from '@/lib/auth/actions/found-organisation'
import { GuessZone } from './guess-zone'
import { PasswordField } from './password-field'

/** The first visit: the organisation, and its first admin. */
export function FoundingForm({ zones, zone }: { zones: Choice[]; zone: string }) {
  return (
    <Form action={foundOrganisation} label="Begin" className="mt-9 max-w-[26rem]">
      <fieldset className="space-y-4">
        <legend className="mb-3 font-medium">The organisation</legend>
        <Field label="Name of the organisation" name="organisation" autoComplete="organization" required />
        <SelectField
          label="Time zone"
          name="timeZone"
          choices={zones}
          defaultValue={zone}
          hint="Months, quarters and follow-ups are counted in it. Everybody sees times in their own."
        />
        <GuessZone name="timeZone" unless={zone} />
      </fieldset>
      <fieldset className="mt-9 space-y-4">
        <legend className="mb-3 font-medium">You, its first admin</legend>
        <Field label="Your name" name="name" autoComplete="name" required />
        <Field label="Your e-mail address" name="email" type="email" autoComplete="username" required />
        <PasswordField
          label="Password"
          name="password"
          autoComplete="new-password"
          hint="At least 12 characters. Four words that do not belong together do well."
        />
      </fieldset>
      <p className="mt-7">
        <Submit>Begin</Submit>
      </p>
    </Form>
  )
}
