import { Field, TickField } from '@/components/ui/field'

interface Facts {
  name: string
  email: string | null
  jobTitle: string | null
  pronouns: string | null
  isAdmin: boolean
  hasSignedIn: boolean
}

/** What the directory says of somebody, and whether they are an admin. */
export function PersonFields({ person }: { person?: Facts }) {
  return (
    <>
      <Field label="Name" name="name" autoComplete="off" defaultValue={person?.name} required />
      <Field
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={person?.email ?? ''}
        readOnly={person?.hasSignedIn}
        hint={
          person?.hasSignedIn
            ? 'They have signed in with it, so only they change it.'
            : 'Only needed by those who are to sign in.'
        }
      />
      <div className="grid gap-5 phone:grid-cols-2">
        <Field label="Job title" name="jobTitle" autoComplete="off" defaultValue={person?.jobTitle ?? ''} />
        <Field
          label="Pronouns"
          name="pronouns"
          autoComplete="off"
          defaultValue={person?.pronouns ?? ''}
          hint="“They” unless given."
        />
      </div>
      <TickField
        label="Is an admin"
        name="isAdmin"
        defaultChecked={person?.isAdmin}
        hint="Sets up people, teams and lines, and reads the audit log. Gains no window into anybody’s notes."
      />
    </>
  )
}
