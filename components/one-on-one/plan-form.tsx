import { TickField } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { planOneOnOne } from '@/lib/one-on-ones/actions/plan-one-on-one'
import { type When, WhenFields } from './when-fields'

/** Plans a one-on-one; its manager may also record one that was held already. */
export function PlanForm({
  reportId,
  when,
  zone,
  mayRecord,
  formKey,
}: {
  reportId: string
  when: When
  zone: string
  mayRecord: boolean
  formKey: string
}) {
  return (
    <Form action={planOneOnOne} label="Plan a one-on-one" className="mt-8 max-w-measure space-y-5">
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="key" value={formKey} />
      <WhenFields when={when} zone={zone} />
      {mayRecord ? (
        <TickField label="It was already held" name="held" hint="To write down a one-on-one after the fact." />
      ) : null}
      <Submit>Save the one-on-one</Submit>
    </Form>
  )
}
