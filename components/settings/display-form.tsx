import { SelectField, TickField } from '@/components/ui/field'
import { changeDisplay } from '@/lib/settings/actions'
import { SavingForm } from './saving-form'

const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** How it looks, and whether single keys act. */
export function DisplayForm({ theme, singleKeys }: { theme: 'light' | 'dark' | null; singleKeys: boolean }) {
  return (
    <SavingForm action={changeDisplay} label="Display and keys" save="Save display" saved="Saved" undo="Display saved.">
      <SelectField label="Theme" name="theme" choices={themes} none="As the system" defaultValue={theme ?? ''} />
      <TickField
        label={
          <>
            Single keys, such as <kbd>c</kbd> to capture
          </>
        }
        name="singleKeys"
        defaultChecked={singleKeys}
        hint="Switch them off if you dictate, or press keys by accident."
      />
    </SavingForm>
  )
}
