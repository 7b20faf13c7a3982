import { type Choice, Field, SelectField } from '@/components/ui/field'
import { sayZone } from '@/lib/series/say'

export interface When {
  day: string
  time: string
  minutes: number
}

const lengths = [15, 20, 25, 30, 45, 50, 60, 90, 120]

/** Day, time and length of a one-on-one, by the clock of its zone, which can be chosen where `zones` are given. */
export function WhenFields({
  when,
  zone,
  zones,
  dayLabel = 'Day',
}: {
  when: When
  zone: string
  zones?: readonly Choice[]
  dayLabel?: string
}) {
  const minutes = [...new Set([...lengths, when.minutes])].sort((a, b) => a - b)
  return (
    <div className="grid gap-4 phone:grid-cols-[1.4fr_1fr_1fr]">
      <Field label={dayLabel} name="day" type="date" required defaultValue={when.day} />
      <Field
        label="Time"
        name="time"
        type="time"
        required
        defaultValue={when.time}
        hint={zones ? undefined : `In ${sayZone(zone)}.`}
      />
      <SelectField
        label="Length"
        name="minutes"
        defaultValue={String(when.minutes)}
        choices={minutes.map(length => ({ value: String(length), label: `${length} minutes` }))}
      />
      {zones ? (
        <SelectField
          label="By the clocks of"
          name="timeZone"
          className="phone:col-span-3"
          defaultValue={zone}
          choices={[...zones]}
          hint="It stays at that time there, whenever the clocks change."
        />
      ) : null}
    </div>
  )
}
