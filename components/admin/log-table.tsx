import type { Route } from 'next'
import Link from 'next/link'
import type { LoggedAct } from '@/lib/audit-log/queries'
import { dayIn } from '@/lib/time/day'
import { sayDate, sayTime } from '@/lib/time/say'

const head = 'py-2 pr-6 text-left text-small font-medium text-ink-faint'
const cell = 'py-2.5 pr-6 align-baseline'

/** Who did what to which person, team or id; never a word of what was written. On a phone who, what and which stand under one another. */
export function LogTable({ rows, timeZone, today }: { rows: readonly LoggedAct[]; timeZone: string; today: string }) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={head}>
            When
          </th>
          <th scope="col" className={`${head} max-phone:hidden`}>
            Who
          </th>
          <th scope="col" className={`${head} max-phone:pr-0`}>
            <span className="phone:hidden">Who did what</span>
            <span className="max-phone:hidden">Did</span>
          </th>
          <th scope="col" className={`${head} pr-0 max-phone:hidden`}>
            To which
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id} className="border-b border-line">
            <td className={`${cell} text-small text-ink-soft`}>
              <time dateTime={new Date(row.at).toISOString()}>
                {sayDate(dayIn(timeZone, row.at), today)}, {sayTime(row.at, timeZone)}
              </time>
            </td>
            <td className={`${cell} min-w-36 wrap-anywhere max-phone:hidden`}>{actorOf(row)}</td>
            <td className={`${cell} max-phone:pr-0`}>
              <span className="block wrap-anywhere phone:hidden">{actorOf(row)}</span>
              {row.act.replaceAll('-', ' ')}
              <span className="block text-small text-ink-faint wrap-anywhere phone:hidden">
                <Which row={row} />
              </span>
            </td>
            <td className={`${cell} pr-0 text-small text-ink-soft wrap-anywhere max-phone:hidden`}>
              <Which row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const actorOf = (row: LoggedAct) => row.actor ?? 'Nobody signed in'

const places: Record<string, string> = { person: '/admin/people', team: '/admin/teams' }

function Which({ row }: { row: LoggedAct }) {
  const place = places[row.objectKind]
  if (!row.objectId) return row.objectKind
  if (!place) return `${row.objectKind} ${row.objectId}`
  return (
    <>
      {row.objectKind} <Link href={`${place}/${row.objectId}` as Route}>{row.object ?? row.objectId}</Link>
    </>
  )
}
