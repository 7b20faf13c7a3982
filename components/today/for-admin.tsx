import type { Route } from 'next'
import Link from 'next/link'
import { count, sayNames } from '@/lib/time/say'
import type { ForAdmin as ForAdminOf } from '@/lib/today/queries/admin'
import { capital } from '@/lib/today/say'

/** What needs an admin, small and beside the page: each line leads to where it is done. */
export function ForAdmin({ admin, hasMail }: { admin: ForAdminOf; hasMail: boolean }) {
  const { withoutManager, neverInvited, gaveUp } = admin
  const lines = [
    named(withoutManager, 'has no manager', 'have no manager', '/admin/people'),
    named(neverInvited, 'was never invited', 'were never invited', '/admin/people'),
    gaveUp > 0 ? { said: `${capital(count(gaveUp, 'background job'))} gave up`, href: '/admin/jobs' } : null,
    hasMail ? null : { said: 'Mail is not set up, so nobody is reminded', href: '/admin/jobs' },
  ].filter(line => line !== null)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="for-admin">
      <h2 id="for-admin" className="mb-2 font-medium text-ink-faint">
        For you as admin
      </h2>
      <ul className="space-y-2">
        {lines.map(({ said, href }) => (
          <li key={said}>
            <Link
              href={href as Route}
              prefetch={false}
              className="touch inline-flex items-center no-underline hover:underline"
            >
              {said}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Ana Ferreira and Jun Watanabe have no manager", "12 people were never invited". */
function named(some: ForAdminOf['withoutManager'], one: string, many: string, href: string) {
  if (some.count === 0) return null
  const who =
    some.count <= 2
      ? sayNames(some.people.slice(0, some.count).map(person => person.name))
      : capital(count(some.count, 'person', 'people'))
  const [first] = some.people
  return {
    said: `${who} ${some.count === 1 ? one : many}`,
    href: some.count === 1 && first ? `/admin/people/${first.id}` : href,
  }
}
