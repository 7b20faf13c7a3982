'use client'

import { useEffect, useRef, useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { useKeptFields } from '@/components/outbox/use-kept-fields'
import { useLeftForms } from '@/components/outbox/use-left-forms'
import { Button } from '@/components/ui/button'
import { pointsIn, pointsTooLong } from '@/lib/one-on-ones/bounds'
import { Fields, useAct } from './act'
import { AddLine } from './add-line'
import type { PointActs } from './points'
import { undoing } from './undoing'

interface AddPointsProps {
  acts: PointActs
  oneOnOneId: string
  label: string
  formKey: string
  before: (text: string) => void
}

/** A line for a new point. Several lines that are pasted into it become as many points in one act, once they were looked at. */
export function AddPoints({ acts, oneOnOneId, label, formKey, before }: AddPointsProps) {
  const [pasted, setPasted] = useState<string>()
  const isLeft = useLeftForms().some(name => name.includes(` ${acts.labels.several} `))
  useEffect(() => {
    // Empty: what was left is typed into it.
    if (isLeft) setPasted(now => now ?? '')
  }, [isLeft])
  const line = useRef<HTMLDivElement>(null)
  const { offer } = useUndo()
  const added = (ids: string[]) => {
    const isOne = ids.length === 1
    const label = isOne ? 'Added.' : `${ids.length} points added.`
    offer(label, undoing(acts.remove, { id: ids, oneOnOneId }, {}), { silent: isOne })
  }
  const close = () => {
    setPasted(undefined)
    line.current?.querySelector<HTMLElement>('input[name="text"]')?.focus()
  }
  return (
    <div
      ref={line}
      onPaste={event => {
        const text = event.clipboardData.getData('text/plain')
        if (!(event.target instanceof HTMLInputElement) || pointsIn(text).length < 2) return
        event.preventDefault()
        const area = line.current?.querySelector('textarea')
        if (!area) return setPasted(text)
        area.setRangeText(`\n${text}`, area.value.length, area.value.length)
        area.dispatchEvent(new Event('input', { bubbles: true }))
      }}
    >
      <AddLine
        action={acts.add}
        keeps={acts.keeps}
        fields={{ oneOnOneId }}
        label={label}
        formKey={formKey}
        before={before}
        onAdded={id => added([id])}
      />
      {pasted === undefined ? null : (
        <Pasted {...{ acts, oneOnOneId, before }} text={pasted} onAdded={added} onClose={close} />
      )}
    </div>
  )
}

function Pasted({
  acts,
  oneOnOneId,
  text: pasted,
  before,
  onAdded,
  onClose,
}: Pick<AddPointsProps, 'acts' | 'oneOnOneId' | 'before'> & {
  text: string
  onAdded: (ids: string[]) => void
  onClose: () => void
}) {
  const [text, setText] = useState(pasted)
  const [key] = useState(() => crypto.randomUUID())
  const form = useRef<HTMLFormElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const { forget } = useKeptFields(form)
  useEffect(() => {
    const field = area.current
    if (field?.value !== '' || pasted === '') return
    field.value = pasted
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, [pasted])
  const points = pointsIn(text)
  const tooLong = pointsTooLong(points)
  const act = useAct(acts.addSeveral, {
    before: () => points.forEach(before),
    onDone: ids => {
      forget()
      onClose()
      onAdded(ids.split(' '))
    },
  })
  const problem = tooLong ?? act.fields?.text ?? act.problem
  const count = points.length === 1 ? '1 point' : `${points.length} points`
  return (
    <form ref={form} data-name={acts.labels.several} {...act.form} className="space-y-2 py-2 pl-8">
      <Fields of={{ oneOnOneId, key }} />
      <textarea
        ref={area}
        name="text"
        aria-label={acts.labels.several}
        // biome-ignore lint/a11y/noAutofocus: it stands in for the line that was pasted into
        autoFocus
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${key}-problem`}
        defaultValue=""
        rows={Math.min(points.length + 1, 10)}
        onChange={event => setText(event.target.value)}
        className="block w-full rounded-control border border-control bg-paper-raised px-3 py-1.5 pointer-coarse:text-[1rem]"
      />
      <p id={`${key}-problem`} role="alert" className="text-small font-medium text-warm-ink empty:hidden">
        {problem}
      </p>
      <div className="flex gap-5">
        <Button
          type="submit"
          className="px-3 py-1 text-small"
          disabled={tooLong !== null || points.length === 0 || act.isBusy}
        >
          Add {count}
        </Button>
        <Button
          look="quiet"
          className="text-ink-soft!"
          onClick={() => {
            forget()
            onClose()
          }}
        >
          Leave it
        </Button>
      </div>
    </form>
  )
}
