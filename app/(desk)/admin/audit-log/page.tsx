import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { LogTable } from '@/components/admin/log-table'
import { Empty, Page } from '@/components/ui/page'
import { auditLogBefore } from '@/lib/audit-log/queries'
import { requireViewer } from '@/lib/auth/viewer'

export const metadata = { title: 'Audit log · Admin' }

export default async function AuditLog({ searchParams }: PageProps<'/admin/audit-log'>) {
  const viewer = await requireViewer()
  const { before } = await searchParams
  const from = typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : undefined
  const log = await auditLogBefore(viewer, from)
  if (!log) notFound()
  return (
    <Page
      wide
      title="Audit log"
      under="Who did what, newest first. It holds ids and never a text, and cannot be changed."
      crumbs={<Link href="/admin">Admin</Link>}
    >
      <div className="mt-8">
        {log.rows.length > 0 ? (
          <LogTable rows={log.rows} timeZone={viewer.timeZone} today={viewer.today} />
        ) : (
          <Empty>Nothing has been done yet. Each change from now on stands here.</Empty>
        )}
      </div>
      <nav aria-label="More of the log" className="mt-4 flex justify-between gap-6 text-small font-medium">
        {from ? <Link href="/admin/audit-log">Back to the newest</Link> : <span />}
        {log.next ? (
          <Link href={`/admin/audit-log?before=${log.next}` as Route} rel="next">
            Earlier
          </Link>
        ) : null}
      </nav>
    </Page>
  )
}
