import type { Route } from 'next'
import Link from 'next/link'
import { ActLink } from '@/components/today/line'
import type { Viewer } from '@/lib/access/viewer'
import { type HandOverToSee, newFor } from '@/lib/one-on-ones/queries/hand-overs'
import { firstName } from '@/lib/prevention/sentence'
import { addDays, dayIn } from '@/lib/time/day'
import { count, sayDate } from '@/lib/time/say'
import { SeenAct } from './hand-over-act'

/** On Today: one-on-ones that somebody handed over, told to whom it concerns until they say that they saw it. */
export function HandOverNews({ viewer, news }: { viewer: Viewer; news: HandOverToSee[] }) {
  if (news.length === 0) return null
  return (
    <section className="mt-11" aria-label="Handed over">
      <h2 className="mb-2.5 font-medium">Handed over</h2>
      <ol className="divide-y divide-line border-y border-line">
        {news.map(one => (
          <li
            key={`${one.reportId} ${one.managerId} ${one.handedBy}`}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-5 py-3.5"
          >
            <div className="min-w-0">
              <p className="font-serif text-[1.125rem] leading-[1.4] wrap-anywhere">
                <Link href={hrefOf(one)} className="no-underline hover:underline">
                  {sayNews(viewer, one)}
                </Link>
              </p>
              <p className="mt-0.5 text-small text-ink-soft">
                {sayWhen(viewer, one)} What is still open shows in the next one-on-one; private notes stayed where they
                were.
              </p>
            </div>
            {one.maySay ? (
              <SeenAct reportId={one.reportId} managerId={one.managerId} what={sayNews(viewer, one)} />
            ) : (
              <ActLink href={hrefOf(one)} about={sayNews(viewer, one)}>
                Open
              </ActLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

const hrefOf = ({ reportId, oneOnOneId }: HandOverToSee) => `/people/${reportId}/one-on-ones/${oneOnOneId}` as Route

/** "The latest is of 5 January; handed over on 1 December." For the new manager also until when that stands here. */
function sayWhen(viewer: Viewer, { count: all, onDay, handedAt, maySay }: HandOverToSee): string {
  const handedOn = dayIn(viewer.timeZone, handedAt)
  const [met, handed, until] = [onDay, handedOn, addDays(handedOn, newFor)].map(day => sayDate(day, viewer.today))
  const said = `${all === 1 ? 'It is' : 'The latest is'} of ${met}, and was handed over on ${handed}.`
  return maySay ? said : `${said} This stands here until ${until}.`
}

/** "Otto handed three one-on-ones with you over to Marta." */
function sayNews(viewer: Viewer, news: HandOverToSee): string {
  const { reportId, reportName, managerId, managerName, toId, toName, handedBy, byName } = news
  const name = (id: string, full: string) => (id === viewer.personId ? 'you' : firstName(full))
  const other = handedBy === reportId ? name(managerId, managerName) : name(reportId, reportName)
  const what = news.count === 1 ? 'a one-on-one' : count(news.count, 'one-on-one')
  return `${firstName(byName)} handed ${what} with ${other} over to ${name(toId, toName)}.`
}
