import type { Route } from 'next'
import Link from 'next/link'
import { Heading } from '@/components/ui/page'

/** Those without a packet this half, each with the offer to prepare one. */
export function Offers({ people, half }: { people: { id: string; name: string }[]; half: string }) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby="offers" className="mt-11">
      <Heading id="offers">No packet yet for {half}</Heading>
      <ul className="divide-y divide-line border-y border-line">
        {people.map(person => (
          <li key={person.id} className="flex items-baseline justify-between gap-4 py-3">
            <span className="min-w-0 font-serif text-[1.125rem] leading-[1.4] wrap-anywhere">{person.name}</span>
            <Link
              href={`/people/${person.id}/review` as Route}
              className="touch inline-flex shrink-0 items-center text-small font-medium text-still no-underline hover:underline"
            >
              Prepare a review<span className="sr-only"> for {person.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
