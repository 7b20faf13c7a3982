'use client'

import { X } from 'lucide-react'
import { useId } from 'react'
import { useField } from '@/components/ui/form'
import type { Named } from '@/lib/prevention/sentence'
import { choicesOf, roleWords } from '@/lib/prevention/words'
import { PersonInput } from './person-input'

/** Who did it, each with a role: "make them say the names". */
export function PeopleField({ people, onChange }: { people: Named[]; onChange: (people: Named[]) => void }) {
  const id = useId()
  const { problem } = useField('people')
  return (
    <fieldset aria-invalid={problem ? true : undefined}>
      <legend className="sr-only">Who, and what each of them did</legend>
      <ul className="divide-y divide-line border-y border-line">
        {people.map(person => (
          <li key={person.id} className="grid grid-cols-[1fr_auto_auto] items-center gap-2 py-1.5">
            <input type="hidden" name="people[]" value={person.id} />
            <span className="wrap-anywhere">{person.name}</span>
            <select
              name="roles[]"
              aria-label={`What ${person.name} did`}
              value={person.role}
              onChange={event =>
                onChange(
                  people.map(one =>
                    one.id === person.id ? { ...one, role: event.target.value as Named['role'] } : one,
                  ),
                )
              }
              className="rounded-control border border-control bg-paper-raised px-2 py-1.5"
            >
              {choicesOf(roleWords).map(role => (
                <option key={role.value} value={role.value}>
                  {role.label}
                </option>
              ))}
            </select>
            <button
              type="button"
              aria-label={`Take ${person.name} off`}
              disabled={people.length === 1}
              onClick={() => onChange(people.filter(one => one.id !== person.id))}
              className="touch inline-flex items-center justify-center p-1.5 text-ink-faint disabled:opacity-40"
            >
              <X aria-hidden size={14} />
            </button>
          </li>
        ))}
      </ul>
      <div className="mt-2">
        <PersonInput
          id={id}
          label="Add somebody"
          placeholder="Add somebody"
          chosen={null}
          without={people.map(one => one.id)}
          onChoose={person => person && onChange([...people, { ...person, role: 'did' }])}
        />
      </div>
      {problem ? <p className="mt-1 text-small font-medium text-warm-ink">{problem}</p> : null}
    </fieldset>
  )
}
