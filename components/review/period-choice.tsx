'use client'

import { type Choice, Field } from '@/components/ui/field'
import { useField } from '@/components/ui/form'

export interface PeriodToChoose extends Choice {
  /** "July to December 2026". */
  said: string
}

/** The period that a packet looks back on: one with a name, or from a day to a day. */
export function PeriodChoice({ periods, today }: { periods: PeriodToChoose[]; today: string }) {
  const { typed, problem } = useField('choice')
  const chosen = typeof typed === 'string' && typed ? typed : periods[0]?.value
  return (
    <fieldset className="group" key={chosen}>
      <legend className="mb-2 text-small font-medium text-ink-soft">Which time does it look back on?</legend>
      <div className="divide-y divide-line border-y border-line">
        {[...periods, { value: 'free', label: 'From a day to a day', said: '' }].map(period => (
          <label
            key={period.value}
            className="grid grid-cols-[1.75rem_1fr] items-baseline py-3 phone:grid-cols-[1.75rem_9rem_1fr]"
          >
            <input
              type="radio"
              name="choice"
              value={period.value}
              defaultChecked={period.value === chosen}
              className="size-4 translate-y-0.5 accent-still"
            />
            <span className={period.said ? 'text-ink-soft' : 'text-ink-soft phone:col-span-2'}>{period.label}</span>
            {period.said ? (
              <span className="font-serif text-[1.125rem] leading-[1.4] max-phone:col-start-2">{period.said}</span>
            ) : null}
          </label>
        ))}
      </div>
      {problem ? <p className="mt-1 text-small font-medium text-warm-ink">{problem}</p> : null}
      <div className="mt-4 hidden gap-4 group-has-[input[value=free]:checked]:grid phone:grid-cols-2">
        <Field label="From" name="startsOn" type="date" />
        <Field label="To" name="endsOn" type="date" defaultValue={today} />
      </div>
    </fieldset>
  )
}
