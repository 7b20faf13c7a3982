import { closeForGood, everything, inTurn, isOnDevice, openFor, reach, thisAccount, whenOpen } from './account-shelf'
import { inOrder, type Kept, type KeptText, namesIdOf } from './kept'
import { postParcel } from './post'
import { parcelOf, patience, pauseAfter, sendInOrder, waitingOf } from './sending'
import { outbox } from './state'
import { type Verdict, verdictOf } from './verdict'

/** What is in hand on this page: its name, and what to do with words that a tab left behind that is gone. */
type InHand = (left: Kept) => void

const tab = typeof crypto === 'undefined' ? '' : crypto.randomUUID()
const inHand = new Map<string, InHand>()
const awaited = new Set<string>()
let all: Kept[] = []
const known = () => all
let fails = 0
const judge = patience()
let timer: ReturnType<typeof setTimeout> | undefined
let channel: BroadcastChannel | undefined
/** Opens what is kept for an account, in this tab once. Gives whether it is this account's tab. */
export async function begin(personId: string): Promise<boolean> {
  if (thisAccount()) return thisAccount() === personId
  await openFor(personId, () => {
    if (!isOnDevice()) return
    navigator.locks.request(lockOf(tab), () => new Promise(() => {}))
    channel = new BroadcastChannel('nonevent kept')
    channel.onmessage = ({ data }) => data.account === thisAccount() && hear(data.what)
  })
  await reload()
  addEventListener('online', () => send())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && send())
  await send()
  return true
}

const lockOf = (one: string) => `nonevent tab ${one}`

function hear(what: 'changed' | 'forgotten') {
  if (what === 'forgotten') {
    closeForGood()
    all = []
    return show()
  }
  reload().then(() => later(0))
}

async function reload() {
  const before = all
  all = await everything(known)
  for (const one of before) if (one.kind === 'act' && !all.some(other => other.id === one.id)) tellSent(one, '')
  show()
  for (const one of new Set(all.map(kept => kept.tab))) if (one && one !== tab) takeOverFrom(one)
  for (const kept of all) if (kept.tab === tab) offer(kept)
}

/** Once a tab is gone, closed or crashed, one of the others has what it left behind. */
function takeOverFrom(other: string) {
  if (awaited.has(other) || !isOnDevice()) return
  awaited.add(other)
  navigator.locks.request(lockOf(other), async () => {
    const left = (await everything(known)).filter(one => one.tab === other)
    const taken = left.map(asLeft)
    for (const one of taken) await put(one)
    for (const one of taken) offer(one)
    if (left.length > 0) later(0)
  })
}

/** A page from before a new build was all that stood in the way of its words. */
function asLeft(one: Kept): Kept {
  if (one.kind !== 'text') return { ...one, tab }
  return { ...one, tab, state: 'left', problem: one.state === 'old page' ? undefined : one.problem }
}

/** Gives words that were left behind to the page that has their text in hand. */
function offer(kept: Kept) {
  if (kept.kind === 'names' || kept.kind === 'act') return
  if (kept.kind === 'text' && kept.state !== 'left') return
  inHand.get(kept.name)?.(kept)
}

/** Tells that a text or a form is in hand here; `left` gets what an earlier tab left of it. */
export function take(name: string, left: InHand): () => void {
  inHand.set(name, left)
  for (const kept of all) if ('name' in kept && kept.name === name && kept.tab === tab) offer(kept)
  show()
  return () => {
    inHand.delete(name)
    show()
  }
}

/** Keeps something, or what has become of it. */
export async function put(kept: Kept): Promise<void> {
  all = inOrder([...all.filter(one => one.id !== kept.id), kept])
  show()
  await reach(kept.id, kept, known)
  if (kept.kind !== 'act') return
  channel?.postMessage({ account: thisAccount(), what: 'changed' })
  later(0)
}

