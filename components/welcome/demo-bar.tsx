import { Form, Submit } from '@/components/ui/form'
import { leaveDemo } from '@/lib/auth/actions/leave-demo'

/** Stands over every page of the demo year, quietly, with the one way out. */
export function DemoBar() {
  return (
    <aside
      aria-label="The demo year"
      className="border-b border-line bg-paper-sunk text-small text-ink-soft print:hidden"
    >
      <div className="mx-auto flex max-w-[84rem] flex-wrap items-center justify-between gap-x-6 px-4.5 py-1.5 phone:px-8">
        <p>
          This is the demo year. <span className="max-phone:hidden">Everybody in it is invented.</span>
        </p>
        <Form action={leaveDemo} label="Leave the demo year">
          <Submit look="quiet">Leave it and begin for real</Submit>
        </Form>
      </div>
    </aside>
  )
}
