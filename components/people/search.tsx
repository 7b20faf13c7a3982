import type { Route } from 'next'
import GetForm from 'next/form'
import { Button } from '@/components/ui/button'

/** Looks for a part of a name; what is asked stands in the address. */
export function Search({ action, q, label = 'Search by name' }: { action: string; q: string; label?: string }) {
  return (
    <search className="mt-6 print:hidden">
      <GetForm action={action as Route} className="flex max-w-measure gap-2">
        <input
          key={q}
          type="search"
          name="q"
          defaultValue={q}
          maxLength={120}
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          className="block min-w-0 flex-1 rounded-control border border-control bg-paper-raised px-3 py-2 text-ink pointer-coarse:text-[1rem]"
        />
        <Button type="submit">Search</Button>
      </GetForm>
    </search>
  )
}
