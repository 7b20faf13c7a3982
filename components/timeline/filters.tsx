import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { sayFullDay } from '@/lib/time/say'
import { type Filters, kinds, searchOf } from '@/lib/timeline/address'
import type { Asked } from '@/lib/timeline/input'
import { type Period, periods } from '@/lib/timeline/period'
import { DatesForm, TextForm } from './filter-forms'
import { Unfolding } from './unfolding'

interface Here {
  path: string
  asked: Asked
  tags: string[]
}

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T)[]

/** What the timeline is narrowed to, all of it in the address: plain links and forms. */
export function TimelineFilters({ path, asked, tags }: Here) {
  const { filters, problems, typed } = asked
  const to = (change: Filters) => `${path}${searchOf({ ...filters, ...change })}`
  const anyTime = { period: undefined, from: undefined, to: undefined }
  return (
    <nav aria-label="Narrow this down" className="relative mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small print:hidden">
      <Choice href={to({ kind: undefined })} chosen={!filters.kind}>
        Everything
      </Choice>
      {keysOf(kinds).map(kind => (
        <Choice key={kind} href={to({ kind })} chosen={filters.kind === kind}>
          {kinds[kind]}
        </Choice>
      ))}
      <Unfolding name={filters.tag ? `#${filters.tag}` : 'Any tag'} chosen={!!filters.tag}>
        {filters.tag ? <Choice href={to({ tag: undefined })}>Any tag</Choice> : null}
        {tags.map(tag => (
          <Choice key={tag} href={to({ tag })} chosen={filters.tag === tag}>
            {tag}
          </Choice>
        ))}
      </Unfolding>
      <Unfolding
        name={sayPeriod(filters)}
        chosen={!!(filters.from || filters.to)}
        open={!!(problems.from || problems.to)}
      >
        {filters.from || filters.to ? <Choice href={to(anyTime)}>Any time</Choice> : null}
        {keysOf(periods).map(period => (
          <Choice key={period} href={to({ ...anyTime, period })} chosen={filters.period === period}>
            {periods[period]}
          </Choice>
        ))}
        <DatesForm
          path={path}
          kept={{ ...filters, ...anyTime }}
          typed={filters.period ? {} : typed}
          problems={problems}
        />
      </Unfolding>
      <Unfolding
        name={filters.text ? `“${filters.text}”` : 'Find in here'}
        chosen={!!filters.text}
        open={!!problems.text}
      >
        {filters.text ? <Choice href={to({ text: undefined })}>Stop finding</Choice> : null}
        <TextForm path={path} kept={{ ...filters, text: undefined }} typed={typed} problems={problems} />
      </Unfolding>
    </nav>
  )
}

function Choice({ href, chosen, children }: { href: string; chosen?: boolean; children: ReactNode }) {
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

function sayPeriod({ period, from, to }: Filters): string {
  if (period) return periods[period as Period]
  if (from && to) return `${sayFullDay(from)} to ${sayFullDay(to)}`
  if (from) return `Since ${sayFullDay(from)}`
  return to ? `Up to ${sayFullDay(to)}` : 'Any time'
}
