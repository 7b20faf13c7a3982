import { type Choice, SelectField, TickField } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { planOneOnOne } from '@/lib/one-on-ones/actions/plan-one-on-one'
import { cadenceChoices } from '@/lib/series/say'
import { type When, WhenFields } from './when-fields'

/** Plans a one-on-one, or begins a series with it; its manager may also record one that was held already. */
export function PlanForm({
  reportId,
  when,
  zone,
  zones,
  repeats,
  hasSeries,
  mayRecord,
  formKey,
}: {
  reportId: string
  when: When
  zone: string
  zones: readonly Choice[]
  /** How often they likely meet. */
  repeats: string
  /** Then this is one beside it. */
  hasSeries: boolean
  mayRecord: boolean
  formKey: string
}) {
  return (
    <Form action={planOneOnOne} label="Plan a one-on-one" className="mt-8 max-w-measure space-y-5">
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="key" value={formKey} />
      {hasSeries ? null : (
        <SelectField
          label="How often"
          name="repeats"
          defaultValue={repeats}
          choices={[{ value: 'once', label: 'Once' }, ...cadenceChoices]}
        />
      )}
      <WhenFields when={when} zone={zone} zones={zones} dayLabel={hasSeries ? 'Day' : 'First day'} />
      {mayRecord ? (
        <TickField
          label="It was already held"
          name="held"
          hint="To write down a one-on-one after the fact. It is recorded by itself, however often you meet."
        />
      ) : null}
      <Submit>Save the one-on-one</Submit>
    </Form>
  )
}
