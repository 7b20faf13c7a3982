'use client'

import { useUndo } from '@/components/keys/undo'
import { Field } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { skipOneOnOne, skipSeriesDate } from '@/lib/series/actions'
import { Fields } from './act'
import { undoing } from './undoing'

/** A one-on-one that is there, or a date of a series that is only worked out. */
export type Which = { oneOnOneId: string } | { seriesId: string; occursOn: string }

/** Skips one with a reason, which both read. */
export function SkipForm({ which, said = '', onDone }: { which: Which; said?: string; onDone?: () => void }) {
  const { offer } = useUndo()
  return (
    <Form
      action={'oneOnOneId' in which ? skipOneOnOne : skipSeriesDate}
      label={said ? `Skip ${said}` : 'Skip'}
      onDone={oneOnOneId => {
        onDone?.()
        offer('Skipped.', undoing(skipOneOnOne, { oneOnOneId }))
      }}
    >
      <Fields of={which} />
      <Field
        label="Why is it skipped?"
        name="reason"
        maxLength={400}
        autoComplete="off"
        hint="Both of you read this. What is open shows again in the next one."
      />
      <Submit look="plain" className="mt-3">
        Skip this one
      </Submit>
    </Form>
  )
}
