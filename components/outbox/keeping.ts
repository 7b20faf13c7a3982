import type { AddedKind } from '@/lib/outbox/kinds'
import type { Kept } from './kept'
import { outbox } from './state'

let loading: Promise<typeof import('./keeper')> | undefined

/** The part that keeps and sends. */
export const keeper = () => {
  loading ??= import('./keeper').catch(error => {
    loading = undefined
    throw error
  })
  return loading
}

export interface NewAct {
  act: AddedKind
  /** What the action would have got, with its key. */
  input: Record<string, unknown> & { key: string }
}

/** Takes something that is added into keeping: it stands in the list at once, and goes out when the server answers. */
export function keepAct({ act, input }: NewAct, here = placeOf()): void {
  const kept: Kept = { kind: 'act', id: input.key, act, input, tab: '', at: Date.now(), ...here }
  outbox.set({ items: [...outbox.now().items, kept] })
  const store = () => {
    keeper().then(
      ({ put }) => put(kept),
      () => setTimeout(store, 2_000),
    )
  }
  store()
}

/** Whether something that is added waits already, so that the next has to stand behind it. */
export const hasWaiting = () =>
  navigator.onLine === false || outbox.now().items.some(one => one.kind === 'act' && one.problem === undefined)

/** Where one is, in words and as an address. */
export const placeOf = () => ({ where: document.title.replace(/ · Nonevent$/, ''), path: location.pathname })
