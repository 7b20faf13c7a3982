'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { PutBack } from '@/components/ui/form'
import { useKeptFields } from './use-kept-fields'

interface Keeps {
  form: RefObject<HTMLFormElement | null>
  /** To be called once it was sent, also where the form is gone by then. */
  forget: RefObject<() => void>
}

/** For a small form that is not a `Form`: `form` goes on it, and `KeptHere` into it. */
export function useKeeps(): Keeps {
  const form = useRef<HTMLFormElement>(null)
  const forget = useRef(() => {})
  return { form, forget }
}

/** Keeps the fields of the form in which it stands while it is not sent, and says when they were put back. */
export function KeptHere({ form, forget }: Keeps) {
  const kept = useKeptFields(form)
  useEffect(() => {
    forget.current = kept.forget
  }, [forget, kept.forget])
  return <PutBack shown={kept.isPutBack} onDiscard={kept.discard} />
}
