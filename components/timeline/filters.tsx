import { ChoiceLink } from '@/components/ui/choice-link'
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
      <ChoiceLink href={to({ kind: undefined })} chosen={!filters.kind}>
        Everything
      </ChoiceLink>
      {keysOf(kinds).map(kind => (
        <ChoiceLink key={kind} href={to({ kind })} chosen={filters.kind === kind}>
          {kinds[kind]}
        </ChoiceLink>
      ))}
      <Unfolding name={filters.tag ? `#${filters.tag}` : 'Any tag'} chosen={!!filters.tag}>
        {filters.tag ? <ChoiceLink href={to({ tag: undefined })}>Any tag</ChoiceLink> : null}
        {tags.map(tag => (
          <ChoiceLink key={tag} href={to({ tag })} chosen={filters.tag === tag}>
            {tag}
          </ChoiceLink>
        ))}
      </Unfolding>
      <Unfolding
        name={sayPeriod(filters)}
        chosen={!!(filters.from || filters.to)}
        open={!!(problems.from || problems.to)}
      >
        {filters.from || filters.to ? <ChoiceLink href={to(anyTime)}>Any time</ChoiceLink> : null}
        {keysOf(periods).map(period => (
          <ChoiceLink key={period} href={to({ ...anyTime, period })} chosen={filters.period === period}>
            {periods[period]}
          </ChoiceLink>
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
        {filters.text ? <ChoiceLink href={to({ text: undefined })}>Stop finding</ChoiceLink> : null}
        <TextForm path={path} kept={{ ...filters, text: undefined }} typed={typed} problems={problems} />
      </Unfolding>
    </nav>
  )
}

function sayPeriod({ period, from, to }: Filters): string {
  if (period) return periods[period as Period]
  if (from && to) return `${sayFullDay(from)} to ${sayFullDay(to)}`
  if (from) return `Since ${sayFullDay(from)}`
  return to ? `Up to ${sayFullDay(to)}` : 'Any time'
}
