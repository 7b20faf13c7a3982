'use client'

import { useId } from 'react'
import { useCaptureHome } from '@/components/capture/capture-context'
import { useAutosave } from '@/components/one-on-one/autosave'
import type { Save } from '@/components/one-on-one/autosaver'
import { Conflict } from '@/components/one-on-one/conflict'
import { SaveProblem, SaveWord } from '@/components/one-on-one/save-state'
import { OnlyYou } from '@/components/private/only-you'
import { saveNote } from '@/lib/review/actions'
import type { NoteToSelf } from '@/lib/review/note-to-self'

/** A note to self in a packet: nobody else reads it, it leaves by no way out, and it is saved as typed. */
export function NoteToSelfField({ packetId, note }: { packetId: string; note: NoteToSelf }) {
  const id = useId()
  const { home } = useCaptureHome()
  const name = `${home.selfId} ${packetId} note to self`
  const save = useAutosave(name, { text: note.text, isNothing: false }, note.version, saveOf(packetId))
  return (
    <OnlyYou className="mt-9" right={<SaveWord state={save.state} isEmpty={save.words.text === ''} />}>
      <label htmlFor={id} className="block text-small font-medium text-ink-soft">
        Note to self
      </label>
      <textarea
        id={id}
        value={save.words.text}
        onChange={event => save.change({ text: event.target.value, isNothing: false })}
        onBlur={save.flush}
        placeholder="What to say, and what to leave for the walk there"
        className="field-sizing-content mt-1 block min-h-16 w-full resize-none bg-transparent font-serif text-prose pointer-coarse:text-[1.0625rem]"
      />
      <SaveProblem>{save.problem}</SaveProblem>
      <Conflict save={save} />
    </OnlyYou>
  )
}

const saveOf =
  (packetId: string): Save =>
  async ({ text, version }) => {
    const outcome = await saveNote({ packetId, text, version })
    if (!('done' in outcome) || outcome.done.theirs === undefined) return outcome as Awaited<ReturnType<Save>>
    return {
      done: { theirs: { text: outcome.done.theirs, isNothing: false, version: outcome.done.version, by: 'you' } },
    }
  }
