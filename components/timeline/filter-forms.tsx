import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { type Filters, searchOf } from '@/lib/timeline/address'
import type { Asked } from '@/lib/timeline/input'

type Part = { path: string; kept: Filters } & Pick<Asked, 'typed' | 'problems'>

/** From a day to a day, as a plain form that leads to an address. */
export function DatesForm({ path, kept, typed, problems }: Part) {
  return (
    <form action={path} className="mt-2 grid w-full gap-2 border-t border-line pt-3">
      <Kept filters={kept} />
      <Box name="from" label="From" type="date" value={typed.from} problem={problems.from} />
      <Box name="to" label="To" type="date" value={typed.to} problem={problems.to} />
      <Button type="submit">Show these days</Button>
    </form>
  )
}

/** Words to find in what the viewer may read of the person. */
export function TextForm({ path, kept, typed, problems }: Part) {
  return (
    <form action={path} aria-label="Find in here" className="grid w-full gap-2">
      <Kept filters={kept} />
      <Box name="text" label="Words to find" type="search" value={typed.text} problem={problems.text} />
      <Button type="submit">Find</Button>
    </form>
  )
}

function Kept({ filters }: { filters: Filters }) {
  const kept = [...new URLSearchParams(searchOf(filters))]
  return kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

interface Boxed {
  name: string
  label: string
  type: string
  value?: string
  problem?: string
}

function Box({ name, label, type, value, problem }: Boxed) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium text-ink-soft">
        {label}
      </label>
      <input
        id={id}
        name={name}
        // A date's own control drops what is no date; a line keeps it beside the words on what is wrong.
        type={problem ? 'text' : type}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        className="block w-full rounded-control border border-control bg-paper-raised px-3 py-2 text-ink aria-invalid:border-warm pointer-coarse:text-[1rem]"
      />
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 font-medium text-warm-ink">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
