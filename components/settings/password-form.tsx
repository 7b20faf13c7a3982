import { PasswordField } from '@/components/welcome/password-field'
import { changePassword } from '@/lib/auth/actions/sessions'
import { SavingForm } from './saving-form'

/** A new password, for whoever knows the present one. */
export function PasswordForm() {
  return (
    <SavingForm action={changePassword} save="Change password" saved="Changed. You are signed out everywhere else.">
      <PasswordField label="Present password" name="presentPassword" autoComplete="current-password" />
      <PasswordField
        label="New password"
        name="newPassword"
        autoComplete="new-password"
        hint="At least 12 characters. Four words that do not belong together do well."
      />
    </SavingForm>
  )
}
