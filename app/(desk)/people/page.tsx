import { ListKeys } from '@/components/keys/list-keys'
import { Names } from '@/components/people/names'
import { Pages } from '@/components/people/pages'
import { Search } from '@/components/people/search'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Heading, Page } from '@/components/ui/page'
import { mayAddReport } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'
import { directory } from '@/lib/people/directory'
import { listAsked } from '@/lib/people/input'
import { yourPeopleAndMeetings } from '@/lib/people/queries'
import { sayAsked, sayNext, sayPlace } from '@/lib/people/say'

export const metadata = { title: 'People' }

export default async function People({ searchParams }: PageProps<'/people'>) {
  const viewer = await requireViewer()
  const { q, after } = listAsked(await searchParams)
  const isWhole = !q && !after
  const [mine, everyone] = await Promise.all([
    isWhole ? yourPeopleAndMeetings(viewer) : [],
    directory(viewer, { q, after }),
  ])
  return (
    <Page
      title="People"
      under={`Everyone at ${viewer.organisation.organisation}.`}
      act={mayAddReport(viewer) ? <ButtonLink href="/people/new">Add somebody you manage</ButtonLink> : null}
    >
      <ListKeys />
      <Search action="/people" q={q} />
      {mine.length > 0 ? (
        <section className="mt-9">
          <Heading>Your people</Heading>
          <Names
            label="Your people"
            lines={mine.map(person => ({
              ...person,
              href: `/people/${person.id}`,
              about: `${sayNext(person, viewer.today)}, ${sayAsked(person, viewer.today)}`,
            }))}
          />
        </section>
      ) : null}
      <section className="mt-9">
        <Heading>{q ? `Names with “${q}”` : 'Everyone'}</Heading>
        {everyone.rows.length > 0 ? (
          <Names
            label="Everyone"
            lines={everyone.rows.map(person => ({ ...person, href: `/people/${person.id}`, right: sayPlace(person) }))}
          />
        ) : (
          <Empty act={<ButtonLink href="/people">Show everyone</ButtonLink>}>
            Nobody here has “{q}” in their name. A part of it is enough.
          </Empty>
        )}
        <Pages path="/people" q={q} after={after} next={everyone.next} />
      </section>
    </Page>
  )
}
