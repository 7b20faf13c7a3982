'use client'

import { type ReactNode, useRef } from 'react'
import { hasWaiting, keepAct } from '@/components/outbox/keeping'
import { KeptRows } from '@/components/outbox/kept-rows'
import { useKeptFields } from '@/components/outbox/use-kept-fields'
import type { AddedKind } from '@/lib/outbox/kinds'
import { Fields, type FormAct, useAct } from './act'

/**
 * A line to type in and Enter: it is free for the next at once. What found no server waits on this device and stands in
 * the list; what was refused comes back into the line.
 */
export function AddLine({
  action,
  fields,
  label,
  formKey,
  before,
  onAdded,
  keeps,
  children,
}: {
  action: FormAct
  fields: Record<string, string>
  label: string
  formKey: string
  before: (text: string, form: FormData) => void
  /** Hears what it became. */
  onAdded?: (id: string) => void
  /** As what it waits when the server cannot be reached. */
  keeps?: AddedKind
  children?: ReactNode
}) {
  const input = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const { forget } = useKeptFields(form, true)
  const keep = (form: FormData) => {
    if (!keeps) return
    const sent = Object.fromEntries([...form].filter(([name]) => !name.startsWith('$ACTION')))
    keepAct({ act: keeps, input: { ...sent, key: String(form.get('key')) } })
  }
  const act = useAct(action, {
    keep: keeps && keep,
    onDone: onAdded,
    before: form => before(String(form.get('text')), form),
    onProblem: (_, form) => {
      const field = input.current
      if (field?.value !== '') return
      field.value = String(form.get('text'))
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
  })
  const problem = act.fields?.text ?? act.problem ?? Object.values(act.fields ?? {})[0]
  return (
    <>
      <KeptRows act={keeps} oneOnOneId={fields.oneOnOneId} />
      <form
        ref={form}
        data-name={label}
        action={act.form.action}
        onSubmit={event => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          if (!String(form.get('text')).trim()) return
          form.set('key', crypto.randomUUID())
          // What waits goes first, so that the order stays.
          if (keeps && hasWaiting()) keep(form)
          else act.send(form)
          if (input.current) input.current.value = ''
          forget()
          input.current?.focus()
        }}
        className="grid grid-cols-[1.75rem_minmax(0,1fr)] items-center gap-x-1"
      >
        <Fields of={{ ...fields, key: formKey }} />
        <span />
        <div className="flex flex-wrap items-center gap-x-4">
          <input
            ref={input}
            name="text"
            aria-label={label}
            placeholder={label}
            autoComplete="off"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${formKey}-problem` : undefined}
            className="touch min-w-0 flex-1 max-phone:basis-full bg-transparent py-2 outline-offset-0 pointer-coarse:text-[1rem]"
          />
          {children}
          <button
            type="submit"
            className="touch px-2 py-1.5 text-small font-medium text-still noscript:not-sr-only pointer-fine:sr-only pointer-fine:focus:not-sr-only"
          >
            Add
          </button>
        </div>
        <p
          id={`${formKey}-problem`}
          role="alert"
          className="col-start-2 pb-2 text-small font-medium text-warm-ink empty:hidden"
        >
          {problem}
        </p>
      </form>
    </>
  )
}
