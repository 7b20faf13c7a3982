import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

export interface DueLine {
  key: string
  when: ReactNode
  what: ReactNode
  why?: ReactNode
  href: string
  act: string
}

/** One part of Today: lines of what needs somebody now, each with its one next act. */
export function Due({ title, lines }: { title?: string; lines: DueLine[] }) {
  if (lines.length === 0) return null
  return (
    <section className={title ? 'mt-11' : 'mt-9'} aria-label={title ?? 'Next one-on-ones'}>
      {title ? <h2 className="mb-2.5 font-medium">{title}</h2> : null}
      <ol className="divide-y divide-line border-y border-line">
        {lines.map(line => (
          <li
            key={line.key}
            className="grid grid-cols-[1fr_auto] items-baseline gap-x-5 py-3.5 phone:grid-cols-[8.5rem_1fr_auto]"
          >
            <span className="text-small text-ink-faint max-phone:col-span-2">{line.when}</span>
            <div className="min-w-0">
              <p className="font-serif text-[1.125rem] leading-[1.4] wrap-anywhere">{line.what}</p>
              {line.why ? <p className="mt-0.5 text-small text-ink-soft">{line.why}</p> : null}
            </div>
            <Link
              href={line.href as Route}
              className="touch inline-flex items-center text-small font-medium whitespace-nowrap text-still no-underline hover:underline"
            >
              {line.act}
              <span className="sr-only">: {line.what}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
