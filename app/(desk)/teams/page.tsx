import { Names } from '@/components/people/names'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Heading, Page } from '@/components/ui/page'
import { mayAdminister } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'
import { allTeams, type ListedTeam } from '@/lib/teams/queries'
import { sayTeam } from '@/lib/teams/say'

export const metadata = { title: 'Teams' }

export default async function Teams() {
  const viewer = await requireViewer()
  const teams = await allTeams(viewer)
  const open = teams.filter(team => !team.closedOn)
  const closed = teams.filter(team => team.closedOn)
  const lineOf = (team: ListedTeam) => ({ ...team, href: `/teams/${team.id}`, about: sayTeam(team, viewer.today) })
  const mayAdd = mayAdminister(viewer)
  return (
    <Page title="Teams" under="Who works together, and who leads.">
      <section className="mt-9">
        {open.length > 0 ? (
          <Names label="Teams" lines={open.map(lineOf)} />
        ) : (
          <Empty act={mayAdd ? <ButtonLink href="/admin/teams">Create a team</ButtonLink> : null}>
            There are no teams yet, and none are needed: one-on-ones work without.{' '}
            {mayAdd ? '' : 'An admin makes them.'}
          </Empty>
        )}
      </section>
      {closed.length > 0 ? (
        <section className="mt-9">
          <Heading>Closed</Heading>
          <Names label="Closed teams" lines={closed.map(lineOf)} />
        </section>
      ) : null}
    </Page>
  )
}
