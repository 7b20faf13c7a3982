import type { FormState } from '@/lib/auth/outcome'
import { splitSentence } from '@/lib/capture/split'
import { firstName, tidyPhrase } from '@/lib/prevention/sentence'

/** What the two blanks and their marks hold. */
export interface Draft {
  action: string
  prevented: string
  people: { id: string; name: string }[]
  tags: { id: string; name: string; authorsOnly: boolean }[]
  asWords: string[]
  /** The tick for leadership; null while nobody touched it. */
  leadership: boolean | null
}

export const emptyDraft: Draft = { action: '', prevented: '', people: [], tags: [], asWords: [], leadership: null }

export const isEmpty = (draft: Draft) => !draft.action.trim() && !draft.prevented.trim()

/** Words that wait from before, if there are any. */
export const keptDraft = (draft: Draft | undefined) => (draft && !isEmpty(draft) ? draft : null)

/** How a subject may be called at the beginning of a pasted sentence. */
export const namesOf = (name: string) => [name, firstName(name)]

/** A draft that begins with a line of notes: a whole sentence fills both blanks. */
export function draftOf(text: string | undefined, name: string): Draft {
  if (!text) return emptyDraft
  return { ...emptyDraft, ...(splitSentence(text, namesOf(name)) ?? { action: tidyPhrase(text, 'action') }) }
}

/** What a form sent without JavaScript held, when it was not taken. */
export function postedDraft({ typed }: FormState<string>): Draft | null {
  if (typeof typed?.action !== 'string' || typeof typed.prevented !== 'string') return null
  return { ...emptyDraft, action: typed.action, prevented: typed.prevented }
}
