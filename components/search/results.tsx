import type { Route } from 'next'
import Link from 'next/link'
import type { Hit } from '@/lib/search/hits'
import type { PersonFound } from '@/lib/search/queries/people'
import { Excerpt } from './excerpt'

const name =
  'touch inline-flex items-center font-serif text-[1.125rem] leading-[1.4] no-underline wrap-anywhere hover:underline'

/** People by name, above what was written. */
export function PeopleFound({ people }: { people: readonly PersonFound[] }) {
  if (people.length === 0) return null
  return (
    <section className="mt-7" aria-label="People">
      <h2 className="mb-2 text-small font-medium text-ink-faint">People</h2>
      <ul className="divide-y divide-line border-y border-line">
        {people.map(person => (
          <li key={person.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2.5">
            <Link href={`/people/${person.id}` as Route} prefetch={false} className={name}>
              {person.name}
            </Link>
            <span className="text-small text-ink-soft">{person.jobTitle}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was written, each by whom it is about, what it is, when, and the words around what was looked for. */
export function Hits({ hits }: { hits: readonly Hit[] }) {
  if (hits.length === 0) return null
  return (
    <section className="mt-7" aria-label="Written">
      <h2 className="mb-2 text-small font-medium text-ink-faint">Written</h2>
      <ol className="divide-y divide-line border-y border-line">
        {hits.map(hit => (
          <li key={hit.key} data-edit={hit.edit} className="py-3.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-6">
              <Link
                href={hit.href as Route}
                prefetch={false}
                className="touch inline-flex items-center font-medium no-underline hover:underline"
              >
                {hit.who}
              </Link>
              <span className="text-small text-ink-faint">
                {hit.what},{' '}
                <time dateTime={hit.day} title={hit.onFull}>
                  {hit.on}
                </time>
              </span>
            </p>
            <p className="mt-0.5 font-serif text-prose wrap-anywhere text-ink-soft">
              <Excerpt pieces={hit.excerpt} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
