'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { sayUnanswered } from '@/components/ui/unanswered'
import { capture } from '@/lib/capture/actions'
import { captureDirectory } from '@/lib/capture/query-options'
import { binEntry } from '@/lib/prevention/actions/bin-entry'
import type { Sentence } from '@/lib/prevention/sentence'
import type { Draft } from './draft'

export interface Sent {
  key: string
  draft: Draft
  sentence: Sentence
  state: 'saving' | 'saved' | 'not saved' | 'undone'
  entryId?: string
  problem?: string
  fields?: Record<string, string>
}

interface Told {
  onDone?: (entryId: string) => void
  /** Gets the text of what was not saved; answers whether the blanks were free for it. */
  onFailed: (sent: Sent) => boolean
  onUndone: (draft: Draft) => void
}

/** Sends drafts, one row a key however often, and tells how each fares. */
export function useCapture(facts: { subjectId: string; oneOnOneId?: string }, told: Told) {
  const [sent, setSent] = useState<Sent[]>([])
  const client = useQueryClient()
  const { offer, forget } = useUndo()
  // The key of a text that may have arrived although its answer did not.
  const lost = useRef<{ text: string; key: string } | null>(null)
  const change = (key: string, more: Partial<Sent>) =>
    setSent(all => all.map(one => (one.key === key ? { ...one, ...more } : one)))
  const drop = (key: string) => setSent(all => all.filter(one => one.key !== key))

  async function send(draft: Draft, sentence: Sentence) {
    const text = JSON.stringify(draft)
    const key = lost.current?.text === text ? lost.current.key : crypto.randomUUID()
    const one: Sent = { key, draft, sentence, state: 'saving' }
    setSent(all => [one, ...all.filter(other => other.key !== key)].slice(0, 3))
    const outcome = await capture({}, formOf(draft, facts, key)).catch((error: unknown) => ({
      problem: sayUnanswered(error),
      fields: undefined,
    }))
    if (outcome && 'done' in outcome && outcome.done) {
      const entryId = outcome.done
      lost.current = null
      change(key, { state: 'saved', entryId })
      offer('Saved.', () => undo({ ...one, entryId }), { silent: true })
      client.invalidateQueries({ predicate: query => query.queryKey[0] !== captureDirectory.queryKey[0] })
      told.onDone?.(entryId)
      return
    }
    lost.current = { text, key }
    const failed: Sent = { ...one, state: 'not saved', problem: outcome?.problem, fields: outcome?.fields }
    if (told.onFailed(failed)) drop(key)
    else change(key, failed)
  }

  async function undo(one: Sent) {
    if (!one.entryId) return
    forget()
    const outcome = await binEntry({ entryId: one.entryId }).catch(() => null)
    if (!outcome || !('done' in outcome)) {
      change(one.key, { problem: 'That could not be undone. Try once more in a moment.' })
      return
    }
    change(one.key, { state: 'undone', problem: undefined })
    client.invalidateQueries({ predicate: query => query.queryKey[0] !== captureDirectory.queryKey[0] })
    told.onUndone(one.draft)
  }

  return { sent, send, undo, drop }
}

function formOf(draft: Draft, facts: { subjectId: string; oneOnOneId?: string }, key: string): FormData {
  const form = new FormData()
  form.set('subjectId', facts.subjectId)
  if (facts.oneOnOneId) form.set('oneOnOneId', facts.oneOnOneId)
  form.set('action', draft.action)
  form.set('prevented', draft.prevented)
  form.set('key', key)
  if (draft.leadership !== null) form.set('leadershipChosen', 'on')
  if (draft.leadership) form.set('leadership', 'on')
  for (const person of draft.people) form.append('people[]', person.id)
  for (const tag of draft.tags) form.append('tags[]', tag.id)
  for (const token of draft.asWords) form.append('asWords[]', token)
  return form
}
