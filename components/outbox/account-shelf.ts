import { openShelf } from './device'
import { inOrder, type Kept } from './kept'
import { type Shelf, tabShelf } from './shelf'
import { outbox } from './state'

// The shelf of this tab's account. Work on it is done one after the other, once it is open.

let account = ''
let shelf: Shelf | undefined
let isForgotten = false
let ready: () => void = () => {}
const open = new Promise<void>(resolve => {
  ready = resolve
})
let turn: Promise<unknown> = Promise.resolve()
// What was put or dropped and has not reached the shelf yet: a list that is read meanwhile does not know of it.
const onTheWay = new Map<string, Kept | null>()

/** Whose tab it is; nobody's until it is opened. */
export const thisAccount = () => account

/** Makes this an account's tab, and opens what is kept for it. `meanwhile` is done before anything else on it. */
export async function openFor(personId: string, meanwhile: () => void): Promise<void> {
  account = personId
  shelf = await openShelf(personId)
  outbox.set({ isOnDevice: shelf.isOnDevice })
  meanwhile()
  ready()
}

export const isOnDevice = () => shelf?.isOnDevice ?? false

/** Once it is open. */
export const whenOpen = () => open

/** Work on the shelf in its turn; none once everything of the account was let go of. */
export function inTurn<T>(work: (shelf: Shelf) => Promise<T>): Promise<T | undefined> {
  const done = turn.then(async () => {
    await open
    return shelf && !isForgotten ? work(shelf) : undefined
  })
  turn = done.catch(() => undefined)
  return done
}

/** What stands on the shelf, and what is on its way there; `known` where there is no shelf to read. */
export async function everything(known: () => Kept[]): Promise<Kept[]> {
  const stands = await inTurn(one => one.all())
  if (!stands) return known()
  const coming = [...onTheWay.values()].filter(one => one !== null)
  return inOrder([...stands.filter(one => !onTheWay.has(one.id)), ...coming])
}

/** Brings something to the shelf or, as null, away from it. */
export async function reach(id: string, what: Kept | null, known: () => readonly Kept[]): Promise<void> {
  onTheWay.set(id, what)
  await inTurn(one => (what ? one.put(what) : one.remove(id))).catch(() => keepInTab(known()))
  if (onTheWay.get(id) === what) onTheWay.delete(id)
}

/** No room on the device, or it is gone: what is kept stays in this tab. */
async function keepInTab(all: readonly Kept[]) {
  shelf = tabShelf()
  for (const one of all) await shelf.put(one)
  outbox.set({ isOnDevice: false })
}

/** Nothing is put on it any more, nor read from it. */
export function closeForGood() {
  isForgotten = true
  outbox.set({ isOnDevice: false })
}