/** Lets go of something: it was saved, sent or dropped. */
export async function drop(id: string): Promise<void> {
  const gone = all.find(one => one.id === id)
  all = all.filter(one => one.id !== id)
  show()
  await reach(id, null, known)
  if (gone?.kind === 'act') channel?.postMessage({ account: thisAccount(), what: 'changed' })
}

/** This tab, which has in hand what is typed in it. */
export const thisTab = () => tab

/** Everything that was typed and not saved, in any tab; for whoever is about to leave. */
export async function unsaved(): Promise<Kept[]> {
  await whenOpen()
  all = await everything(known)
  return all.filter(one => one.kind !== 'names')
}

/** Whether something stands here that is another account's. */
export const hasOthers = async () => (await inTurn(one => one.hasOthers())) ?? false

/** Nothing of this account stays on this device, in no tab. */
export async function forget(): Promise<void> {
  await inTurn(one => one.forget())
  channel?.postMessage({ account: thisAccount(), what: 'forgotten' })
  hear('forgotten')
}

function show() {
  const isShown = (one: Kept) => {
    if (one.kind === 'act') return true
    if (one.kind === 'names' || one.tab !== tab) return false
    if (one.kind === 'fields') return !inHand.has(one.name)
    return !inHand.has(one.name) || !['saved', 'saving'].includes(one.state)
  }
  const items = all.filter(isShown)
  const shown = outbox.now().items
  if (items.length !== shown.length || items.some((one, index) => one !== shown[index])) outbox.set({ items })
}

const isInHand = (kept: KeptText) => kept.tab !== tab || inHand.has(kept.name)

function later(pause: number) {
  clearTimeout(timer)
  timer = setTimeout(send, pause)
}

/** Sends what waits; one tab at a time does. */
export async function send(): Promise<void> {
  clearTimeout(timer)
  if (waitingOf(all, isInHand).length === 0) return
  if (!isOnDevice()) return round()
  await navigator.locks.request(`nonevent outbox ${thisAccount()}`, { ifAvailable: true }, lock =>
    lock ? round() : later(2_000),
  )
}

/** Sends what waits without waiting, texts that a page has in hand too: they listen to this event. */
export async function sendNow(): Promise<void> {
  dispatchEvent(new Event('online'))
  await send()
}

/** Sends everything that can go out, and gives what could not within a while. */
export async function sendAll(): Promise<Kept[]> {
  const until = performance.now() + 8_000
  await sendNow()
  for (;;) {
    const still = await unsaved()
    const isOver = performance.now() > until || outbox.now().standing !== 'going'
    if (still.length === 0 || isOver || still.every(one => one.problem !== undefined)) return still
    await new Promise(resolve => setTimeout(resolve, 250))
  }
}

async function round() {
  const standing = await sendInOrder({
    next: async () => {
      all = await everything(known)
      return waitingOf(all, isInHand)[0]
    },
    send: async kept => {
      const { kind, input } = parcelOf(kept)
      const verdict = await postParcel(thisAccount(), kind, input).then(
        readVerdict,
        (): Verdict => ({ waits: 'unreachable' }),
      )
      return judge(kept, verdict)
    },
    onDone: async (kept, made) => {
      tellSent(kept, made)
      await drop(kept.id)
    },
    onRefused: (kept, problem) => put({ ...kept, problem }),
  })
  outbox.set({ standing })
  // The session ended elsewhere: what was not sent stays, and nothing else.
  if (standing === 'signed out') await inTurn(one => one.remove(namesIdOf(thisAccount()))).catch(() => undefined)
  fails = standing === 'going' ? 0 : fails + 1
  if (standing !== 'going') later(pauseAfter(fails))
}

const readVerdict = async (answer: Response) => verdictOf(answer.status, await answer.json().catch(() => null))

function tellSent(kept: Kept, made: string) {
  const { sent, arrived } = outbox.now()
  outbox.set({ sent: new Map(sent).set(kept.id, made), arrived: [...arrived, kept] })
}
