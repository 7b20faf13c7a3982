'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

interface Place {
  href: string
  name: string
}

/** A packet stands under its person's address and belongs to Reviews. */
const isReview = (path: string) => /^\/people\/[^/]+\/review(\/|$)/.test(path)

function isAt(path: string, href: string) {
  if (isReview(path)) return href === '/reviews'
  return path === href || (href !== '/' && path.startsWith(`${href}/`))
}

function PlaceLink({ href, name, exact }: Place & { exact?: boolean }) {
  const path = usePathname()
  const current = exact ? path === href : isAt(path, href)
  return (
    <li>
      <Link
        href={href as Route}
        aria-current={current ? 'page' : undefined}
        className="touch flex items-center py-[0.3rem] text-ink-soft no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
      >
        <span className="truncate">{name}</span>
      </Link>
    </li>
  )
}

/** The list of places, and the viewer's own people under it. */
export function Places({
  isAdmin,
  people,
  hasReviews,
}: {
  isAdmin: boolean
  people: { id: string; name: string }[]
  hasReviews: boolean
}) {
  const places: Place[] = [
    { href: '/', name: 'Today' },
    { href: '/people', name: 'People' },
    ...(hasReviews ? [{ href: '/reviews', name: 'Reviews' }] : []),
    { href: '/teams', name: 'Teams' },
    ...(isAdmin ? [{ href: '/admin', name: 'Admin' }] : []),
    { href: '/settings', name: 'Settings' },
  ]
  return (
    <>
      <ul>
        {places.map(place => (
          <PlaceLink key={place.href} {...place} />
        ))}
      </ul>
      {people.length > 0 ? (
        <>
          <h2 className="mt-7 mb-2 text-small font-medium text-ink-faint">Your people</h2>
          <ul>
            {people.map(person => (
              <PlaceLink key={person.id} href={`/people/${person.id}`} name={person.name} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
