'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { changedIn, hasText, nameOfForm, takeBack, typeInto } from './form-fields'
import { keeper, placeOf } from './keeping'
import type { Kept } from './kept'

const soon = 300

/**
 * Keeps what is written in a form while it is not sent, and puts it back after a reload or a
 * crash. `forget` when it was sent; `discard` when one does not want it back. `evenOneLine`: a form of one line too.
 */
export function useKeptFields(form: RefObject<HTMLFormElement | null>, evenOneLine = false) {
  const [isPutBack, setPutBack] = useState(false)
  const id = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // What was typed a moment before it was sent is not kept either.
  const forget = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    setPutBack(false)
    const old = id.current
    id.current = ''
    if (old) keeper().then(({ drop }) => drop(old))
  }, [])

  useEffect(() => {
    const element = form.current
    if (!element || !(evenOneLine || hasText(element))) return
    const name = nameOfForm(element)
    const isPrivate = element.closest('[data-private]') !== null
    let isGone = false
    let letGo = () => {}
    const sync = async () => {
      clearTimeout(timer.current)
      timer.current = undefined
      const fields = changedIn(element)
      if (fields.length === 0) return forget()
      id.current ||= crypto.randomUUID()
      const what = { kind: 'fields', name, isPrivate, fields } as const
      const kept = { ...what, id: id.current, at: Date.now(), ...placeOf() }
      const { put, thisTab } = await keeper()
      if (id.current === kept.id) await put({ ...kept, tab: thisTab() })
    }
    const onInput = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(sync, soon)
    }
    const putBack = (left: Kept) => {
      if (left.kind !== 'fields' || id.current === left.id) return
      // What is being typed now is newer: the other stays in the list of what is kept.
      if (id.current || changedIn(element).length > 0) return
      id.current = left.id
      typeInto(element, left.fields)
      setPutBack(true)
    }
    element.addEventListener('input', onInput)
    element.addEventListener('change', onInput)
    keeper().then(({ take }) => {
      if (!isGone) letGo = take(name, putBack)
    })
    return () => {
      isGone = true
      if (timer.current) sync()
      letGo()
      element.removeEventListener('input', onInput)
      element.removeEventListener('change', onInput)
    }
  }, [form, forget, evenOneLine])

  const discard = () => {
    if (form.current) takeBack(form.current)
    forget()
  }
  return { isPutBack, forget, discard }
}
