'use client'

import { unstable_isUnrecognizedActionError as isOldPage } from 'next/navigation'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Autosaver, type Save, type Words } from './autosaver'

// In the browser alone: one text has one saver, so that coming back to a page finds what was typed there and its version.
const savers = new Map<string, Autosaver>()

/** A text that is saved as typed; `name` tells it from every other of this viewer. */
export function useAutosave(name: string, words: Words, version: number, save: Save) {
  const [saver] = useState(() => saverOf(name, words, version, save))
  const writing = useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot)
  const { text, isNothing } = words
  useEffect(() => saver.adopt({ text, isNothing }, version), [saver, text, isNothing, version])
  useEffect(() => saver.flush, [saver])
  return { ...writing, change: saver.change, choose: saver.choose, flush: saver.flush }
}

function saverOf(name: string, words: Words, version: number, save: Save) {
  if (typeof window === 'undefined') return new Autosaver(words, version, save)
  const saver = savers.get(name) ?? new Autosaver(words, version, save, isOldPage)
  savers.set(name, saver)
  return saver
}
