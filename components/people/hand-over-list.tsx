import type { Route } from 'next'
import Link from 'next/link'
import { HandOverAct } from '@/components/one-on-one/hand-over-act'
import type { Viewer } from '@/lib/access/viewer'
import type { LeftBehind, NotHandedOver } from '@/lib/one-on-ones/queries/hand-overs'
import { firstName } from '@/lib/prevention/sentence'
import { count, sayDate } from '@/lib/time/say'

/** One-on-ones of a former manager that were not handed over to the manager of today, with what is open in each. */
export function HandOverList({
  viewer,
  reportId,
  left,
}: {
  viewer: Viewer
  reportId: string
  left: LeftBehind | null
}) {
  if (!left) return null
  const to = firstName(left.manager.name)
  const isAnythingOpen = left.rows.some(row => row.open.length > 0)
  return (
    <section className="mt-10" aria-label="Not handed over">
      <details open={isAnythingOpen} className="group">
        <summary className="touch mb-2.5 inline-flex items-center gap-2 text-small font-medium text-ink-faint">
          <span aria-hidden className="transition-transform group-open:rotate-90">
            ›
          </span>
          Not handed over to {to}: {count(left.rows.length + left.more, 'one-on-one')}
        </summary>
        <p className="mb-3 max-w-measure text-small text-ink-soft">
          One at a time, as you see fit: shared notes, agenda, action items and the answer. Private notes stay with who
          wrote them.
        </p>
        <ul className="divide-y divide-line border-y border-line">
          {left.rows.map(row => (
            <Row key={row.id} row={row} {...{ viewer, reportId, to }} />
          ))}
        </ul>
        {left.more > 0 ? (
          <p className="mt-2.5 text-small text-ink-faint">
            {count(left.more, 'other one')} {left.more === 1 ? 'has' : 'have'} nothing open, and can be handed over on{' '}
            {left.more === 1 ? 'its own page' : 'their own pages'}.
          </p>
        ) : null}
      </details>
    </section>
  )
}

function Row({
  viewer,
  reportId,
  to,
  row: { id, onDay, managerId, managerName, isHeld, open },
}: {
  viewer: Viewer
  reportId: string
  to: string
  row: NotHandedOver
}) {
  const when = sayDate(onDay, viewer.today)
  return (
    <li className="grid gap-x-5 py-2.5 phone:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 wrap-anywhere">
        <Link href={`/people/${reportId}/one-on-ones/${id}` as Route} className="no-underline hover:underline">
          {when}
          {managerId === viewer.personId ? '' : `, with ${firstName(managerName)}`}
        </Link>
        {isHeld ? null : <span className="text-small text-ink-faint"> never held</span>}
        <p className="text-small text-ink-soft">
          {open.length > 0 ? `Open: ${open.join('; ')}` : 'Nothing is open in it.'}
        </p>
      </div>
      <HandOverAct oneOnOneId={id} to={to} what={when} />
    </li>
  )
}
