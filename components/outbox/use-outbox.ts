'use client'

import { useSyncExternalStore } from 'react'
import type { AddedKind } from '@/lib/outbox/kinds'
import type { Kept, KeptAct } from './kept'
import { outbox } from './state'

/** What is kept, as it changes. */
export const useOutbox = () => useSyncExternalStore(outbox.subscribe, outbox.now, outbox.onServer)

/** Where what is not saved is kept, in a few words. */
export const useKeptWhere = () => (useOutbox().isOnDevice ? 'Kept on this device' : 'Kept in this tab')

/** What was added here and has not come back from the server yet, in order; what has just arrived is still among it. */
export function useKeptActs(act: AddedKind | undefined, oneOnOneId: string | undefined) {
  const { items, arrived } = useOutbox()
  const isHere = (one: Kept): one is KeptAct =>
    one.kind === 'act' && one.act === act && one.input.oneOnOneId === oneOnOneId
  return [
    ...arrived.filter(isHere).map(kept => ({ kept, isSaved: true })),
    ...items.filter(isHere).map(kept => ({ kept, isSaved: false })),
  ]
}
