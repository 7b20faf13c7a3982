import { notFound } from 'next/navigation'
import { Page } from '@/components/ui/page'
import { FoundingForm } from '@/components/welcome/founding-form'
import { LookAround } from '@/components/welcome/look-around'
import { isLoopback } from '@/lib/auth/loopback'
import { isFounded } from '@/lib/organisation/founded'
import { zoneChoices, zoneHere } from '@/lib/settings/zone-choices'

export const metadata = { title: 'Welcome' }

export default async function Welcome() {
  if (await isFounded()) notFound()
  return (
    <Page
      title="Welcome"
      under="Nobody has been here before you. Name your organisation, and you become its first admin."
      margin={isLoopback() ? <LookAround /> : undefined}
    >
      <FoundingForm zones={zoneChoices()} zone={zoneHere()} />
    </Page>
  )
}
