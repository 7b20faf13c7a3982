import type { ReactNode } from 'react'
import { Unfolding } from '@/components/timeline/unfolding'
import { ChoiceLink } from '@/components/ui/choice-link'
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
        <ChoiceLink href={to({ kind: undefined })} chosen={!asked.kind}>
          Everything
        </ChoiceLink>
        {keysOf(kinds).map(kind => (
          <ChoiceLink key={kind} href={to({ kind })} chosen={asked.kind === kind}>
            {kinds[kind]}
          </ChoiceLink>
        ))}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-x-8 gap-y-1">
        <Labelled label="About">
          <Unfolding name={asked.person ? (person?.name ?? 'One person') : 'Anybody'} chosen={!!asked.person}>
            {asked.person ? <ChoiceLink href={to({ person: undefined })}>Anybody</ChoiceLink> : null}
            {people.map(one => (
              <ChoiceLink key={one.id} href={to({ person: one.id })} chosen={asked.person === one.id}>
                {one.name}
              </ChoiceLink>
            ))}
          </Unfolding>
        </Labelled>
        <Labelled label="When">
          <Unfolding name={asked.period ? periods[asked.period] : 'Any time'} chosen={!!asked.period}>
            {asked.period ? <ChoiceLink href={to({ period: undefined })}>Any time</ChoiceLink> : null}
            {keysOf(periods).map(period => (
              <ChoiceLink key={period} href={to({ period })} chosen={asked.period === period}>
                {periods[period]}
              </ChoiceLink>
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
