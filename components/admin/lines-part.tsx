import { SelectField } from '@/components/ui/field'
import { changeLineForm, openLineForm } from '@/lib/people/actions'
import type { Administered, HeldLine } from '@/lib/people/administered'
import type { Day } from '@/lib/time/day'
import { KeptForm } from './kept-form'
import { Folded, Part } from './part'
import { Days, Replaces, Spans } from './spans'

type Props = { person: Administered; names: { id: string; name: string }[]; today: Day }

/** To whom somebody reports, with the history, and how that changes. */
export function LinesPart({ person, names, today }: Props) {
  const open = person.lines.find(line => line.endsOn === null)
  return (
    <Part title="Reports to">
      <Spans
        label="Reporting lines"
        rows={person.lines.map(line => ({
          ...line,
          href: `/admin/people/${line.to}`,
          told: sayOpened(line),
        }))}
        today={today}
        action={changeLineForm}
        hidden={row => ({ lineId: row.id })}
      />
      {open ? (
        <Folded name="Change of manager, or an earlier line">
          <NewLine person={person} names={names} today={today} openTo={open.name} />
        </Folded>
      ) : (
        <NewLine person={person} names={names} today={today} />
      )}
    </Part>
  )
}

const sayOpened = ({ to, openedBy }: HeldLine) =>
  openedBy
    ? `${openedBy.name} opened this line${openedBy.id === to ? ' to themself' : ''}, as the only admin.`
    : undefined

function NewLine({ person, names, today, openTo }: Props & { openTo?: string }) {
  const choices = names.filter(one => one.id !== person.id).map(one => ({ value: one.id, label: one.name }))
  return (
    <KeptForm action={openLineForm} submit="Open the line" label="A reporting line" className="grid gap-4">
      <input type="hidden" name="reportId" value={person.id} />
      <SelectField label="Manager" name="managerId" choices={choices} none="Choose somebody" />
      <Days startsOn={today} endsOn={null} />
      {openTo ? <Replaces unlessUnticked label={`The line to ${openTo} ends on that day`} /> : null}
    </KeptForm>
  )
}
