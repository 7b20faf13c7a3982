import { Page } from '@/components/ui/page'
import { LinkForm } from '@/components/welcome/link-form'
import { personOfLink } from '@/lib/auth/links'
import { requireFounded } from '@/lib/auth/viewer'

export const metadata = { title: 'A new password' }

export default async function Reset({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params
  await requireFounded()
  const person = await personOfLink('reset', token, Date.now())
  if (!person) {
    return (
      <Page
        title="This link no longer works"
        under="It may have been used already, or be older than thirty minutes. Ask whoever runs this server for a new one."
      >
        {null}
      </Page>
    )
  }
  return (
    <Page title="A new password" under={`For ${person.email}. Everywhere else you are signed out.`}>
      <LinkForm kind="reset" token={token} email={person.email} />
    </Page>
  )
}
