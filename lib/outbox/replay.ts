import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import type { Outcome } from '@/lib/auth/outcome'
import { captureEntry } from '@/lib/capture/capture'
import { captureInput } from '@/lib/capture/input'
import { toHtml } from '@/lib/markdown'
import { addPoint } from '@/lib/one-on-ones/agenda'
import { saveAnswer } from '@/lib/one-on-ones/answer'
import { saveDraft } from '@/lib/one-on-ones/answer-ahead'
import { addPointInput, addToDoInput, answerInput, draftAnswerInput, notesInput } from '@/lib/one-on-ones/input'
import { saveNotes } from '@/lib/one-on-ones/notes'
import { addPrivatePoint, savePrivateNote } from '@/lib/one-on-ones/private'
import type { Saved } from '@/lib/one-on-ones/saved'
import { addToDo } from '@/lib/one-on-ones/to-do'
import { noteToSelfInput } from '@/lib/review/input'
import { saveNoteToSelf } from '@/lib/review/note-to-self'
import { reflectionInput } from '@/lib/signals/input'
import { saveTheReflection } from '@/lib/signals/reflection'
import { addToNote } from './add-to-note'
import { noteInput } from './input'
import { addedKinds, type ReplayKind } from './kinds'

type Run = (viewer: Viewer, sent: unknown) => Promise<Outcome<unknown>>

/** Parses as the action does, and does what the action does. */
const as =
  <S extends z.ZodType>(input: S, run: (viewer: Viewer, input: z.output<S>) => Promise<Outcome<unknown>>): Run =>
  async (viewer, sent) => {
    const parsed = input.safeParse(sent)
    if (parsed.success) return run(viewer, parsed.data)
    const { formErrors, fieldErrors } = z.flattenError(parsed.error as z.ZodError<Record<string, unknown>>)
    const fields = Object.entries(fieldErrors).map(([name, told]) => [name, told?.[0] ?? ''])
    return { problem: formErrors[0], fields: Object.fromEntries(fields) }
  }

const replays: Record<ReplayKind, Run> = {
  point: as(addPointInput, addPoint),
  'private point': as(addPointInput, addPrivatePoint),
  'action item': as(addToDoInput, addToDo),
  capture: as(captureInput, captureEntry),
  note: as(noteInput, addToNote),
  notes: as(notesInput, async (viewer, input) => asItReads(await saveNotes(viewer, input), input.text)),
  answer: as(answerInput, saveAnswer),
  reflection: as(reflectionInput, saveTheReflection),
  'answer ahead': as(draftAnswerInput, saveDraft),
  private: as(notesInput, async (viewer, input) => asItReads(await savePrivateNote(viewer, input), input.text)),
  'note to self': as(noteToSelfInput, async (viewer, input) => inOneForm(await saveNoteToSelf(viewer, input))),
}

const keyMissing = { problem: 'It came without the key that makes it once, so it was not taken.' }

/**
 * Does what waited on a device, by the very functions of the actions: what is added is there once, however often it comes
 * (QUALITY.md R4), and a text made from an older version comes back with the one that stands (R3).
 */
export async function replay(
  viewer: Viewer,
  kind: ReplayKind,
  input: Record<string, unknown>,
): Promise<Outcome<unknown>> {
  const isAdded = (addedKinds as readonly string[]).includes(kind)
  if (isAdded && (typeof input.key !== 'string' || !input.key)) return keyMissing
  return replays[kind](viewer, input)
}

const asItReads = (outcome: Outcome<Saved>, text: string): Outcome<Saved> =>
  'done' in outcome && 'version' in outcome.done ? { done: { ...outcome.done, html: toHtml(text) } } : outcome

function inOneForm(outcome: Outcome<{ version: number; theirs?: string }>): Outcome<Saved> {
  if (!('done' in outcome) || outcome.done.theirs === undefined) return outcome as Outcome<Saved>
  return { done: { theirs: { text: outcome.done.theirs, isNothing: false, version: outcome.done.version, by: 'you' } } }
}
