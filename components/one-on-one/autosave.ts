'use client'

import { unstable_isUnrecognizedActionError as isOldPage } from 'next/navigation'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { partsOf } from '@/components/outbox/kept'
import { keepText } from '@/components/outbox/kept-text'
import { postParcel } from '@/components/outbox/post'
import { type Outcome, signedOut } from '@/lib/auth/outcome'
import type { Saved } from '@/lib/one-on-ones/saved'
import { isTextKind } from '@/lib/outbox/kinds'
import { Autosaver, type Save, type Words } from './autosaver'

// In the browser alone: one text has one saver, so that coming back to a page finds what was typed there and its version.
const savers = new Map<string, Autosaver>()

/** A text that is saved as typed; `name` tells it from every other: its person, what it is about, and which text. */
export function useAutosave(name: string, words: Words, version: number, save: Save) {
  const [saver] = useState(() => saverOf(name, words, version, save))
  const writing = useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot)
  const { text, isNothing } = words
  useEffect(() => saver.adopt({ text, isNothing }, version), [saver, text, isNothing, version])
  useEffect(() => saver.flush, [saver])
  useEffect(() => keepText(name, saver), [name, saver])
  const { change, choose, chooseBoth, flush, hear, hold, snapshot } = saver
  return { ...writing, change, choose, chooseBoth, flush, hear, hold, snapshot }
}

function saverOf(name: string, words: Words, version: number, save: Save) {
  if (typeof window === 'undefined') return new Autosaver(words, version, save)
  const saver = savers.get(name) ?? new Autosaver(words, version, asItsAuthor(name, save), isOldPage)
  savers.set(name, saver)
  return saver
}

/**
 * A save that found nobody signed in, or nobody at all, is sent again through the outbox's door, which takes it from its
 * author alone: whoever signs in next on this device may be somebody else.
 */
export function asItsAuthor(name: string, save: Save, send = postParcel): Save {
  const { personId, aboutId, kind } = partsOf(name)
  let isAstray = false
  return async words => {
    if (!isAstray || !isTextKind(kind)) {
      isAstray = true
      const outcome = await save(words)
      isAstray = 'problem' in outcome && outcome.problem === signedOut.problem
      return outcome
    }
    const about = kind === 'note to self' ? { packetId: aboutId } : { oneOnOneId: aboutId }
    const answer = await send(personId, kind, { ...about, ...words })
    if (answer.status === 401 || answer.status === 409) return signedOut
    const outcome = (await answer.json()) as Outcome<Saved>
    isAstray = !('done' in outcome)
    return outcome
  }
}
