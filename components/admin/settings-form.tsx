import { Field, SelectField, TickField } from '@/components/ui/field'
import { changeSettingsForm } from '@/lib/organisation/actions'
import type { Settings } from '@/lib/organisation/input'
import { sayMonthName } from '@/lib/time/say'
import { zones } from '@/lib/time/zone'
import { KeptForm } from './kept-form'

const months = Array.from({ length: 12 }, (_, index) => {
  const month = `2026-${String(index + 1).padStart(2, '0')}`
  return { value: String(index + 1), label: sayMonthName(month, '2026-01-01') }
})

const visibilities = [
  { value: 'shared', label: 'Shared: the person and their manager' },
  { value: 'leadership', label: 'Leadership: the managers above, too' },
]

/** What holds for the whole organisation. */
export function SettingsForm({ settings }: { settings: Settings }) {
  return (
    <KeptForm
      action={changeSettingsForm}
      submit="Save"
      label="Organisation"
      undo="The organisation’s settings are saved."
      look="first"
      className="mt-8 grid max-w-[32rem] gap-6"
    >
      <Field label="Name" name="organisation" defaultValue={settings.organisation} autoComplete="off" required />
      <Field
        label="The question"
        name="question"
        defaultValue={settings.question}
        autoComplete="off"
        hint="Asked in every one-on-one, in these words."
        required
      />
      <SelectField
        key={`reads-${settings.defaultVisibility}`}
        label="Who reads a new entry"
        name="defaultVisibility"
        choices={visibilities}
        defaultValue={settings.defaultVisibility}
        hint="Its author can choose otherwise. Entries about retention and conflict start private."
      />
      <div className="grid gap-6 phone:grid-cols-2">
        <SelectField
          key={settings.timeZone}
          label="Time zone"
          name="timeZone"
          choices={zones().map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          defaultValue={settings.timeZone}
          hint="In which its days, months and quarters begin."
        />
        <SelectField
          key={`year-${settings.fiscalYearStartsIn}`}
          label="The fiscal year starts in"
          name="fiscalYearStartsIn"
          choices={months}
          defaultValue={String(settings.fiscalYearStartsIn)}
        />
      </div>
      <TickField
        label="Managers may add people as their reports"
        name="managersAddPeople"
        defaultChecked={settings.managersAddPeople}
        hint="New people only; somebody who is here already gets a line from an admin."
      />
    </KeptForm>
  )
}
