import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** One of several that narrow a list, each an address of its own; the chosen one is underlined. */
export function ChoiceLink({ href, chosen, children }: { href: string; chosen?: boolean; children: ReactNode }) {
  return (
    <Link
      href={href as Route}
      prefetch={false}
      scroll={false}
      aria-current={chosen ? 'true' : undefined}
      className="touch inline-flex min-h-6 items-center text-ink-soft no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[0_1.5px_0_var(--color-still)]"
    >
      {children}
    </Link>
  )
}
