'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { OnlyYou } from '@/components/private/only-you'
import { Button } from '@/components/ui/button'
import { useUnsent } from '@/components/ui/unsent'
import { saveNote } from '@/lib/review/actions'
import type { NoteToSelf } from '@/lib/review/note-to-self'

const pause = 700
const unanswered = 'The server did not answer. Your words are still here; they are sent again with the next letter.'

/** A note to self in a packet: nobody else reads it, it leaves by no way out, and it is saved as typed. */
export function NoteToSelfField({ packetId, note }: { packetId: string; note: NoteToSelf }) {
  const id = useId()
  const [text, setText] = useState(note.text)
  const [state, setState] = useState('')
  const [problem, setProblem] = useState('')
  const [theirs, setTheirs] = useState<string | null>(null)
  const saved = useRef({ ...note })
  const sending = useRef(Promise.resolve())

  const save = (words: string) => {
    sending.current = sending.current.then(async () => {
      if (words === saved.current.text) return
      setState('Saving')
      const outcome = await saveNote({ packetId, text: words, version: saved.current.version }).catch(() => ({
        problem: unanswered,
        fields: undefined,
      }))
      if (!('done' in outcome)) {
        setState('Needs a look')
        setProblem(outcome.fields?.text ?? outcome.problem ?? unanswered)
        return
      }
      const { version, theirs: standing } = outcome.done
      saved.current = { text: standing ?? words, version }
      setTheirs(standing ?? null)
      setProblem('')
      setState(standing === undefined ? 'Saved' : 'Needs a look')
    })
  }
  useUnsent(state === 'Needs a look' || (state === '' && text !== note.text))
  const latest = useRef(() => {})
  useEffect(() => {
    latest.current = () => save(text)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter starts the pause anew
  useEffect(() => {
    const timer = setTimeout(() => theirs === null && latest.current(), pause)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <OnlyYou className="mt-9" right={<span role="status">{state}</span>}>
      <label htmlFor={id} className="block text-small font-medium text-ink-soft">
        Note to self
      </label>
      <textarea
        id={id}
        value={text}
        onChange={event => setText(event.target.value)}
        onBlur={() => theirs === null && latest.current()}
        placeholder="What to say, and what to leave for the walk there"
        className="field-sizing-content mt-1 block min-h-16 w-full resize-none bg-transparent font-serif text-prose pointer-coarse:text-[1.0625rem]"
      />
      <p role="alert" className="text-small text-warm-ink empty:hidden">
        {problem}
      </p>
      {theirs === null ? null : (
        <div className="mt-2 border-l-2 border-warm pl-3 text-small">
          <p>Another window saved this in the meantime. Yours above is not saved yet.</p>
          <p className="mt-1 font-serif whitespace-pre-wrap wrap-anywhere">{theirs}</p>
          <Button
            look="quiet"
            onClick={() => {
              setTheirs(null)
              latest.current()
            }}
          >
            Keep mine
          </Button>{' '}
          <Button
            look="quiet"
            onClick={() => {
              setText(theirs)
              setTheirs(null)
              setState('Saved')
            }}
          >
            Take that one
          </Button>
        </div>
      )}
    </OnlyYou>
  )
}
