import { type Month, monthOf } from '@/lib/time/day'
import { sayMonth } from '@/lib/time/say'
import type { TimelineRow } from '@/lib/timeline/rows'
import { Row } from './row'

/** Rows, newest first, under their months as quiet headings. */
export function Months({ rows, personId }: { rows: readonly TimelineRow[]; personId: string }) {
  return inMonths(rows).map(({ month, rows }) => (
    <section key={month}>
      <h2>{sayMonth(month)}</h2>
      <ol>
        {rows.map(row => (
          <Row key={row.id} row={row} personId={personId} />
        ))}
      </ol>
    </section>
  ))
}

function inMonths(rows: readonly TimelineRow[]) {
  const months: { month: Month; rows: TimelineRow[] }[] = []
  for (const row of rows) {
    const month = monthOf(row.day)
    const last = months.at(-1)
    if (last?.month === month) last.rows.push(row)
    else months.push({ month, rows: [row] })
  }
  return months
}
