import { ReversibleForm } from '@/components/keys/undoing-form'
import { Submit } from '@/components/ui/form'
import { deactivatePersonForm, reactivatePersonForm } from '@/lib/people/actions'
import type { Administered } from '@/lib/people/administered'
import { Invite } from './invite'
import { Part } from './part'

/** Whether somebody can sign in: inviting, deactivating, and taking that back. */
export function SignInPart({ person }: { person: Administered }) {
  return (
    <>
      {person.isDeactivated || person.hasSignedIn ? null : (
        <Part title="Invitation" why={whyInvite(person)}>
          {person.email ? <Invite personId={person.id} again={person.isInvited} /> : null}
        </Part>
      )}
      <Part
        title={person.isDeactivated ? 'Deactivated' : 'Leaving'}
        why={
          person.isDeactivated
            ? 'They cannot sign in and stand in no list. What was written about them is kept.'
            : 'Deactivating ends every session at once and takes them out of the lists. Nothing is deleted; their lines stay until you end them.'
        }
      >
        <ReversibleForm
          key={`${person.isDeactivated}`}
          action={person.isDeactivated ? reactivatePersonForm : deactivatePersonForm}
          opposite={person.isDeactivated ? deactivatePersonForm : reactivatePersonForm}
          said={person.isDeactivated ? 'Reactivated.' : 'Deactivated.'}
          label="Leaving"
        >
          <input type="hidden" name="personId" value={person.id} />
          <Submit look="plain">{person.isDeactivated ? 'Reactivate' : 'Deactivate'}</Submit>
        </ReversibleForm>
      </Part>
    </>
  )
}

function whyInvite(person: Administered): string {
  if (!person.email) return 'They need not sign in. If they are to, write down their e-mail address first.'
  if (person.isInvited) return 'A link was made and has not been used yet. A new one takes its place.'
  return 'They have never signed in, and need not. With a link they choose a password of their own.'
}
