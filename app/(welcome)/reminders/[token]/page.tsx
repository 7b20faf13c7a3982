import { OffByLink } from '@/components/settings/reminders-off'
import { Page } from '@/components/ui/page'
import { requireFounded } from '@/lib/auth/viewer'
import { meantByLink } from '@/lib/reminders/switch'

export const metadata = { title: 'Reminders' }

export default async function ReminderLink({ params }: PageProps<'/reminders/[token]'>) {
  const { token } = await params
  await requireFounded()
  const meant = await meantByLink(token)
  if (!meant) {
    return (
      <Page
        title="This link does not work"
        under="Part of it may be missing. You can switch reminders off in Settings."
      >
        {null}
      </Page>
    )
  }
  return <OffByLink token={token} {...meant} />
}
