import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { Field, TickField } from '@/components/ui/field'
import { type NamedSpan, type Span, saySpan } from '@/lib/people/span'
import type { Day } from '@/lib/time/day'
import { KeptForm } from './kept-form'

export interface SpanRow extends NamedSpan {
  id: string
  href: string
  told?: ReactNode
}

type Action = ComponentProps<typeof KeptForm>['action']

/** A history with days: each row can be ended or corrected where it stands. `hidden` names the row to the action. */
export function Spans({
  rows,
  today,
  label,
  action,
  hidden,
}: {
  rows: readonly SpanRow[]
  today: Day
  label: string
  action: Action
  hidden: (row: SpanRow) => Record<string, string>
}) {
  if (rows.length === 0) return null
  return (
    <ul className="mb-5 divide-y divide-line border-b border-line" aria-label={label}>
      {rows.map(row => (
        <li key={row.id} className="pb-3 not-first:pt-3">
          <details>
            <summary className="group flex flex-wrap items-baseline justify-between gap-x-6">
              <span className="min-w-0">
                <span className="font-serif text-[1.125rem] wrap-anywhere">{row.name}</span>
                <span className="ml-3 text-small text-ink-soft">{saySpan(row, today)}</span>
              </span>
              <span className="touch inline-flex items-center text-small font-medium text-still group-hover:underline">
                {row.endsOn ? 'Correct' : 'End or correct'}
                <span className="sr-only">: {row.name}</span>
              </span>
            </summary>
            <div className="mt-3 mb-2">
              <KeptForm
                action={action}
                submit="Save these days"
                undo="The days are saved."
                label={`Days of ${row.name}`}
                className="grid gap-4"
              >
                {Object.entries(hidden(row)).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <Days startsOn={row.startsOn} endsOn={row.endsOn} />
              </KeptForm>
              <Link href={row.href as Route} className="touch inline-flex items-center text-small">
                Go to {row.name}
              </Link>
            </div>
          </details>
          {row.told ? <p className="mt-1 text-small text-warm-ink">{row.told}</p> : null}
        </li>
      ))}
    </ul>
  )
}

/** From a day, up to another or for as long as it lasts. */
export function Days({ startsOn, endsOn }: Span) {
  return (
    <div className="grid gap-4 phone:grid-cols-2">
      <Field label="From" name="startsOn" type="date" defaultValue={startsOn} required />
      <Field
        label="Until"
        name="endsOn"
        type="date"
        defaultValue={endsOn ?? ''}
        hint="The first day on which it no longer holds. Empty while it lasts."
      />
    </div>
  )
}

/** Whether what is open now ends on the day on which the new begins. */
export function Replaces({ label, unlessUnticked }: { label: string; unlessUnticked?: boolean }) {
  return <TickField name="replaces" label={label} defaultChecked={unlessUnticked} />
}
