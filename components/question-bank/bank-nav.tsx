import type { Route } from 'next'
import Link from 'next/link'

const places = [
  { href: '/questions', name: 'Questions' },
  { href: '/questions/templates', name: 'Templates' },
]

/** The two halves of the bank. */
export function BankNav({ here }: { here: string }) {
  return (
    <nav aria-label="The bank" className="mt-5 flex gap-5">
      {places.map(({ href, name }) => (
        <Link
          key={href}
          href={href as Route}
          aria-current={href === here ? 'page' : undefined}
          className="touch inline-flex items-center text-ink-soft no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
