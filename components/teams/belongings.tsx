import { Names } from '@/components/people/names'
import { saySpan } from '@/lib/people/span'
import type { Belongs } from '@/lib/teams/queries'
import type { Day } from '@/lib/time/day'

/** Who is in a team or at its head, and since when. */
export function Belongings({ rows, today, label }: { rows: readonly Belongs[]; today: Day; label: string }) {
  return (
    <Names
      label={label}
      lines={rows.map(row => ({
        id: row.id,
        name: row.name,
        href: `/people/${row.personId}`,
        about: row.jobTitle,
        right: saySpan(row, today),
      }))}
    />
  )
}

/** Who was, folded. */
export function Earlier({ rows, today, label }: { rows: readonly Belongs[]; today: Day; label: string }) {
  if (rows.length === 0) return null
  return (
    <details className="mt-3">
      <summary className="touch inline-flex items-center text-small font-medium text-still hover:underline">
        {label}
      </summary>
      <div className="mt-2">
        <Belongings rows={rows} today={today} label={label} />
      </div>
    </details>
  )
}
