import Link from 'next/link'
import { notFound } from 'next/navigation'
import { FeedPart } from '@/components/admin/feed-part'
import { KeptForm } from '@/components/admin/kept-form'
import { LinesPart } from '@/components/admin/lines-part'
import { Part } from '@/components/admin/part'
import { PersonFields } from '@/components/admin/person-fields'
import { SignInPart } from '@/components/admin/sign-in-part'
import { TeamPart } from '@/components/admin/team-part'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { feedToAdminister } from '@/lib/calendar/feed'
import { sayFeed } from '@/lib/calendar/say'
import { changePersonForm } from '@/lib/people/actions'
import { personToAdminister } from '@/lib/people/administered'
import { namesFor } from '@/lib/people/queries'
import { saySignIn } from '@/lib/people/say'
import { teamsToChoose } from '@/lib/teams/queries'

export const metadata = { title: 'A person · Admin' }

export default async function AdminPerson({ params }: PageProps<'/admin/people/[personId]'>) {
  const viewer = await requireViewer()
  const person = await personToAdminister(viewer, (await params).personId)
  if (!person) notFound()
  const [names, teams, feed] = await Promise.all([
    namesFor(viewer),
    teamsToChoose(viewer),
    feedToAdminister(viewer, person.id),
  ])
  const { today } = viewer
  return (
    <Page
      title={person.name}
      under={`${saySignIn(person)}.`}
      crumbs={
        <>
          <Link href="/admin">Admin</Link> / <Link href="/admin/people">People</Link>
        </>
      }
      act={<ButtonLink href={`/people/${person.id}`}>Their page</ButtonLink>}
    >
      <LinesPart person={person} names={names} today={today} />
      <TeamPart person={person} teams={teams} today={today} />
      <Part title="In the directory">
        <KeptForm action={changePersonForm} submit="Save" label="In the directory" undo="Saved.">
          <input type="hidden" name="personId" value={person.id} />
          <PersonFields person={person} />
        </KeptForm>
      </Part>
      {feed ? <FeedPart personId={person.id} feed={sayFeed(feed, viewer)} /> : null}
      <SignInPart person={person} />
    </Page>
  )
}
