import { Form, Submit } from '@/components/ui/form'
import { leaveDemo } from '@/lib/auth/actions/leave-demo'

/** Stands over every page of the demo year, quietly, with the one way out. */
export function DemoBar() {
  return (
    <aside
      aria-label="The demo year"
      className="mx-auto max-w-[84rem] px-4.5 text-small text-ink-soft phone:px-8 print:hidden"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-1.5">
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
