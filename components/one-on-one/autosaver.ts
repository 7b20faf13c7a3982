import { notThere, type Outcome, signedOut } from '@/lib/auth/outcome'
import { noteTooLong } from '@/lib/one-on-ones/bounds'
import type { Saved, Theirs } from '@/lib/one-on-ones/saved'

export interface Words {
  text: string
  isNothing: boolean
}

/**
 * saved: on disk. saving: on its way, or about to be. waiting: the server is out of reach or busy, it is tried again.
 * signed out: tried again, and it is saved once one has signed in. refused: not until it is changed. conflict: another
 * save stands, one chooses. old page: the server is newer than this page.
 */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'signed out' | 'refused' | 'conflict' | 'old page'

export interface Writing {
  words: Words
  version: number
  state: SaveState
  problem?: string
  /** How a text reads that was saved here. */
  read?: { text: string; html: string }
  /** The other text, while one has to choose. */
  theirs?: Theirs
}

export type Save = (words: Words & { version: number }) => Promise<Outcome<Saved>>

const pause = 600
const triesAgain = [1500, 3000, 6000, 12_000]
const same = (one: Words, other: Words) => one.text === other.text && one.isNothing === other.isNothing

/**
 * Saves a text as it is typed: after a short pause, one save at a time, each with the version that it was made from. What
 * failed is sent again, as it was, until its answer comes; no text is ever dropped (QUALITY.md R2, R3).
 */
export class Autosaver {
  private writing: Writing
  private stored: Words
  private sending: Words | null = null
  private isBusy = false
  private fails = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()

  constructor(
    words: Words,
    version: number,
    private readonly save: Save,
    private readonly isOldPage: (error: unknown) => boolean = () => false,
  ) {
    this.writing = { words, version, state: 'saved' }
    this.stored = words
  }

  snapshot = () => this.writing

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  /** Takes what is being typed. */
  change = (words: Words, wait = pause) => {
    if (this.writing.state === 'conflict' || this.writing.state === 'old page') return this.set({ words })
    if (same(words, this.stored) && !this.sending) return this.settle(words)
    const stays = this.writing.state === 'waiting' || this.writing.state === 'signed out'
    this.set({ words, ...(stays ? {} : { state: 'saving' as const, problem: undefined }) })
    if (!stays) this.later(wait)
  }

  /** Saves now what is not saved yet. */
  flush = () => {
    if (this.writing.state === 'saving' || this.writing.state === 'waiting' || this.writing.state === 'signed out')
      this.later(0)
  }

  /** Ends a conflict with this text, made from the version that stands. */
  choose = (words: Words) => {
    const { theirs } = this.writing
    if (!theirs) return
    this.stored = theirs
    this.set({ words, version: theirs.version, theirs: undefined, problem: undefined, state: 'saving' })
    if (same(words, theirs)) this.settle(words)
    else this.later(0)
  }

  /** Takes what the server has, when it is newer and nothing here waits to be saved. */
  adopt = (words: Words, version: number) => {
    if (version <= this.writing.version || this.writing.state !== 'saved') return
    this.stored = words
    this.set({ words, version })
  }

  private later(wait: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.send(), wait)
  }

  private async send() {
    if (this.isBusy) return
    // A save whose answer was lost is sent again as it was: had it arrived, the server has nothing left to do.
    const words = this.sending ?? this.writing.words
    const tooLong = noteTooLong(words.text)
    if (tooLong) return this.set({ state: 'refused', problem: tooLong })
    this.sending = words
    this.isBusy = true
    try {
      this.take(await this.save({ ...words, version: this.writing.version }), words)
    } catch (error) {
      if (this.isOldPage(error)) {
        this.set({
          state: 'old page',
          problem: 'This page is older than the server. Copy your text, then load the page again.',
        })
      } else this.tryAgain('waiting', 'The server cannot be reached. Your text is kept here and is sent when it can.')
    } finally {
      this.isBusy = false
    }
  }

  private take(outcome: Outcome<Saved>, sent: Words) {
    if ('done' in outcome) {
      if ('version' in outcome.done) return this.saved(sent, outcome.done)
      this.sending = null
      return this.set({ state: 'conflict', theirs: outcome.done.theirs, problem: undefined })
    }
    const field = outcome.fields && Object.values(outcome.fields)[0]
    if (outcome.problem === signedOut.problem) {
      return this.tryAgain(
        'signed out',
        'You are signed out. Your text is kept here, and saved once you have signed in again in another tab.',
      )
    }
    if (outcome.problem === notThere.problem) return this.refuse(outcome.problem ?? '')
    if (field) return this.refuse(field)
    this.tryAgain('waiting', outcome.problem ?? 'Not saved yet. Your text is kept here, and sent again in a moment.')
  }

  private saved(sent: Words, { version, html }: { version: number; html?: string }) {
    if (html !== undefined) this.set({ read: { text: sent.text, html } })
    this.sending = null
    this.fails = 0
    this.stored = sent
    if (same(this.writing.words, sent)) return this.set({ version, state: 'saved', problem: undefined })
    this.set({ version, state: 'saving', problem: undefined })
    this.later(pause / 2)
  }

  private refuse(problem: string) {
    this.sending = null
    this.set({ state: 'refused', problem })
  }

  private tryAgain(state: 'waiting' | 'signed out', problem: string) {
    this.set({ state, problem })
    this.later(triesAgain[Math.min(this.fails, triesAgain.length - 1)] ?? pause)
    this.fails += 1
  }

  private settle(words: Words) {
    clearTimeout(this.timer)
    this.set({ words, state: 'saved', problem: undefined })
  }

  private set(more: Partial<Writing>) {
    const wasSaved = this.writing.state === 'saved'
    this.writing = { ...this.writing, ...more }
    const isSaved = this.writing.state === 'saved'
    if (typeof window !== 'undefined' && wasSaved !== isSaved) this.guard(!isSaved)
    for (const listener of this.listeners) listener()
  }

  private guard(on: boolean) {
    const change = on ? 'addEventListener' : 'removeEventListener'
    window[change]('beforeunload', warn)
    window[change]('online', this.flush)
    document[change]('visibilitychange', this.flush)
  }
}

function warn(event: Event) {
  event.preventDefault()
}
