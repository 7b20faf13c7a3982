'use client'

import type { ComponentProps, ReactNode } from 'react'
import { useListens } from '@/components/timeline/listens'
import { Form } from '@/components/ui/form'
import type { FormState } from '@/lib/auth/outcome'
import { type Undoing, useUndoing } from './use-undoing'

type Action<D> = (state: FormState<D>, form: FormData) => Promise<FormState<D>>

interface Props<D> extends Omit<ComponentProps<typeof Form>, 'action' | 'onDone'> {
  action: Action<D>
  onDone?: (done: D) => void
  undoing: Undoing<D> | undefined
  children: ReactNode
}

/** A form whose change can be taken back. Without JavaScript it is a plain one. */
export function UndoingForm<D>({ action, undoing, ...rest }: Props<D>) {
  const listens = useListens()
  const { place, action: act } = useUndoing(action, undoing)
  return (
    <div ref={place} className="contents">
      <Form action={listens ? act : action} {...rest} />
    </div>
  )
}

/** The same for a form of the server’s: sent again as it stood, or the same sent to the act that does the opposite. */
export function ReversibleForm<D>({
  said,
  opposite,
  ...rest
}: Omit<Props<D>, 'undoing'> & { said: string; opposite?: Action<D> }) {
  const back = opposite && ((_: D | undefined, sent: FormData) => () => opposite({}, sent))
  return <UndoingForm undoing={{ said, back }} {...rest} />
}
