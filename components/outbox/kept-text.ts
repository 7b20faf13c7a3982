import type { Theirs } from '@/lib/one-on-ones/saved'
import { keeper, placeOf } from './keeping'
import type { Kept } from './kept'
import { sayOther } from './verdict'

interface Words {
  text: string
  isNothing: boolean
}

/** What a text has that was not saved yet, so that it can be gone on with from another page. */
export interface Unsaved {
  words: Words
  version: number
  base: Words
}

/** A text that is saved as typed (components/one-on-one/autosaver.ts), as far as it is kept. */
export interface Keepable {
  snapshot(): { state: string; problem?: string; theirs?: Theirs }
  subscribe(listener: () => void): () => void
  /** Null when all of it is saved. */
  kept(): Unsaved | null
  /** Goes on with words that an earlier page left behind; false while something else is being typed or saved. */
  restore(unsaved: Unsaved): boolean
}

/** Why a text does not go out by itself; while it waits for the server or for its author it does. */
function troubleOf({ state, problem, theirs }: ReturnType<Keepable['snapshot']>): string | undefined {
  if (state === 'refused' || state === 'old page') return problem
  if (state === 'conflict') return sayOther(theirs?.by ?? '')
}

const soon = 250
const known = new Set<string>()

/** Keeps a text on the device for as long as it is not saved, and puts back what an earlier page left of it. Once a page. */
export function keepText(name: string, saver: Keepable) {
  if (known.has(name)) return
  known.add(name)
  const left: Kept[] = []
  let id = ''
  // Where it was written, which is not where one stands when it is kept again.
  let place: ReturnType<typeof placeOf> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const sync = async () => {
    const { put, drop, thisTab } = await keeper()
    const unsaved = saver.kept()
    const { state } = saver.snapshot()
    const problem = troubleOf(saver.snapshot())
    if (unsaved) {
      id ||= crypto.randomUUID()
      place ??= placeOf()
      await put({ kind: 'text', id, tab: thisTab(), at: Date.now(), name, state, problem, ...place, ...unsaved })
    } else if (id) {
      const old = id
      id = ''
      await drop(old)
    }
    await next()
  }
  // Words left by several pages come back one after the other: the next once those before are saved or chosen.
  const next = async () => {
    const one = left[0]
    if (one?.kind !== 'text' || saver.snapshot().state !== 'saved') return
    if (!saver.restore({ words: one.words, version: one.version, base: one.base })) return
    left.shift()
    place = { where: one.where, path: one.path }
    await sync()
    await (await keeper()).drop(one.id)
  }
  saver.subscribe(() => {
    if (saver.kept()) place ??= placeOf()
    clearTimeout(timer)
    timer = setTimeout(sync, soon)
  })
  keeper().then(({ take }) =>
    take(name, one => {
      if (left.some(other => other.id === one.id)) return
      left.push(one)
      next()
    }),
  )
}
