'use client'

import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import type { Live as LiveOf } from '@/lib/one-on-ones/queries/live'
import { askAgainAndAgain } from './asking'
import type { Autosaver } from './autosaver'
import { paceOf, quietAfter } from './live-pace'

type Part = 'notes' | 'answer'
type Text = Pick<Autosaver, 'hear' | 'snapshot'>

interface LiveProps {
  oneOnOneId: string
  signature: string
  /** Of the two texts, as the page was made; a text that is typed in knows its own. */
  versions: Record<Part, number>
  children: ReactNode
}

const LiveContext = createContext<Map<Part, Text> | null>(null)

/** While the page is looked at it asks what the other of the two has saved: texts are told to their savers, for the rest the page is made anew. */
export function Live({ oneOnOneId, signature, versions, children }: LiveProps) {
  const router = useRouter()
  const texts = useMemo(() => new Map<Part, Text>(), [])
  const shown = useRef({ signature, ...versions })
  const madeAnewFor = useRef<string>(undefined)
  const { notes, answer } = versions
  useEffect(() => {
    shown.current = { signature, notes, answer }
    madeAnewFor.current = undefined
  }, [signature, notes, answer])
  const happened = useRef(0)
  const ask = useEffectEvent(async (signal: AbortSignal): Promise<number> => {
    const answer = await fetch(addressOf(oneOnOneId, texts, shown.current), { signal })
    if (!answer.ok) return answer.status
    const live: LiveOf = await answer.json()
    if (live.notes) texts.get('notes')?.hear(live.notes)
    if (live.answer) texts.get('answer')?.hear(live.answer)
    if (live.notes || live.answer) happened.current = Date.now()
    const isElsewhere = live.answer !== undefined && !texts.has('answer')
    const news = `${live.signature} ${isElsewhere ? live.answer?.version : ''}`
    const isOther = live.signature !== shown.current.signature || isElsewhere
    if (isOther && news !== madeAnewFor.current && !isInHand()) {
      happened.current = Date.now()
      madeAnewFor.current = news
      router.refresh()
    }
    return answer.status
  })
  useEffect(() => {
    happened.current = Date.now()
    // Where neither of the two reads it any more, what was typed stays on the page, and each save says so.
    const asking = askAgainAndAgain(ask, facts => paceOf({ ...facts, quietFor: Date.now() - happened.current }))
    const acted = () => {
      const wasQuiet = Date.now() - happened.current > quietAfter
      happened.current = Date.now()
      if (wasQuiet) asking.now()
    }
    window.addEventListener('keydown', acted, { passive: true })
    window.addEventListener('pointerdown', acted, { passive: true })
    return () => {
      asking.end()
      window.removeEventListener('keydown', acted)
      window.removeEventListener('pointerdown', acted)
    }
  }, [])
  return <LiveContext value={texts}>{children}</LiveContext>
}

/** Lets a text hear what the other saved of it. */
export function useLive(part: Part | undefined, { hear, snapshot }: Text) {
  const texts = useContext(LiveContext)
  useEffect(() => {
    if (!part || !texts) return
    texts.set(part, { hear, snapshot })
    return () => {
      texts.delete(part)
    }
  }, [part, texts, hear, snapshot])
}

function addressOf(oneOnOneId: string, texts: Map<Part, Text>, shown: Record<Part, number>) {
  const versionOf = (part: Part) => {
    const writing = texts.get(part)?.snapshot()
    return String(writing?.theirs?.version ?? writing?.version ?? shown[part])
  }
  const known = new URLSearchParams({ notes: versionOf('notes'), answer: versionOf('answer') })
  return `/api/one-on-ones/${oneOnOneId}/live?${known}`
}

/** Somebody drags a point or changes its words: the page waits with being made anew. */
function isInHand() {
  const field = document.activeElement
  const isTyped =
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
    field.closest('[data-points]') !== null &&
    field.value !== field.defaultValue
  return isTyped || document.querySelector('[data-dragged]') !== null
}
