'use client'

import { useId, useState } from 'react'
import { matchingPeople } from '@/lib/capture/parse'
import type { CaptureHome } from './capture-context'

interface Person {
  id: string
  name: string
}

/** Whom it is about: one's own people and oneself first, anybody else by typing. */
export function ChoosePerson({
  home,
  people,
  onChoose,
}: {
  home: CaptureHome
  people: Person[] | undefined
  onChoose: (person: Person) => void
}) {
  const id = useId()
  const [said, setSaid] = useState('')
  const [active, setActive] = useState(0)
  const near = [...home.yours, { id: home.selfId, name: home.selfName }]
  const others = (people ?? []).filter(one => !near.some(own => own.id === one.id))
  const shown = said.trim()
    ? [...matchingPeople(said, near), ...matchingPeople(said, others)].slice(0, 8)
    : near.slice(0, 8)
  const at = Math.min(active, shown.length - 1)
  return (
    <div>
      <input
        role="combobox"
        aria-label="Who"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown[at] ? `${id}-${shown[at].id}` : undefined}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type
        autoFocus
        autoComplete="off"
        placeholder="Type a name"
        value={said}
        onChange={event => {
          setSaid(event.target.value)
          setActive(0)
        }}
        onKeyDown={event => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (step && shown.length > 0) {
            event.preventDefault()
            setActive((at + step + shown.length) % shown.length)
          }
          if (event.key === 'Enter' && shown[at]) {
            event.preventDefault()
            onChoose(shown[at])
          }
        }}
        className="block w-full border-b border-control bg-transparent pb-1.5 font-serif text-read outline-none focus:border-still"
      />
      <div role="listbox" id={`${id}-list`} aria-label="People" className="mt-2">
        {shown.map((person, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the input above keeps focus and keys
          <div
            key={person.id}
            id={`${id}-${person.id}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={event => event.preventDefault()}
            onClick={() => onChoose(person)}
            className="touch flex cursor-pointer items-center justify-between rounded-control px-2.5 py-1.5 hover:bg-still-wash aria-selected:bg-still-wash aria-selected:text-still"
          >
            {person.name}
            {person.id === home.selfId ? <span className="text-small text-ink-faint">you</span> : null}
          </div>
        ))}
      </div>
      {shown.length === 0 ? (
        <p className="mt-2 text-ink-soft">
          {people ? `Nobody here is called “${said.trim()}”.` : 'Fetching the names.'}
        </p>
      ) : null}
    </div>
  )
}
