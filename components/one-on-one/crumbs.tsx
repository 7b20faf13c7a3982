import type { Route } from 'next'
import Link from 'next/link'

/** Where a one-on-one belongs: the report, and the dates of their one-on-ones. */
export function OneOnOneCrumbs({ reportId, reportName }: { reportId: string; reportName: string }) {
  return (
    <span className="flex flex-wrap gap-x-4">
      <Link href={`/people/${reportId}` as Route}>{reportName}</Link>
      <Link href={`/people/${reportId}/one-on-ones` as Route} prefetch={false}>
        Dates
      </Link>
    </span>
  )
}
