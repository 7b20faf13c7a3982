'use client'

import type { QueryClient } from '@tanstack/react-query'

/** The one holder of what pages fetched, where there is any: pages that fetch nothing carry nothing of it. */
let client: QueryClient | undefined

/** The holder, made by `make` at first; on the server each time, never shared. */
export function heldIn(make: () => QueryClient): QueryClient {
  if (typeof window === 'undefined') return make()
  if (!client) {
    client = make()
    client.mount()
  }
  return client
}

/** What was fetched is fetched anew where it is shown. */
export const fetchAnew = (which?: Parameters<QueryClient['invalidateQueries']>[0]) =>
  void client?.invalidateQueries(which)

const alsoForgotten: (() => void)[] = []

/** For what holds a part of it by itself. */
export const forgetToo = (forget: () => void) => void alsoForgotten.push(forget)

/** Nothing of it outlives whose it is (QUALITY.md S10). */
export function forgetFetched() {
  client?.clear()
  client?.unmount()
  client = undefined
  for (const forget of alsoForgotten) forget()
}
