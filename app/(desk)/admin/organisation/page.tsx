import Link from 'next/link'
import { notFound } from 'next/navigation'
import { SettingsForm } from '@/components/admin/settings-form'
import { Page } from '@/components/ui/page'
import { mayAdminister } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'

export const metadata = { title: 'Organisation · Admin' }

export default async function AdminOrganisation() {
  const viewer = await requireViewer()
  if (!mayAdminister(viewer)) notFound()
  return (
    <Page title="Organisation" under="What holds for everybody." crumbs={<Link href="/admin">Admin</Link>}>
      <SettingsForm settings={viewer.organisation} />
    </Page>
  )
}
