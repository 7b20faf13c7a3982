'use client'

import { useEffect, useEffectEvent } from 'react'
import { keeper, placeOf } from '@/components/outbox/keeping'
import type { Kept } from '@/components/outbox/kept'
import { type Draft, emptyDraft, isEmpty } from './draft'

interface Subject {
  id: string
  name: string
}

const soon = 300
const ids = new Map<string, string>()
/** Where each was begun, which is not where one stands when it is kept again. */
const places = new Map<string, ReturnType<typeof placeOf>>()

/** Keeps the words of a capture on this device while they are not sent, and puts back what an earlier page left of them. */
export function useKeptDraft(
  place: string,
  subject: Subject,
  draft: Draft,
  given: Draft,
  putBack: (left: Draft) => boolean,
) {
  const name = nameAt(place)
  const { id: subjectId, name: subjectName } = subject
  const isUnsent = !isEmpty(draft) && (draft.action !== given.action || draft.prevented !== given.prevented)
  const onLeft = useEffectEvent(putBack)
  useEffect(() => {
    let isGone = false
    let letGo = () => {}
    keeper().then(({ take }) => {
      if (isGone) return
      letGo = take(name, left => {
        const words = left.kind === 'fields' && left.id !== ids.get(name) ? draftIn(left.fields)?.draft : null
        if (!words || !onLeft(words)) return
        ids.set(name, left.id)
        places.set(left.id, { where: left.where, path: left.path })
      })
    })
    return () => {
      isGone = true
      letGo()
    }
  }, [name])
  useEffect(() => {
    if (!isUnsent) return void dropKeptDraft(place)
    const about = { id: subjectId, name: subjectName }
    const timer = setTimeout(() => keepDraft(name, about, draft), soon)
    return () => clearTimeout(timer)
  }, [isUnsent, draft, name, place, subjectId, subjectName])
}

async function keepDraft(name: string, subject: Subject, draft: Draft) {
  const id = ids.get(name) ?? crypto.randomUUID()
  ids.set(name, id)
  const place = places.get(id) ?? placeOf()
  places.set(id, place)
  const { put, thisTab } = await keeper()
  const fields: [string, string][] = [
    ['action', draft.action],
    ['prevented', draft.prevented],
    ['draft', JSON.stringify({ ...draft, subject })],
  ]
  if (ids.get(name) === id) await put({ kind: 'fields', id, tab: thisTab(), at: Date.now(), name, fields, ...place })
}

/** Its words were sent, or wait elsewhere by now. */
export async function dropKeptDraft(place: string) {
  const id = ids.get(nameAt(place))
  ids.delete(nameAt(place))
  if (id) await (await keeper()).drop(id)
}

/** What was begun at a place and is not open: of whom, and how it begins. */
export function begunAt(place: string, items: readonly Kept[]): { subject: Subject; beginning: string } | null {
  const kept = items.find(one => one.kind === 'fields' && one.name === nameAt(place))
  const left = kept?.kind === 'fields' ? draftIn(kept.fields) : null
  if (!left?.subject) return null
  const words = left.draft.action.trim() || left.draft.prevented.trim()
  return { subject: left.subject, beginning: words.length > 48 ? `${words.slice(0, 47).trimEnd()} …` : words }
}

const nameAt = (place: string) => `capture ${place}`

function draftIn(fields: [string, string][]): { draft: Draft; subject?: Subject } | null {
  const words = fields.find(([name]) => name === 'draft')?.[1]
  if (!words) return null
  const { subject, ...draft } = JSON.parse(words) as Partial<Draft> & { subject?: Subject }
  return { draft: { ...emptyDraft, ...draft }, subject }
}
