import { type Choice, Field, SelectField } from '@/components/ui/field'
import { changeProfile } from '@/lib/settings/actions'
import { SavingForm } from './saving-form'

/** Who one is, in one's own words. */
export function ProfileForm({
  own,
  zones,
  organisationZone,
}: {
  own: { name: string; email: string | null; pronouns: string | null; jobTitle: string | null; timeZone: string | null }
  zones: Choice[]
  organisationZone: string
}) {
  return (
    <SavingForm action={changeProfile} label="Profile" save="Save profile" saved="Saved" undo="Profile saved.">
      <Field label="Name" name="name" defaultValue={own.name} autoComplete="name" required />
      <Field
        label="Pronouns"
        name="pronouns"
        defaultValue={own.pronouns ?? ''}
        hint="For instance she/her. “They” is used unless you say otherwise."
      />
      <SelectField
        label="Time zone"
        name="timeZone"
        choices={zones}
        none={`As the organisation: ${organisationZone.replaceAll('_', ' ')}`}
        defaultValue={own.timeZone ?? ''}
      />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-small [&_dd]:wrap-anywhere [&_dt]:text-ink-faint">
        <dt>E-mail address</dt>
        <dd>{own.email ?? 'none'}</dd>
        <dt>Job title</dt>
        <dd>{own.jobTitle ?? 'none yet; an admin writes it down'}</dd>
      </dl>
    </SavingForm>
  )
}
