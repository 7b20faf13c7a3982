import { useRef, useState } from 'react'
import { changedIn } from '@/components/outbox/form-fields'

/** A row of a one-on-one that opens to be changed, by Enter on its box or by its words, and shuts again. */
export function useOpenedRow() {
  const [opened, setOpened] = useState<'by key' | 'by hand'>()
  const row = useRef<HTMLLIElement>(null)
  const shut = () => {
    const hadFocus = row.current?.contains(document.activeElement)
    setOpened(undefined)
    if (hadFocus) row.current?.querySelector<HTMLElement>('[role="checkbox"]')?.focus()
  }
  // What was changed is saved, never dropped: it shuts once that is done.
  const saves = () => {
    const form = row.current?.querySelector<HTMLFormElement>('form[data-name]')
    if (!form || changedIn(form).length === 0) return false
    form.requestSubmit()
    return true
  }
  const close = () => saves() || shut()
  return { row, opened, setOpened, saves, shut, close }
}
