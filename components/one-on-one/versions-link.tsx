import type { Route } from 'next'
import Link from 'next/link'

/** From a one-on-one to what its texts said before. */
export function VersionsLink({ meeting: { id, reportId } }: { meeting: { id: string; reportId: string } }) {
  return (
    <p className="text-small print:hidden">
      <Link
        href={`/people/${reportId}/one-on-ones/${id}/versions` as Route}
        prefetch={false}
        className="touch inline-flex min-h-6 items-center text-ink-faint no-underline hover:underline"
      >
        Earlier versions
      </Link>
    </p>
  )
}
