'use client'

import { useState } from 'react'
import { useCaptureOpener } from '@/components/capture/capture-context'
import { fetchAnew } from '@/components/desk/queries'
import { useUndo } from '@/components/keys/undo'
import { Act, Fields, type FormAct, useAct } from '@/components/one-on-one/act'
import { KeptHere, useKeeps } from '@/components/outbox/kept-here'
import { Button } from '@/components/ui/button'
import { askAboutSignal, changeTheSignal, editTheSignal, removeTheSignal } from '@/lib/signals/actions/change-signals'
import type { ShownSignal } from '@/lib/signals/shown'

const small = 'px-3 py-1.5 text-small'

/** What can be done with a signal, in place: ask, let it go, look again later, make it an entry, put it in other words. */
export function SignalActs({ signal, onDone }: { signal: ShownSignal; onDone?: () => void }) {
  const { offer } = useUndo()
  const { open } = useCaptureOpener()
  const [isEditing, setEditing] = useState(false)
  const { id, lookOn, state } = signal
  const done = (label: string, action: FormAct, undo: Record<string, string>) => {
    const changed = () => fetchAnew({ queryKey: ['timeline'] })
    changed()
    onDone?.()
    offer(label, async () => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ id, undo: 'on', ...undo })) form.set(name, value)
      const outcome = await action({}, form)
      if (outcome.done === undefined) throw new Error('not undone')
      changed()
    })
  }
  const before = { state, lookOn: lookOn ?? '' }
  return (
    <div className="text-small">
      <div className="flex flex-wrap items-start gap-2">
        {signal.askOn ? (
          <Act
            action={askAboutSignal}
            fields={{ id }}
            onDone={point =>
              done('It is a private point now.', askAboutSignal, { pointId: point, lookOn: lookOn ?? '' })
            }
          >
            <Button type="submit" className={small}>
              Ask {signal.askOn}
            </Button>
          </Act>
        ) : null}
        <Button
          className={small}
          onClick={() =>
            open({
              subject: { id: signal.personId, name: signal.personName },
              signal: { id, text: signal.text, noticedOn: signal.noticedOn },
            })
          }
        >
          Make it an entry
        </Button>
        {state === 'watching' ? (
          <Act
            action={changeTheSignal}
            fields={{ id, state: 'let go' }}
            onDone={() => done('Let go.', changeTheSignal, before)}
          >
            <Button type="submit" className={small}>
              Let go
            </Button>
          </Act>
        ) : (
          <Act
            action={changeTheSignal}
            fields={{ id, state: 'watching' }}
            onDone={() => done('Watched again.', changeTheSignal, before)}
          >
            <Button type="submit" className={small}>
              Watch it again
            </Button>
          </Act>
        )}
        <Button
          look="quiet"
          className="px-1 py-1.5 text-ink-soft!"
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          Edit
        </Button>
        <Act action={removeTheSignal} fields={{ id }} onDone={() => done('Deleted.', removeTheSignal, {})}>
          <Button type="submit" look="quiet" className="px-1 py-1.5 text-ink-soft!">
            Delete
          </Button>
        </Act>
      </div>
      {state === 'watching' ? <Later {...{ signal }} onDone={() => done('Moved.', changeTheSignal, before)} /> : null}
      {isEditing ? (
        <Words
          signal={signal}
          onDone={before => {
            setEditing(false)
            done('Reworded.', editTheSignal, { text: before })
          }}
        />
      ) : null}
    </div>
  )
}

function Later({ signal, onDone }: { signal: ShownSignal; onDone: () => void }) {
  const { form, problem, fields } = useAct(changeTheSignal, { onDone })
  return (
    <form {...form} className="mt-2.5 flex flex-wrap items-center gap-2">
      <Fields of={{ id: signal.id }} />
      <label className="inline-flex items-center gap-2 text-ink-soft">
        Look again on
        <input
          key={signal.laterOn}
          type="date"
          name="lookOn"
          defaultValue={signal.laterOn}
          min={signal.today}
          className="rounded-control border border-control bg-paper-raised px-2 py-1 text-ink pointer-coarse:text-[1rem]"
        />
      </label>
      <Button type="submit" look="quiet">
        Move
      </Button>
      <p role="alert" className="basis-full text-warm-ink empty:hidden">
        {problem ?? Object.values(fields ?? {})[0]}
      </p>
    </form>
  )
}

function Words({ signal, onDone }: { signal: ShownSignal; onDone: (before: string) => void }) {
  const keeps = useKeeps()
  const { form, problem, fields } = useAct(editTheSignal, {
    onDone: () => {
      keeps.forget.current()
      onDone(signal.text)
    },
  })
  return (
    <form ref={keeps.form} {...form} aria-label="Edit the signal" className="mt-2.5 flex flex-wrap gap-2">
      <Fields of={{ id: signal.id }} />
      <KeptHere {...keeps} />
      <input
        name="text"
        aria-label="What you noticed"
        key={signal.text}
        defaultValue={signal.text}
        // biome-ignore lint/a11y/noAutofocus: "Edit" was pressed to type
        autoFocus
        className="min-w-40 flex-1 rounded-control border border-control bg-paper-raised px-3 py-1.5 pointer-coarse:text-[1rem]"
      />
      <Button type="submit" className={small}>
        Save
      </Button>
      <p role="alert" className="basis-full text-warm-ink empty:hidden">
        {problem ?? Object.values(fields ?? {})[0]}
      </p>
    </form>
  )
}
