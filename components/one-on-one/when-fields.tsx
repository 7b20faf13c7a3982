import { Field, SelectField } from '@/components/ui/field'

export interface When {
  day: string
  time: string
  minutes: number
}

const lengths = [15, 20, 25, 30, 45, 50, 60, 90, 120]

/** Day, time and length of a one-on-one. */
export function WhenFields({ when, zone }: { when: When; zone: string }) {
  const minutes = [...new Set([...lengths, when.minutes])].sort((a, b) => a - b)
  return (
    <div className="grid gap-4 phone:grid-cols-[1.4fr_1fr_1fr]">
      <Field label="Day" name="day" type="date" required defaultValue={when.day} />
      <Field label="Time" name="time" type="time" required defaultValue={when.time} />
      <SelectField
        label="Length"
        name="minutes"
        defaultValue={String(when.minutes)}
        choices={minutes.map(length => ({ value: String(length), label: `${length} minutes` }))}
      />
      <p className="text-small text-ink-faint phone:col-span-3">Times are those of {zone.replaceAll('_', ' ')}.</p>
    </div>
  )
}
