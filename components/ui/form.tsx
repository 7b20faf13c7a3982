'use client'

import { unstable_rethrow } from 'next/navigation'
import {
  createContext,
  type FormEvent,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react'
import { useKeptFields } from '@/components/outbox/use-kept-fields'
import type { FormState } from '@/lib/auth/outcome'
import { Button, type Look } from './button'
import { sayUnanswered } from './unanswered'

type Action<D> = (state: FormState<D>, form: FormData) => Promise<FormState<D>>

const FormContext = createContext<{ state: FormState<unknown>; isPending: boolean }>({ state: {}, isPending: false })

/** What a field of the surrounding form needs: its problem, what was typed into it before, and whether anything was. */
export function useField(name: string) {
  const { state } = useContext(FormContext)
  return { problem: state.fields?.[name], typed: state.typed?.[name], wasSent: state.typed !== undefined }
}

/**
 * A server action as a form sends it: by itself where there is no JavaScript, and in place where there is, so that what
 * was typed stays when nobody answers. Gives the last outcome, and what to spread on the form. `onGone` is called when it
 * was done and the act leads to another page, `onDone` with what came of it, also where the form is gone by then.
 */
export function useFormAction<D>(action: Action<D>, onGone?: () => void, onDone?: (done: D, sent: FormData) => void) {
  const [posted, post] = useActionState(action, {} as Awaited<FormState<D>>)
  const [answer, setAnswer] = useState<FormState<D>>()
  const [isPending, start] = useTransition()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isPending) return
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    start(async () => {
      const outcome = await action({}, form).catch((error: unknown): FormState<D> => {
        if (leadsElsewhere(error)) onGone?.()
        unstable_rethrow(error)
        return { problem: sayUnanswered(error) }
      })
      if (outcome.done !== undefined) onDone?.(outcome.done, form)
      start(() => setAnswer(outcome))
    })
  }
  // Where it was sent in place the fields still hold what was typed; what the server sends back is for a page made anew.
  const state = useMemo<FormState<D>>(() => {
    if (!answer) return posted
    return { ...answer, typed: answer.done === undefined ? posted.typed : undefined }
  }, [answer, posted])
  return { state, isPending, form: { action: post, onSubmit } }
}

/** An act that was done and leads to another page ends so. */
const leadsElsewhere = (error: unknown) =>
  String((error as { digest?: unknown } | null)?.digest ?? '').startsWith('NEXT_REDIRECT')

/**
 * A form over a server action; works before hydration. A problem stands above or beside its field, what was typed stays,
 * and the first field with a problem is focused. Once it was done the fields go back to what the page gives them. What
 * is written is kept on the device until it is sent.
 */
export function Form<D>({
  action,
  onDone,
  children,
  className,
  label,
}: {
  action: Action<D>
  /** Called once for each time the action was done, where there is JavaScript. */
  onDone?: (done: D, sent: FormData) => void
  children: ReactNode
  className?: string
  label?: string
}) {
  const form = useRef<HTMLFormElement>(null)
  const { isPutBack, forget, discard } = useKeptFields(form)
  const told = useRef(onDone)
  const {
    state,
    isPending,
    form: sending,
  } = useFormAction(action, forget, (done, sent) => {
    forget()
    told.current?.(done, sent)
  })
  useEffect(() => {
    told.current = onDone
  })
  useEffect(() => {
    if (state.done !== undefined) {
      form.current?.reset()
      forget()
    } else if (state.fields) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state, forget])
  return (
    <form ref={form} {...sending} className={className} aria-label={label} noValidate>
      <FormContext value={{ state: state as FormState<unknown>, isPending }}>
        <FormProblem>{state.problem}</FormProblem>
        <PutBack shown={isPutBack} onDiscard={discard} />
        {children}
      </FormContext>
    </form>
  )
}

/** Says that the fields hold what was typed before the page went away. */
export function PutBack({ shown, onDiscard }: { shown: boolean; onDiscard: () => void }) {
  return (
    <div role="status" className="basis-full empty:hidden">
      {shown ? (
        <p className="mb-4 flex flex-wrap items-baseline gap-x-4 border-l-2 border-line-strong pl-3 text-small text-ink-soft">
          What you had typed here was put back.
          <Button look="quiet" onClick={onDiscard}>
            Discard it
          </Button>
        </p>
      ) : null}
    </div>
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
  const { isPending } = useContext(FormContext)
  return (
    <Button
      type="submit"
      look={look}
      name={name}
      value={value}
      className={className}
      aria-disabled={isPending || undefined}
    >
      {children}
    </Button>
  )
}
