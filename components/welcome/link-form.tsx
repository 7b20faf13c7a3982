import { Form, Submit } from '@/components/ui/form'
import { acceptInvitation, resetPassword } from '@/lib/auth/actions/one-time-links'
import { PasswordField } from './password-field'

const ways = {
  invitation: { action: acceptInvitation, label: 'Password', send: 'Come in' },
  reset: { action: resetPassword, label: 'New password', send: 'Set it and sign in' },
}

/** Sets the password of whoever holds a one-time link. */
export function LinkForm({ kind, token, email }: { kind: keyof typeof ways; token: string; email: string }) {
  const { action, label, send } = ways[kind]
  return (
    <Form action={action} label={send} className="mt-7 max-w-[22rem] space-y-4">
      <input type="hidden" name="token" value={token} />
      {/* For password managers, which keep a password with the name that it goes with. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={label}
        name="password"
        autoComplete="new-password"
        hint="At least 12 characters. Four words that do not belong together do well."
      />
      <p className="pt-2">
        <Submit>{send}</Submit>
      </p>
    </Form>
  )
}
