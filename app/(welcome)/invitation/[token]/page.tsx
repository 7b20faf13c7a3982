import { Page } from '@/components/ui/page'
import { LinkForm } from '@/components/welcome/link-form'
import { Voice } from '@/components/welcome/voice'
import { personOfLink } from '@/lib/auth/links'
import { requireFounded } from '@/lib/auth/viewer'
import { firstName } from '@/lib/prevention/sentence'

export const metadata = { title: 'Invitation' }

export default async function Invitation({ params }: PageProps<'/invitation/[token]'>) {
  const { token } = await params
  await requireFounded()
  const person = await personOfLink('invitation', token, Date.now())
  if (!person) {
    return (
      <Page
        title="This link no longer works"
        under="It may have been used already, taken back, or be older than seven days. Ask for a new one."
      >
        {null}
      </Page>
    )
  }
  return (
    <Page
      title={`Welcome, ${firstName(person.name)}`}
      under={`Choose a password, and you are in. You sign in with ${person.email}.`}
      margin={<Voice />}
    >
      <LinkForm kind="invitation" token={token} email={person.email} />
    </Page>
  )
}
