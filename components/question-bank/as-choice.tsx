import type { Route } from 'next'
import Link from 'next/link'

interface AsChoiceProps {
  as: 'shared' | 'private'
  /** The address of the page, with what is sought but for this. */
  hrefOf: (as: 'shared' | 'private') => string
  other: string
}

const look =
  'touch inline-flex items-center rounded-control border border-transparent px-3 py-1 text-ink-soft no-underline hover:text-ink'
const chosen = {
  shared:
    'aria-[current]:border-control aria-[current]:bg-paper-raised aria-[current]:font-medium aria-[current]:text-ink',
  private:
    'aria-[current]:border-private-line aria-[current]:bg-private aria-[current]:font-medium aria-[current]:text-private-ink',
}

/** Whether what is added is shared or private; one choice for all of it. */
export function AsChoice({ as, hrefOf, other }: AsChoiceProps) {
  const choices = { shared: `Shared with ${other}`, private: 'Only you' }
  return (
    <nav aria-label="Who reads what you add" className="mt-6 flex flex-wrap items-center gap-2">
      {(['shared', 'private'] as const).map(one => (
        <Link
          key={one}
          href={hrefOf(one) as Route}
          replace
          scroll={false}
          aria-current={one === as ? 'true' : undefined}
          className={`${look} ${chosen[one]}`}
        >
          {choices[one]}
        </Link>
      ))}
    </nav>
  )
}
