import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Names } from '@/components/people/names'
import { TeamForm } from '@/components/teams/team-form'
import { Page } from '@/components/ui/page'
import { mayAdminister } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'
import { newId } from '@/lib/ids'
import { allTeams } from '@/lib/teams/queries'
import { sayTeam } from '@/lib/teams/say'

export const metadata = { title: 'Teams · Admin' }

export default async function AdminTeams() {
  const viewer = await requireViewer()
  if (!mayAdminister(viewer)) notFound()
  const teams = await allTeams(viewer)
  return (
    <Page
      title="Teams"
      under="People work in one team at a time, each with one lead at a time."
      crumbs={<Link href="/admin">Admin</Link>}
    >
      <TeamForm formKey={newId()} />
      {teams.length > 0 ? (
        <div className="mt-9">
          <Names
            label="Teams"
            lines={teams.map(team => ({
              ...team,
              href: `/admin/teams/${team.id}`,
              about: sayTeam(team, viewer.today),
            }))}
          />
        </div>
      ) : null}
    </Page>
  )
}
