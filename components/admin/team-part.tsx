import { SelectField } from '@/components/ui/field'
import type { Administered } from '@/lib/people/administered'
import { addToTeamForm, changeBelongingForm } from '@/lib/teams/actions'
import type { Day } from '@/lib/time/day'
import { KeptForm } from './kept-form'
import { Folded, Part } from './part'
import { Days, Replaces, Spans } from './spans'

type Props = { person: Administered; teams: { id: string; name: string }[]; today: Day }

/** In which team somebody is, with the history, and how that changes. */
export function TeamPart({ person, teams, today }: Props) {
  const open = person.memberships.find(one => one.endsOn === null)
  return (
    <Part title="Team">
      <Spans
        label="Teams"
        rows={person.memberships.map(one => ({ ...one, href: `/admin/teams/${one.to}` }))}
        today={today}
        action={changeBelongingForm}
        hidden={row => ({ belongingId: row.id, as: 'member' })}
      />
      {open ? (
        <Folded name="Another team">
          <NewTeam person={person} teams={teams} today={today} openIn={open.name} />
        </Folded>
      ) : (
        <NewTeam person={person} teams={teams} today={today} />
      )}
    </Part>
  )
}

function NewTeam({ person, teams, today, openIn }: Props & { openIn?: string }) {
  if (teams.length === 0)
    return <p className="text-small text-ink-soft">There are no teams yet; they are made under Admin, Teams.</p>
  return (
    <KeptForm action={addToTeamForm} submit="Put them in the team" label="A team" className="grid gap-4">
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="as" value="member" />
      <SelectField
        label="Team"
        name="teamId"
        choices={teams.map(team => ({ value: team.id, label: team.name }))}
        none="Choose a team"
      />
      <Days startsOn={today} endsOn={null} />
      {openIn ? <Replaces unlessUnticked label={`Their time in ${openIn} ends on that day`} /> : null}
    </KeptForm>
  )
}
