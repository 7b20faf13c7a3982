'use client'

import type { Route } from 'next'
import GetForm from 'next/form'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'

/** The list follows a moment after the last letter. */
const pause = 200

const control =
  'block min-w-0 rounded-control border border-control bg-paper-raised px-3 py-2 text-ink pointer-coarse:text-[1rem]'

interface FilterProps {
  action: string
  q: string
  theme: string
  themes: readonly string[]
  /** What else stands in the address. */
  keep?: Record<string, string>
}

/** Looks for questions by letters and by theme, as one types; what is asked stands in the address. */
export function Filter({ action, q, theme, themes, keep = {} }: FilterProps) {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const soon = (wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => form.current?.requestSubmit(), wait)
  }
  return (
    <search>
      <GetForm ref={form} action={action as Route} replace scroll={false} className="flex flex-wrap gap-2">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={120}
          aria-label="Search the questions"
          placeholder="Search the questions"
          autoComplete="off"
          onInput={() => soon(pause)}
          className={`${control} flex-1 basis-52 max-phone:basis-full`}
        />
        <select
          name="theme"
          aria-label="Theme"
          defaultValue={theme}
          onChange={() => soon(0)}
          className={`${control} max-phone:flex-1`}
        >
          <option value="">All themes</option>
          {themes.map(one => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <Button type="submit" className="hidden! noscript:inline-flex!">
          Search
        </Button>
      </GetForm>
    </search>
  )
}
