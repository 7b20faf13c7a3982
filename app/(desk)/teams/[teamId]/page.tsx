import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Belongings, Earlier } from '@/components/teams/belongings'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Heading, Page } from '@/components/ui/page'
import { mayAdminister } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'
import { isInForce } from '@/lib/people/span'
import { type Belongs, findTeam } from '@/lib/teams/queries'
import { count, sayDate } from '@/lib/time/say'

const teamOf = cache(findTeam)

export async function generateMetadata({ params }: PageProps<'/teams/[teamId]'>) {
  const team = await teamOf(await requireViewer(), (await params).teamId)
  return { title: team?.name }
}

export default async function Team({ params }: PageProps<'/teams/[teamId]'>) {
  const viewer = await requireViewer()
  const team = await teamOf(viewer, (await params).teamId)
  if (!team) notFound()
  const { today } = viewer
  const isNow = (row: Belongs) => isInForce(row, today) && !row.isDeactivated
  const wasBefore = (row: Belongs) => !isNow(row) && row.startsOn <= today && row.endsOn !== row.startsOn
  const people = team.members.filter(isNow)
  const lead = team.leads.filter(isNow)
  const under = team.closedOn
    ? `Closed since ${sayDate(team.closedOn, today)}.`
    : sentence(count(people.length, 'person', 'people'))
  return (
    <Page
      title={team.name}
      under={under}
      crumbs={<Link href="/teams">Teams</Link>}
      act={mayAdminister(viewer) ? <ButtonLink href={`/admin/teams/${team.id}`}>Change the team</ButtonLink> : null}
    >
      <section className="mt-9">
        <Heading>Lead</Heading>
        {lead.length > 0 ? (
          <Belongings rows={lead} today={today} label="Lead" />
        ) : (
          <Empty>Nobody leads this team today.</Empty>
        )}
        <Earlier rows={team.leads.filter(wasBefore)} today={today} label="Who led it before" />
      </section>
      <section className="mt-9">
        <Heading>People</Heading>
        {people.length > 0 ? (
          <Belongings rows={people} today={today} label="People" />
        ) : (
          <Empty>Nobody is in this team today.</Empty>
        )}
        <Earlier rows={team.members.filter(wasBefore)} today={today} label="Who was in it before" />
      </section>
    </Page>
  )
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
