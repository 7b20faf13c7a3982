import { notThere, type Outcome, signedOut } from '@/lib/auth/outcome'
import { noteTooLong, surelyTooLong } from '@/lib/one-on-ones/bounds'
import type { Saved, Theirs } from '@/lib/one-on-ones/saved'
import { type Merge, mergeWords, putTogether, same, type Words, wordsOf } from './words'

export type { Words } from './words'

/**
 * saved: on disk. saving: on its way, or about to be. waiting: the server is out of reach or busy, it is tried again.
 * signed out: tried again, and it is saved once one has signed in. refused: not until it is changed. conflict: another
 * save stands, one chooses. old page: the server is newer than this page.
 */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'signed out' | 'refused' | 'conflict' | 'old page'

/** Another's words that came into one's own: whose, and where a place in the text before is in the one with them. */
export interface Met {
  by: string
  at: (offset: number) => number
}

export interface Writing {
  words: Words
  version: number
  state: SaveState
  problem?: string
  /** How a text reads that was saved here. */
  read?: { text: string; html: string }
  /** The other text, while one has to choose. */
  theirs?: Theirs
  /** Said for a moment, once another's words have been put to one's own. */
  met?: Met
}

/** Words that would be lost if the page went away now, with the version that they were made from and how that read. */
export interface Kept {
  words: Words
  version: number
  base: Words
}

export type Save = (words: Words & { version: number }) => Promise<Outcome<Saved>>

const pause = 600
const triesAgain = [1500, 3000, 6000, 12_000]
const metIsSaidFor = 8000

/**
 * Saves a text as it is typed: after a short pause, one save at a time, each with the version that it was made from. What
 * failed is sent again, as it was, until its answer comes; what another saved meanwhile is merged with it, or shown
 * beside it; no text is ever dropped (QUALITY.md R2, R3).
 */
export class Autosaver {
  private writing: Writing
  /** The text of the version that one's own words are made from. */
  private stored: Words
  private sending: Words | null = null
  private isBusy = false
  private isHeld = false
  private heard: Theirs | null = null
  private fails = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private metTimer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()

  constructor(
    words: Words,
    version: number,
    private readonly save: Save,
    private readonly isOldPage: (error: unknown) => boolean = () => false,
    private readonly loadMerge: () => Promise<Merge> = () => import('./merge'),
  ) {
    this.writing = { words: wordsOf(words), version, state: 'saved' }
    this.stored = this.writing.words
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
    const { state } = this.writing
    if (state === 'conflict' || state === 'old page') return this.set({ words })
    if (this.heard) return this.set({ words, state: 'saving' })
    if (same(words, this.stored) && !this.sending) return this.settle(words)
    const problem = surelyTooLong(words.text)
    if (problem) {
      clearTimeout(this.timer)
      return this.set({ words, state: 'refused', problem })
    }
    const stays = state === 'waiting' || state === 'signed out'
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
    this.stored = wordsOf(theirs)
    this.set({ words, version: theirs.version, theirs: undefined, problem: undefined, state: 'saving' })
    if (same(words, theirs)) this.settle(words)
    else this.later(0)
  }

  /** Ends a conflict with both texts. */
  chooseBoth = async () => {
    const merge = await this.loadMerge().catch(() => null)
    const { words, theirs } = this.writing
    if (theirs) this.choose(putTogether(this.stored, words, theirs, merge))
  }

  /** Takes what the server has, when it is newer and nothing here waits to be saved. */
  adopt = (words: Words, version: number) => {
    if (version <= this.writing.version || this.writing.state !== 'saved') return
    this.stored = wordsOf(words)
    this.set({ words: this.stored, version })
  }

  /** Hears what another saved. While one's own save is on its way, its answer comes first. */
  hear = (theirs: Theirs & { html?: string }) => {
    const known = Math.max(this.writing.version, this.writing.theirs?.version ?? 0)
    const waits = this.isBusy || this.sending || this.heard || this.isHeld || this.writing.state === 'old page'
    if (theirs.version <= known || waits) return
    if (theirs.html !== undefined) this.set({ read: { text: theirs.text, html: theirs.html } })
    this.meet(theirs)
  }

  /** While characters are being composed (an accent, a script with many signs), nothing is sent and nothing comes between. */
  hold = (on: boolean) => {
    this.isHeld = on
    if (on) return
    if (this.heard) this.meet(this.heard)
    else this.flush()
  }

  /** What would be lost if the page went away now; null when all of it is saved. */
  kept = (): Kept | null => {
    const { state, words, version } = this.writing
    return state === 'saved' ? null : { words, version, base: this.stored }
  }

  /**
   * Puts words back that were kept when a page went away: goes on saving them, or meets what was saved since. False
   * when something else is being typed or saved here, so that they have to be kept on.
   */
  restore = ({ words, version, base }: Kept): boolean => {
    if (this.writing.state !== 'saved' || this.heard) return false
    const stands: Theirs = { ...this.stored, version: this.writing.version, by: '' }
    if (same(words, this.stored)) return true
    this.stored = wordsOf(base)
    this.set({ words, version, state: 'saving', problem: undefined })
    if (version >= stands.version) this.later(0)
    else this.meet(stands)
    return true
  }

  /** Puts one's own words and another's together. Only where both changed the same ones does one have to choose. */
  private async meet(theirs: Theirs) {
    clearTimeout(this.timer)
    this.heard = theirs
    if (this.isHeld) return
    const merge = await this.loadMerge().catch(() => null)
    if (this.isHeld) return
    this.heard = null
    const mine = this.writing.words
    const merged = mergeWords(this.stored, mine, theirs, merge)
    if (!merged) return this.set({ state: 'conflict', theirs, problem: undefined })
    const isBoth = !same(mine, this.stored) && !same(theirs, this.stored) && !same(mine, theirs)
    const { words, at } = merged
    this.stored = wordsOf(theirs)
    const isSaved = same(words, this.stored)
    const met = { by: isBoth ? theirs.by : '', at }
    const { version } = theirs
    this.set({ words, version, theirs: undefined, problem: undefined, state: isSaved ? 'saved' : 'saving', met })
    clearTimeout(this.metTimer)
    this.metTimer = setTimeout(() => this.set({ met: undefined }), metIsSaidFor)
    if (!isSaved) this.later(0)
  }

  private later(wait: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.send(), wait)
  }

  private async send() {
    if (this.isBusy || this.isHeld || this.heard) return
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
          problem: 'This page is older than the server. Your text is kept: load the page again, and it is put back.',
        })
      } else this.tryAgain('waiting', 'The server cannot be reached. Your text is kept here and is sent when it can.')
    } finally {
      this.isBusy = false
    }
  }

  private take(outcome: Outcome<Saved>, sent: Words) {
    if ('done' in outcome) {
      if ('version' in outcome.done) return this.saved(sent, outcome.done)
      const { theirs } = outcome.done
      // A save whose answer was lost had arrived: the other went on from it.
      if (this.fails > 0 && theirs.text.includes(sent.text)) this.stored = sent
      this.sending = null
      this.fails = 0
      return void this.meet(theirs)
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
