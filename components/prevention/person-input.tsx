'use client'

import { useState } from 'react'
import { useCaptureHome } from '@/components/capture/capture-context'
import { useDirectory } from '@/components/capture/use-directory'
import { matchingPeople } from '@/lib/capture/parse'

interface Person {
  id: string
  name: string
}

/** An input that finds a person by their name; the list is the viewer's own people until something is typed. */
export function PersonInput({
  id,
  label,
  placeholder = 'Type a name',
  chosen,
  without = [],
  onChoose,
  describedBy,
  invalid,
}: {
  id: string
  /** Where no label stands beside it. */
  label?: string
  placeholder?: string
  chosen: Person | null
  /** Those who are not offered. */
  without?: readonly string[]
  onChoose: (person: Person | null) => void
  describedBy?: string
  invalid?: boolean
}) {
  const { home } = useCaptureHome()
  const { directory, touch } = useDirectory()
  const [said, setSaid] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const near = [...home.yours, { id: home.selfId, name: home.selfName }]
  const all = [...near, ...(directory?.people ?? []).filter(one => !near.some(own => own.id === one.id))]
  const offered = all.filter(one => !without.includes(one.id))
  const shown = said === null ? [] : said.trim() ? matchingPeople(said, offered) : offered.slice(0, 6)
  const at = Math.min(active, shown.length - 1)
  const choose = (person: Person) => {
    setSaid(null)
    onChoose({ id: person.id, name: person.name })
  }
  return (
    <span className="relative block">
      <input
        id={id}
        role="combobox"
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown[at] ? `${id}-${shown[at].id}` : undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        placeholder={placeholder}
        value={said ?? chosen?.name ?? ''}
        onFocus={() => {
          touch()
          if (!chosen) setSaid('')
        }}
        onBlur={() => {
          if (said === '' && chosen) onChoose(null)
          setSaid(null)
        }}
        onChange={event => {
          setSaid(event.target.value)
          setActive(0)
        }}
        onKeyDown={event => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (step) {
            event.preventDefault()
            if (said === null) setSaid('')
            else if (shown.length > 0) setActive((at + step + shown.length) % shown.length)
          } else if (event.key === 'Enter' && shown[at] && said !== null) {
            event.preventDefault()
            choose(shown[at])
          } else if (event.key === 'Escape' && said !== null) {
            event.preventDefault()
            setSaid(null)
          }
        }}
        className="block w-full rounded-control border border-control bg-paper-raised px-3 py-2 text-ink aria-invalid:border-warm pointer-coarse:text-[1rem]"
      />
      {shown.length > 0 ? (
        <span
          role="listbox"
          id={`${id}-list`}
          aria-label="People"
          className="absolute top-full left-0 z-20 mt-1 block max-h-56 w-full overflow-y-auto rounded-control border border-line bg-paper-raised py-1 shadow-sheet"
        >
          {shown.map((person, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the input keeps focus and keys
            <span
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              aria-selected={index === at}
              onPointerDown={event => event.preventDefault()}
              onClick={() => choose(person)}
              className="touch flex cursor-pointer items-center px-3 py-1.5 hover:bg-still-wash aria-selected:bg-still-wash aria-selected:text-still"
            >
              {person.name}
            </span>
          ))}
        </span>
      ) : null}
    </span>
  )
}
