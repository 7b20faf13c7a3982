import { KeptForm } from '@/components/admin/kept-form'
import { Folded, Part } from '@/components/admin/part'
import { Days, Replaces, Spans } from '@/components/admin/spans'
import { SelectField } from '@/components/ui/field'
import { addToTeamForm, changeBelongingForm } from '@/lib/teams/actions'
import type { Belongs, TeamInDirectory } from '@/lib/teams/queries'
import type { Day } from '@/lib/time/day'

type Props = { team: TeamInDirectory; names: { id: string; name: string }[]; today: Day }

/** Who is in a team and who leads it, with the history, and how both change. */
export function BelongingParts({ team, names, today }: Props) {
  const former = (row: Belongs) => row.endsOn !== null && row.endsOn <= today
  const lists = [
    { as: 'lead', title: 'Lead', rows: team.leads },
    { as: 'member', title: 'People', rows: team.members },
  ]
  return (
    <>
      {lists.map(({ as, title, rows }) => {
        const history = (some: Belongs[], label: string) => (
          <Spans
            label={label}
            rows={some.map(row => ({ ...row, href: `/admin/people/${row.personId}` }))}
            today={today}
            action={changeBelongingForm}
            hidden={row => ({ belongingId: row.id, as })}
          />
        )
        const before = rows.filter(former)
        return (
          <Part key={as} title={title}>
            {before.length === rows.length ? <p className="text-small text-ink-soft">Nobody today.</p> : null}
            {history(
              rows.filter(row => !former(row)),
              title,
            )}
            {before.length > 0 ? <Folded name="Before">{history(before, `${title}, before`)}</Folded> : null}
          </Part>
        )
      })}
      {team.closedOn ? null : <Add team={team} names={names} today={today} />}
    </>
  )
}

const choicesOfPart = [
  { value: 'member', label: 'One of its people' },
  { value: 'lead', label: 'Its lead' },
]

function Add({ team, names, today }: Props) {
  return (
    <Part title="Add somebody">
      <KeptForm action={addToTeamForm} submit="Add them" label="Add somebody" className="grid gap-4">
        <input type="hidden" name="teamId" value={team.id} />
        <div className="grid gap-4 phone:grid-cols-2">
          <SelectField
            label="Who"
            name="personId"
            choices={names.map(one => ({ value: one.id, label: one.name }))}
            none="Choose somebody"
          />
          <SelectField label="As" name="as" choices={choicesOfPart} />
        </div>
        <Days startsOn={today} endsOn={null} />
        <Replaces label="Their other team, or the present lead’s time, ends on that day" />
      </KeptForm>
    </Part>
  )
}
