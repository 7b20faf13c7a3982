'use client'

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from 'react'
import { useFormStatus } from 'react-dom'
import type { FormState } from '@/lib/auth/outcome'
import { Button, type Look } from './button'

const FormContext = createContext<FormState<unknown>>({})

/** What a field of the surrounding form needs: its problem, what was typed into it before, and whether anything was. */
export function useField(name: string) {
  const state = useContext(FormContext)
  return { problem: state.fields?.[name], typed: state.typed?.[name], wasSent: state.typed !== undefined }
}

/**
 * A form over a server action; works before hydration. A problem stands above or beside its field, what was typed is
 * put back, and the first field with a problem is focused.
 */
export function Form<D>({
  action,
  onDone,
  children,
  className,
  label,
}: {
  action: (state: FormState<D>, form: FormData) => Promise<FormState<D>>
  /** Called once for each time the action was done, where there is JavaScript. */
  onDone?: (done: D) => void
  children: ReactNode
  className?: string
  label?: string
}) {
  const [state, submit] = useActionState(action, {} as Awaited<FormState<D>>)
  const form = useRef<HTMLFormElement>(null)
  const told = useRef(onDone)
  useEffect(() => {
    told.current = onDone
  })
  useEffect(() => {
    if (state.done !== undefined) told.current?.(state.done as D)
    else if (state.fields) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state])
  return (
    <form
      ref={form}
      action={submit}
      // React empties a form once its action has answered; after a problem everything stays as it was typed.
      onReset={event => {
        if (state.problem || state.fields) event.preventDefault()
      }}
      className={className}
      aria-label={label}
      noValidate
    >
      <FormContext value={state as FormState<unknown>}>
        <FormProblem>{state.problem}</FormProblem>
        {children}
      </FormContext>
    </form>
  )
}

/** What went wrong with the whole of a form, read out when it appears. */
export function FormProblem({ children }: { children?: ReactNode }) {
  return (
    <div role="alert" className="empty:hidden">
      {children ? <p className="mb-4 border-l-2 border-warm pl-3 text-warm-ink">{children}</p> : null}
    </div>
  )
}

/** The button that sends the surrounding form; says so while it does. */
export function Submit({
  children,
  look = 'first',
  name,
  value,
  className,
}: {
  children: ReactNode
  look?: Look
  name?: string
  value?: string
  className?: string
}) {
  const { pending } = useFormStatus()
  return (
    <Button
      type="submit"
      look={look}
      name={name}
      value={value}
      className={className}
      aria-disabled={pending || undefined}
    >
      {children}
    </Button>
  )
}
