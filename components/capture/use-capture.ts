'use client'

import { useRef, useState } from 'react'
import { fetchAnew } from '@/components/desk/queries'
import { useUndo } from '@/components/keys/undo'
import { hasWaiting, keepAct } from '@/components/outbox/keeping'
import { useOutbox } from '@/components/outbox/use-outbox'
import { mayGoLater, sayUnanswered } from '@/components/ui/unanswered'
import { type Problem, signedOut } from '@/lib/auth/outcome'
import { capture } from '@/lib/capture/actions'
import { binEntry } from '@/lib/prevention/actions/bin-entry'
import type { Sentence } from '@/lib/prevention/sentence'
import type { Draft } from './draft'

const allButNames = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'capture' }

export interface Sent {
  key: string
  draft: Draft
  sentence: Sentence
  state: 'saving' | 'saved' | 'kept' | 'not saved' | 'undone'
  entryId?: string
  problem?: string
  fields?: Record<string, string>
}

interface Facts {
  subjectId: string
  oneOnOneId?: string
  /** The signal that it came of. */
  signalId?: string
  /** The unfinished capture that it finishes. */
  unfinished?: string
}

interface Told {
  onDone?: (entryId: string) => void
  /** Gets the text of what was not saved; answers whether the blanks were free for it. */
  onFailed: (sent: Sent) => boolean
  onUndone: (draft: Draft) => void
}

/** Sends drafts, one row a key however often, and tells how each fares. */
export function useCapture(facts: Facts, told: Told) {
  const [sent, setSent] = useState<Sent[]>([])
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
    const form = formOf(draft, facts, key)
    let isAstray = hasWaiting()
    const outcome: Awaited<ReturnType<typeof capture>> | undefined = isAstray
      ? undefined
      : await capture({}, form).catch((error: unknown): Problem => {
          isAstray = mayGoLater(error)
          return { problem: sayUnanswered(error) }
        })
    if (isAstray || outcome?.problem === signedOut.problem) {
      lost.current = null
      keepAct({ act: 'capture', input: { ...inputOf(form), key } })
      return change(key, { state: 'kept' })
    }
    if (outcome && 'done' in outcome && outcome.done) {
      const entryId = outcome.done
      lost.current = null
      change(key, { state: 'saved', entryId })
      offer('Saved.', () => undo({ ...one, entryId }), { silent: true })
      fetchAnew(allButNames)
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
    fetchAnew(allButNames)
    told.onUndone(one.draft)
  }

  const { sent: arrived, items } = useOutbox()
  const fared = sent.map((one): Sent => {
    if (one.state !== 'kept') return one
    if (arrived.has(one.key)) return { ...one, state: 'saved', entryId: arrived.get(one.key) || undefined }
    return { ...one, problem: items.find(kept => kept.id === one.key)?.problem }
  })
  return { sent: fared, send, undo, drop }
}

/** A form's fields as they are sent from code; a name that ends in `[]` is a list. */
function inputOf(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())]
  return Object.fromEntries(
    names.map(name => (name.endsWith('[]') ? [name.slice(0, -2), form.getAll(name)] : [name, form.get(name)])),
  )
}

function formOf(draft: Draft, facts: Facts, key: string): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(facts)) if (value) form.set(name, value)
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
