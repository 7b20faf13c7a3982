'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, type ReactNode, startTransition, useActionState, useRef, useState } from 'react'
import { mayGoLater, sayUnanswered } from '@/components/ui/unanswered'
import { type FormState, type Problem, signedOut } from '@/lib/auth/outcome'
import { useKeepsFocus } from './keeps-focus'

export type FormAct<D = string> = (state: FormState<D>, form: FormData) => Promise<FormState<D>>

interface Told<D> {
  /** Shows at once what is about to be true. */
  before?: (form: FormData) => void
  onDone?: (done: D, form: FormData) => void
  onProblem?: (problem: Problem, form: FormData) => void
  /** What to say when there was no answer, where it is not that what was typed is kept. */
  unanswered?: (error: unknown) => string
  /** Takes what found nobody, or nobody signed in, so that it goes out later. */
  keep?: (form: FormData) => void
}

/** A form that is sent by itself where there is no JavaScript, and in place where there is: nothing typed waits for an answer. */
export function useAct<D>(action: FormAct<D>, told: Told<D> = {}) {
  const [posted, post] = useActionState(action, {} as Awaited<FormState<D>>)
  const [answer, setAnswer] = useState<Problem>()
  const [isBusy, setBusy] = useState(false)
  const send = (form: FormData) => {
    setBusy(true)
    startTransition(async () => {
      told.before?.(form)
      let isAstray = false
      const outcome: FormState<D> = await action({}, form).catch((error: unknown) => {
        unstable_rethrow(error)
        isAstray = mayGoLater(error)
        return { problem: (told.unanswered ?? sayUnanswered)(error) }
      })
      setBusy(false)
      if (told.keep && (isAstray || outcome.problem === signedOut.problem)) {
        setAnswer({})
        told.keep(form)
      } else if (outcome.done !== undefined) {
        setAnswer({})
        told.onDone?.(outcome.done, form)
      } else {
        setAnswer(outcome)
        told.onProblem?.(outcome, form)
      }
    })
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    send(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter))
  }
  return { ...(answer ?? posted), isBusy, send, form: { action: post, onSubmit } }
}

/** Hidden fields of a form. */
export function Fields({ of }: { of: Record<string, string | number> }) {
  return Object.entries(of).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

/** One button that is a form of its own, with what goes with it; its problem stands beside it. */
export function Act<D>({
  action,
  fields,
  children,
  className = '',
  before,
  onDone,
}: Told<D> & { action: FormAct<D>; fields: Record<string, string | number>; children: ReactNode; className?: string }) {
  const { form, problem, fields: wrong } = useAct(action, { before, onDone })
  const said = problem ?? Object.values(wrong ?? {})[0]
  const element = useRef<HTMLFormElement>(null)
  useKeepsFocus(element)
  return (
    <form ref={element} {...form} className={className}>
      <Fields of={fields} />
      {children}
      <p role="alert" className="text-small text-warm-ink empty:hidden">
        {said}
      </p>
    </form>
  )
}
