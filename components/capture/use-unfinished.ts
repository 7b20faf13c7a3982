'use client'

import { useEffect, useRef } from 'react'
import { useUndo } from '@/components/keys/undo'
import { dropUnfinishedCapture, keepUnfinishedCapture } from '@/lib/capture/actions'
import { type CaptureStart, useCaptureHome } from './capture-context'
import { isEmpty } from './draft'
import { dropKeptDraft } from './kept-draft'

interface Kept {
  /** Its key, or the id of one that was opened again. */
  unfinished: string
  /** Set once the server has it. */
  id?: string
}

type About = Pick<CaptureStart, 'oneOnOneId' | 'signal'> & { subjectId: string }

/** Keeps the words of the capture dialog as unfinished when it is closed, or the page left, before they were saved. */
export function useUnfinished() {
  const { drafts } = useCaptureHome()
  const { offer } = useUndo()
  const all = useRef(new Map<string, Kept>())
  const keptAt = (place: string): Kept => {
    const kept = all.current.get(place) ?? { unfinished: crypto.randomUUID() }
    all.current.set(place, kept)
    return kept
  }

  async function keep(place: string, about: About, isSilent = false) {
    const draft = drafts.get(place)
    const kept = all.current.get(place)
    if (!draft || isEmpty(draft)) {
      // Its words were taken out, so nothing of it waits any more.
      if (kept?.id) drop(place, kept)
      return
    }
    const now = keptAt(place)
    const outcome = await keepUnfinishedCapture({ unfinished: now.unfinished, ...about, draft }).catch(() => null)
    if (!outcome || !('done' in outcome)) return
    all.current.set(place, { ...now, id: outcome.done })
    if (isSilent) return
    dropKeptDraft(place)
    offer('Kept unfinished. It waits on Today.', () => drop(place, now))
  }

  async function drop(place: string, { unfinished }: Kept) {
    all.current.delete(place)
    drafts.delete(place)
    await dropUnfinishedCapture({ unfinished, undo: false }).catch(() => null)
  }

  return {
    keep,
    /** The key under which the words at a place are kept, so that capturing them ends it. */
    unfinishedAt: (place: string) => keptAt(place).unfinished,
    /** Where an unfinished capture is opened: where its words still stand, or at a place of its own. */
    placeOf: (start: CaptureStart): string => {
      const here = [...all.current].find(([, kept]) => start.id && [kept.id, kept.unfinished].includes(start.id))
      if (here) return here[0]
      const place = `start ${start.id ?? start.signal?.id}`
      if (start.id) all.current.set(place, { unfinished: start.id, id: start.id })
      if (start.draft && !drafts.has(place)) drafts.set(place, start.draft)
      return place
    },
    /** It was captured: what is typed next is another one. */
    forget: (place: string) => all.current.delete(place),
  }
}

/** Calls when the page is left: another tab, another app, closed. */
export function useLeaving(leave: () => void) {
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    const left = () => document.visibilityState === 'hidden' && latest.current()
    document.addEventListener('visibilitychange', left)
    return () => document.removeEventListener('visibilitychange', left)
  }, [])
}
