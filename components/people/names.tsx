import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

export interface NameLine {
  id: string
  name: string
  href: string
  about?: ReactNode
  right?: ReactNode
}

/** People or teams by name: the name as it is called out, what there is to say of it beneath. */
export function Names({ lines, label }: { lines: readonly NameLine[]; label: string }) {
  return (
    <ul className="divide-y divide-line border-y border-line" aria-label={label}>
      {lines.map(line => (
        <li key={line.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-3">
          <div className="min-w-0">
            <Link
              href={line.href as Route}
              className="touch inline-flex items-center font-serif text-[1.125rem] leading-[1.4] no-underline wrap-anywhere hover:underline"
            >
              {line.name}
            </Link>
            {line.about ? <p className="mt-0.5 text-small text-ink-soft">{line.about}</p> : null}
          </div>
          {line.right ? <div className="text-small text-ink-soft max-phone:w-full">{line.right}</div> : null}
        </li>
      ))}
    </ul>
  )
}
