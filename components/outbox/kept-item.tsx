'use client'

import { useState } from 'react'
import { OnlyYou } from '@/components/private/only-you'
import { Button, ButtonLink } from '@/components/ui/button'
import { keeper } from './keeping'
import { isPrivate, type Kept, type KeptAct, nameOf, wordsOf } from './kept'
import { useKeptWhere } from './use-outbox'

/** One thing that is kept: what it is, where it belongs, why it is here, and what to do with it. */
export function KeptItem({ kept, onDrop, onClose }: { kept: Kept; onDrop: () => void; onClose: () => void }) {
  const [isEditing, setEditing] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const where = useKeptWhere()
  const copy = () => navigator.clipboard.writeText(wordsOf(kept)).then(() => setCopied(true))
  const words = (
    <p className="max-h-40 overflow-y-auto font-serif text-prose whitespace-pre-wrap wrap-anywhere">
      {wordsOf(kept) || <span className="text-ink-faint">Empty</span>}
    </p>
  )
  return (
    <li className="py-3.5">
      <p className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4 text-small text-ink-faint">
        <span className="wrap-anywhere">
          {nameOf(kept)}
          {kept.where ? ` · ${kept.where}` : ''}
        </span>
        <span className="font-medium text-warm-ink">{kept.problem ? 'Needs a look' : where}</span>
      </p>
      {kept.kind === 'act' && isEditing ? (
        <EditAct kept={kept} onDone={() => setEditing(false)} />
      ) : isPrivate(kept) ? (
        <OnlyYou>{words}</OnlyYou>
      ) : (
        words
      )}
      {kept.problem ? (
        <p className="mt-1.5 border-l-2 border-warm pl-3 text-small text-warm-ink">{kept.problem}</p>
      ) : null}
      <p className="mt-1 flex flex-wrap items-center gap-x-5">
        {kept.kind === 'act' && kept.problem && !isEditing ? (
          <Button look="quiet" onClick={() => setEditing(true)}>
            Edit
          </Button>
        ) : null}
        {kept.kind !== 'act' && kept.path ? (
          <ButtonLink look="quiet" href={kept.path} onClick={onClose}>
            Open
          </ButtonLink>
        ) : null}
        <Button look="quiet" onClick={copy}>
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
        {kept.kind === 'text' && kept.state !== 'left' ? null : (
          <Button look="quiet" onClick={onDrop}>
            Drop
          </Button>
        )}
      </p>
    </li>
  )
}

const labels: Record<string, string> = { text: 'The words', action: 'What was done', prevented: 'What it stopped' }

function EditAct({ kept, onDone }: { kept: KeptAct; onDone: () => void }) {
  const fields = Object.keys(labels).filter(name => typeof kept.input[name] === 'string')
  const sendAgain = async (form: FormData) => {
    const input = { ...kept.input, ...Object.fromEntries(fields.map(name => [name, String(form.get(name))])) }
    await (await keeper()).put({ ...kept, input, problem: undefined })
    onDone()
  }
  return (
    <form
      aria-label={`Edit ${nameOf(kept).toLowerCase()}`}
      onSubmit={event => {
        event.preventDefault()
        sendAgain(new FormData(event.currentTarget))
      }}
    >
      {fields.map(name => (
        <label key={name} className="mb-2 block text-small font-medium text-ink-soft">
          {labels[name]}
          <textarea
            name={name}
            defaultValue={String(kept.input[name])}
            rows={1}
            className="mt-1 block field-sizing-content w-full rounded-control border border-control bg-paper-raised px-3 py-2 font-serif text-prose font-normal text-ink"
          />
        </label>
      ))}
      <p className="flex gap-2">
        <Button type="submit">Send again</Button>
        <Button look="quiet" onClick={onDone}>
          Leave as it was
        </Button>
      </p>
    </form>
  )
}
