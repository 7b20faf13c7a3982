import type { Route } from 'next'
import Link from 'next/link'
import { HandOverAct } from '@/components/one-on-one/hand-over-act'
import { Heading } from '@/components/ui/page'
import type { Viewer } from '@/lib/access/viewer'
import type { LeftBehind } from '@/lib/one-on-ones/queries/hand-overs'
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
  return (
    <section className="mt-10" aria-label="Not handed over">
      <Heading>Not handed over to {to}</Heading>
      <p className="mb-3 max-w-measure text-small text-ink-soft">
        One at a time, as you see fit: shared notes, agenda, action items and the answer. Private notes stay with who
        wrote them.
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {left.rows.map(({ id, onDay, managerId, managerName, isHeld, open }) => {
          const when = sayDate(onDay, viewer.today)
          return (
            <li key={id} className="grid gap-x-5 py-2.5 phone:grid-cols-[minmax(0,1fr)_auto]">
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
        })}
      </ul>
      {left.more > 0 ? (
        <p className="mt-2.5 text-small text-ink-faint">
          {count(left.more, 'earlier one')} {left.more === 1 ? 'has' : 'have'} nothing open. Each can be handed over on
          its own page.
        </p>
      ) : null}
    </section>
  )
}
