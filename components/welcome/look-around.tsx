import { Form, Submit } from '@/components/ui/form'
import { lookAround } from '@/lib/auth/actions/look-around'

/** The other way in: an invented organisation with a year behind it. */
export function LookAround() {
  return (
    <section aria-labelledby="look-around">
      <h2 id="look-around" className="mb-2 font-medium text-ink-faint">
        Or look around first
      </h2>
      <p className="text-ink-soft">
        The demo year is an invented organisation of some forty people, with a year of one-on-ones behind it. You sit
        down as one of its managers, and leave it with one click.
      </p>
      <Form action={lookAround} label="The demo year" className="mt-3">
        <Submit look="plain">Look around in the demo year</Submit>
      </Form>
    </section>
  )
}
