'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { OnlyYou } from '@/components/private/only-you'
import { Button } from '@/components/ui/button'
import { useUnsent } from '@/components/ui/unsent'
import { keepAct } from './keeping'
import type { Named } from './kept'

const area =
  'mt-1 block field-sizing-content min-h-11 w-full rounded-control border border-control bg-paper-raised px-3 py-2 font-serif text-prose pointer-coarse:text-[1.0625rem]'

/** "What was done" and what it stopped, for one person. */
export function OfflineCapture({ person }: { person: Named }) {
  const keep = (form: FormData, key: string) => {
    const [action, prevented] = [words(form, 'action'), words(form, 'prevented')]
    if (!action || !prevented) return 'Both are needed: what was done, and what it stopped.'
    keepAct(
      { act: 'capture', input: { key, subjectId: person.id, action, prevented } },
      { where: person.name, path: `/people/${person.id}` },
    )
    return null
  }
  return (
    <Kept label={`Capture for ${person.name}`} keep={keep}>
      <label className="block text-small font-medium text-ink-soft">
        What was done
        <textarea name="action" rows={1} maxLength={1000} className={area} />
      </label>
      <label className="mt-2 block text-small font-medium text-ink-soft">
        What it stopped from happening
        <textarea name="prevented" rows={1} maxLength={1000} className={area} />
      </label>
    </Kept>
  )
}

/** A note for a one-on-one, which is added to one's private notes there. */
export function OfflineNote({ meeting }: { meeting: Named }) {
  const keep = (form: FormData, key: string) => {
    const text = words(form, 'text')
    if (!text) return 'The note is empty.'
    keepAct({ act: 'note', input: { key, oneOnOneId: meeting.id, text } }, { where: meeting.name, path: '' })
    return null
  }
  return (
    <OnlyYou>
      <Kept label={`Note for ${meeting.name}`} keep={keep}>
        <label className="block text-small text-private-ink">
          It is added to your private notes.
          <textarea name="text" rows={2} aria-label="Private note" className={area} />
        </label>
      </Kept>
    </OnlyYou>
  )
}

const words = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

function Kept({
  label,
  keep,
  children,
}: {
  label: string
  /** Takes it into keeping, or says what is missing. */
  keep: (form: FormData, key: string) => string | null
  children: ReactNode
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isTyped, setTyped] = useState(false)
  useUnsent(isTyped)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = keep(new FormData(event.currentTarget), crypto.randomUUID())
    setProblem(said)
    if (said) return
    event.currentTarget.reset()
    setTyped(false)
  }
  return (
    <form aria-label={label} onSubmit={onSubmit} onInput={() => setTyped(true)}>
      {children}
      <p role="alert" className="mt-1 text-small font-medium text-warm-ink empty:hidden">
        {problem}
      </p>
      <Button type="submit" className="mt-2">
        Keep it
      </Button>
    </form>
  )
}
