import Link from 'next/link'
import { notFound } from 'next/navigation'
import { KeptForm } from '@/components/admin/kept-form'
import { Part } from '@/components/admin/part'
import { BelongingParts } from '@/components/teams/belonging-parts'
import { ButtonLink } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { namesFor } from '@/lib/people/queries'
import { closeTeamForm, renameTeamForm, reopenTeamForm } from '@/lib/teams/actions'
import { teamToAdminister } from '@/lib/teams/queries'
import { sayDate } from '@/lib/time/say'

export const metadata = { title: 'A team · Admin' }

export default async function AdminTeam({ params }: PageProps<'/admin/teams/[teamId]'>) {
  const viewer = await requireViewer()
  const team = await teamToAdminister(viewer, (await params).teamId)
  if (!team) notFound()
  return (
    <Page
      title={team.name}
      under={team.closedOn ? `Closed since ${sayDate(team.closedOn, viewer.today)}.` : undefined}
      crumbs={
        <>
          <Link href="/admin">Admin</Link> / <Link href="/admin/teams">Teams</Link>
        </>
      }
      act={<ButtonLink href={`/teams/${team.id}`}>The team’s page</ButtonLink>}
    >
      <BelongingParts team={team} names={await namesFor(viewer)} today={viewer.today} />
      <Part title="Name">
        <KeptForm action={renameTeamForm} submit="Save" label="Name" undo="Renamed.">
          <input type="hidden" name="teamId" value={team.id} />
          <Field label="The team’s name" name="name" defaultValue={team.name} autoComplete="off" required />
        </KeptForm>
      </Part>
      <Part
        title={team.closedOn ? 'Closed' : 'Closing'}
        why={
          team.closedOn
            ? 'It stands at the end of the list of teams. Opened again, it begins without people.'
            : 'A closed team keeps its history. Everybody’s time in it, and its lead’s, ends today.'
        }
      >
        <Form action={team.closedOn ? reopenTeamForm : closeTeamForm} label="Closing">
          <input type="hidden" name="teamId" value={team.id} />
          <Submit look="plain">{team.closedOn ? 'Open it again' : 'Close the team'}</Submit>
        </Form>
      </Part>
    </Page>
  )
}
