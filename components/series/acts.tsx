'use client'

import { type ReactNode, useRef } from 'react'
import { useUndo } from '@/components/keys/undo'
import { UndoingForm } from '@/components/keys/undoing-form'
import { Fields } from '@/components/one-on-one/act'
import { undoing } from '@/components/one-on-one/undoing'
import { type When, WhenFields } from '@/components/one-on-one/when-fields'
import { type Choice, Field, SelectField } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { changeSeriesForm, endSeriesForm, pauseSeries, resumeSeries, takeBackSeriesChange } from '@/lib/series/actions'
import { cadenceChoices } from '@/lib/series/say'

export interface Acting {
  seriesId: string
  cadence: string
  /** Of the next date, from which it likely changes. */
  when: When
  zone: string
  zones: readonly Choice[]
  /** The next dates by the day that the cadence gives, in words. */
  from: readonly Choice[]
  today: string
}

/** What can be done with a series as a whole; each folded, for each is rare. */
export function SeriesActs({ seriesId, cadence, when, zone, zones, from, today }: Acting) {
  const { offer } = useUndo()
  const fields = { seriesId }
  return (
    <div className="mt-4 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
      {from.length > 0 ? (
        <Folded name="Change from here on">
          {close => (
            <UndoingForm
              action={changeSeriesForm}
              label="Change from here on"
              className="space-y-4"
              onDone={close}
              undoing={{
                said: 'Changed.',
                back: (made, sent) => () => takeBackSeriesChange({}, changeOf(String(made), sent)),
              }}
            >
              <Fields of={fields} />
              <SelectField label="From which date on" name="from" choices={[...from]} />
              <SelectField label="How often" name="cadence" defaultValue={cadence} choices={[...cadenceChoices]} />
              <WhenFields when={when} zone={zone} zones={zones} dayLabel="First day" />
              <p className="text-small text-ink-soft">
                Earlier dates stay as they are. What was prepared for the next one goes to the first day.
              </p>
              <Submit look="plain">Change the series</Submit>
            </UndoingForm>
          )}
        </Folded>
      ) : null}
      <Folded name="Let it rest">
        {close => (
          <UndoingForm
            action={pauseSeries}
            label="Let it rest"
            className="space-y-4"
            onDone={close}
            undoing={{
              said: 'It rests.',
              // That rest alone: there may be others.
              back: (_, sent) => () => resumeSeries({}, restOf(sent)),
            }}
          >
            <Fields of={fields} />
            <div className="grid gap-4 phone:grid-cols-2">
              <Field label="From" name="startsOn" type="date" defaultValue={today} required />
              <Field
                label="Until"
                name="endsOn"
                type="date"
                hint="The first day on which you meet again. Empty until you resume it."
              />
            </div>
            <Submit look="plain">Let it rest</Submit>
          </UndoingForm>
        )}
      </Folded>
      <Folded name="End the series">
        {close => (
          <Form
            action={endSeriesForm}
            label="End the series"
            className="space-y-4"
            onDone={() => {
              close()
              offer('It ends.', undoing(endSeriesForm, fields))
            }}
          >
            <Fields of={fields} />
            <Field
              label="From"
              name="endsOn"
              type="date"
              defaultValue={today}
              required
              className="max-w-60"
              hint="The first day without a date. What was written stays."
            />
            <Submit look="plain">End the series</Submit>
          </Form>
        )}
      </Folded>
    </div>
  )
}

function changeOf(made: string, sent: FormData): FormData {
  const change = new FormData()
  change.set('seriesId', made)
  change.set('before', String(sent.get('seriesId')))
  return change
}

function restOf(sent: FormData): FormData {
  const rest = new FormData()
  for (const name of ['seriesId', 'startsOn']) rest.set(name, String(sent.get(name)))
  return rest
}

function Folded({ name, children }: { name: string; children: (close: () => void) => ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  return (
    <details ref={details} className="open:w-full">
      <summary className="touch inline-flex items-center text-small text-ink-soft underline decoration-line-strong underline-offset-4">
        {name}
      </summary>
      <div className="mt-3 mb-4 max-w-measure border-l-2 border-line pl-4">
        {children(() => details.current?.removeAttribute('open'))}
      </div>
    </details>
  )
}
