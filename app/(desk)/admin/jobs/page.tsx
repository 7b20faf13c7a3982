import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Jobs } from '@/components/admin/jobs'
import { Mail } from '@/components/admin/mail'
import { Part } from '@/components/admin/part'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { jobsToAdminister } from '@/lib/jobs/queries'
import { mailHost } from '@/lib/mail/server'
import { sayLastUsed } from '@/lib/settings/say-last-used'

export const metadata = { title: 'Mail and jobs · Admin' }

export default async function JobsPage() {
  const viewer = await requireViewer()
  const waiting = await jobsToAdminister(viewer)
  if (!waiting) notFound()
  const { jobs, lastDoneAt } = waiting
  const last = lastDoneAt === null ? 'Nothing has been done yet.' : `Last done ${sayLastUsed(lastDoneAt, viewer)}.`
  return (
    <Page
      title="Mail and jobs"
      under="What goes out, and what the server does by itself. For whom and about what is not told here."
      crumbs={<Link href="/admin">Admin</Link>}
    >
      <Mail host={mailHost()} isDemo={viewer.organisation.isDemo} />
      <Part
        title="What waits"
        why={`What fails is tried again, later each time, and given up after ten tries. ${last}`}
      >
        <Jobs jobs={jobs} sayAt={at => sayLastUsed(at, viewer)} />
      </Part>
    </Page>
  )
}
