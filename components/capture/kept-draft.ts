'use client'

import { useEffect, useEffectEvent } from 'react'
import { keeper, placeOf } from '@/components/outbox/keeping'
import { type Draft, emptyDraft, isEmpty } from './draft'

const soon = 300
const ids = new Map<string, string>()
/** Where each was begun, which is not where one stands when it is kept again. */
const places = new Map<string, ReturnType<typeof placeOf>>()

/** Keeps the words of a capture on this device while they are not sent, and puts back what an earlier page left of them. */
export function useKeptDraft(place: string, draft: Draft, given: Draft, putBack: (left: Draft) => boolean) {
  const name = `capture ${place}`
  const isUnsent = !isEmpty(draft) && (draft.action !== given.action || draft.prevented !== given.prevented)
  const onLeft = useEffectEvent(putBack)
  useEffect(() => {
    let isGone = false
    let letGo = () => {}
    keeper().then(({ take }) => {
      if (isGone) return
      letGo = take(name, left => {
        const words = left.kind === 'fields' && left.id !== ids.get(name) ? draftIn(left.fields) : null
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
    const timer = setTimeout(() => keepDraft(name, draft), soon)
    return () => clearTimeout(timer)
  }, [isUnsent, draft, name, place])
}

async function keepDraft(name: string, draft: Draft) {
  const id = ids.get(name) ?? crypto.randomUUID()
  ids.set(name, id)
  const place = places.get(id) ?? placeOf()
  places.set(id, place)
  const { put, thisTab } = await keeper()
  const fields: [string, string][] = [
    ['action', draft.action],
    ['prevented', draft.prevented],
    ['draft', JSON.stringify(draft)],
  ]
  if (ids.get(name) === id) await put({ kind: 'fields', id, tab: thisTab(), at: Date.now(), name, fields, ...place })
}

/** Its words were sent, or wait elsewhere by now. */
export async function dropKeptDraft(place: string) {
  const id = ids.get(`capture ${place}`)
  ids.delete(`capture ${place}`)
  if (id) await (await keeper()).drop(id)
}

function draftIn(fields: [string, string][]): Draft | null {
  const words = fields.find(([name]) => name === 'draft')?.[1]
  return words ? { ...emptyDraft, ...(JSON.parse(words) as Partial<Draft>) } : null
}
