import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ReportForm } from '@/components/people/report-form'
import { Page } from '@/components/ui/page'
import { mayAddReport } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'
import { newId } from '@/lib/ids'

export const metadata = { title: 'Add somebody you manage' }

export default async function NewReport() {
  const viewer = await requireViewer()
  if (!mayAddReport(viewer)) notFound()
  return (
    <Page
      title="Add somebody you manage"
      under="Somebody new, who reports to you from today. They need never sign in."
      crumbs={<Link href="/people">People</Link>}
    >
      <ReportForm formKey={newId()} />
    </Page>
  )
}
