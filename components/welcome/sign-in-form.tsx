import { Field } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { signIn } from '@/lib/auth/actions/sign-in'
import { PasswordField } from './password-field'

/** Address and password; works without JavaScript. `next` is where the visitor was going. */
export function SignInForm({ next }: { next: string }) {
  return (
    <Form action={signIn} label="Sign in" className="mt-7 max-w-[22rem] space-y-4">
      <input type="hidden" name="next" value={next} />
      <Field label="E-mail address" name="email" type="email" autoComplete="username" required />
      <PasswordField label="Password" name="password" autoComplete="current-password" />
      <p className="pt-2">
        <Submit>Sign in</Submit>
      </p>
    </Form>
  )
}
