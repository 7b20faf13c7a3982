import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { ForgetNames } from '@/components/outbox/forget-names'
import { Heading, Page } from '@/components/ui/page'
import { DemoPeople } from '@/components/welcome/demo-people'
import { SignInForm } from '@/components/welcome/sign-in-form'
import { Voice } from '@/components/welcome/voice'
import { demoAccounts } from '@/lib/auth/demo-accounts'
import { ownPath } from '@/lib/auth/next-path'
import { findViewer, requireFounded } from '@/lib/auth/viewer'

export const metadata = { title: 'Sign in' }

export default async function SignIn({ searchParams }: PageProps<'/sign-in'>) {
  const { next, founded } = await searchParams
  await requireFounded()
  if (await findViewer()) redirect(ownPath(next) as Route)
  const accounts = await demoAccounts()
  if (accounts.length > 0) {
    return (
      <Page title="Who would you like to be?" under="This is the demo year. Everybody in it is invented.">
        <ForgetNames />
        <DemoPeople accounts={accounts} next={ownPath(next)} />
        <div className="mt-11">
          <Heading>Or with an address and a password</Heading>
          <SignInForm next={ownPath(next)} />
        </div>
      </Page>
    )
  }
  return (
    <Page
      title="Sign in"
      under="Whoever invited you, or runs this server, can help if you cannot get in."
      margin={<Voice />}
    >
      <ForgetNames />
      {founded === undefined ? null : (
        <p role="status" className="mt-5 border-l-2 border-warm pl-3 text-warm-ink">
          Somebody else has just set this installation up, so nothing of yours was saved. Ask them for an invitation.
        </p>
      )}
      <SignInForm next={ownPath(next)} />
    </Page>
  )
}
