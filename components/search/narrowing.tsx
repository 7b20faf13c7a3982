import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Unfolding } from '@/components/timeline/unfolding'
import { type Asked, kinds, searchOf } from '@/lib/search/address'
import { periods } from '@/lib/timeline/period'

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T)[]

interface Props {
  asked: Asked
  /** Whom one can narrow it to. */
  people: readonly { id: string; name: string }[]
}

/** What a search is narrowed to, all of it in the address: plain links. */
export function Narrowing({ asked, people }: Props) {
  const to = (change: Partial<Asked>) => `/search${searchOf({ ...asked, ...change })}`
  const person = people.find(one => one.id === asked.person)
  return (
    <nav aria-label="Narrow this down" className="relative mt-4 text-small print:hidden">
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <Choice href={to({ kind: undefined })} chosen={!asked.kind}>
          Everything
        </Choice>
        {keysOf(kinds).map(kind => (
          <Choice key={kind} href={to({ kind })} chosen={asked.kind === kind}>
            {kinds[kind]}
          </Choice>
        ))}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-x-8 gap-y-1">
        <Labelled label="About">
          <Unfolding name={asked.person ? (person?.name ?? 'One person') : 'Anybody'} chosen={!!asked.person}>
            {asked.person ? <Choice href={to({ person: undefined })}>Anybody</Choice> : null}
            {people.map(one => (
              <Choice key={one.id} href={to({ person: one.id })} chosen={asked.person === one.id}>
                {one.name}
              </Choice>
            ))}
          </Unfolding>
        </Labelled>
        <Labelled label="When">
          <Unfolding name={asked.period ? periods[asked.period] : 'Any time'} chosen={!!asked.period}>
            {asked.period ? <Choice href={to({ period: undefined })}>Any time</Choice> : null}
            {keysOf(periods).map(period => (
              <Choice key={period} href={to({ period })} chosen={asked.period === period}>
                {periods[period]}
              </Choice>
            ))}
          </Unfolding>
        </Labelled>
      </div>
    </nav>
  )
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline gap-2">
      <span className="text-ink-faint">{label}</span>
      {children}
    </div>
  )
}

function Choice({ href, chosen, children }: { href: string; chosen?: boolean; children: string }) {
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
