'use client'

import { useOutbox } from './use-outbox'

/** The names of this page's forms in which something was typed before a reload and which are not open now. */
export function useLeftForms(): string[] {
  const { items } = useOutbox()
  const names = items.flatMap(one => (one.kind === 'fields' ? one.name : []))
  return names.filter(name => name.startsWith(`form ${location.pathname} `))
}
