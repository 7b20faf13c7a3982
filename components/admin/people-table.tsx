import type { Route } from 'next'
import Link from 'next/link'
import type { AdministeredRow } from '@/lib/people/directory'
import { sayPlace, saySignIn } from '@/lib/people/say'

const head = 'py-2 pr-6 text-left text-small font-medium text-ink-faint'
const cell = 'py-3 pr-6 align-baseline'
const wide = 'max-phone:hidden'

/** Everybody with team, manager and how they sign in; on a phone team and manager stand beneath the name. */
export function PeopleTable({ rows }: { rows: readonly AdministeredRow[] }) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={head}>
            Name
          </th>
          <th scope="col" className={`${head} ${wide}`}>
            Team
          </th>
          <th scope="col" className={`${head} ${wide}`}>
            Reports to
          </th>
          <th scope="col" className={`${head} pr-0`}>
            Sign-in
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id} className="border-b border-line">
            <th scope="row" className={`${cell} text-left font-normal`}>
              <Link
                href={`/admin/people/${row.id}` as Route}
                className="touch inline-flex items-center font-serif text-[1.125rem] leading-[1.4] no-underline wrap-anywhere hover:underline"
              >
                {row.name}
              </Link>
              {row.isAdmin ? <span className="ml-2 text-small text-ink-faint">Admin</span> : null}
              <span className="block text-small text-ink-soft phone:hidden">{sayPlace(row)}</span>
              {row.jobTitle ? (
                <span className="block text-small text-ink-soft max-phone:hidden">{row.jobTitle}</span>
              ) : null}
            </th>
            <td className={`${cell} ${wide}`}>{row.team}</td>
            <td className={`${cell} ${wide}`}>{row.manager}</td>
            <td className={`${cell} pr-0 text-small whitespace-nowrap text-ink-soft`}>{saySignIn(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
