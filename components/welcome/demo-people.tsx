import { Form, Submit } from '@/components/ui/form'
import { signInToDemo } from '@/lib/auth/actions/sign-in'
import type { DemoAccount } from '@/lib/auth/demo-accounts'

/** Whom one may be in the demo year, with a button each. */
export function DemoPeople({ accounts, next }: { accounts: DemoAccount[]; next: string }) {
  return (
    <ul className="mt-7 border-b border-line">
      {accounts.map(account => (
        <li
          key={account.who}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3.5"
        >
          <div className="min-w-0">
            <p className="font-serif text-[1.125rem] leading-snug">{account.name}</p>
            <p className="text-small text-ink-soft">{account.about}</p>
          </div>
          <Form action={signInToDemo} label={account.name}>
            <input type="hidden" name="who" value={account.who} />
            <input type="hidden" name="next" value={next} />
            <Submit look="quiet">Sign in as {account.name.split(' ')[0]}</Submit>
          </Form>
        </li>
      ))}
    </ul>
  )
}
