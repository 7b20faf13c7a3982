import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PeopleTable } from '@/components/admin/people-table'
import { Pages } from '@/components/people/pages'
import { Search } from '@/components/people/search'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { peopleToAdminister } from '@/lib/people/directory'
import { listAsked } from '@/lib/people/input'

export const metadata = { title: 'People · Admin' }

export default async function AdminPeople({ searchParams }: PageProps<'/admin/people'>) {
  const viewer = await requireViewer()
  const { q, after } = listAsked(await searchParams)
  const people = await peopleToAdminister(viewer, { q, after })
  if (!people) notFound()
  return (
    <Page
      wide
      title="People"
      under="Everybody, by name."
      crumbs={<Link href="/admin">Admin</Link>}
      act={<ButtonLink href="/admin/people/new">Add a person</ButtonLink>}
    >
      <Search action="/admin/people" q={q} label="Search by name or address" />
      <div className="mt-6">
        {people.rows.length > 0 ? (
          <PeopleTable rows={people.rows} />
        ) : (
          <Empty act={<ButtonLink href="/admin/people">Show everybody</ButtonLink>}>
            Nobody here has “{q}” in their name or address. A part of it is enough.
          </Empty>
        )}
      </div>
      <Pages path="/admin/people" q={q} after={after} next={people.next} />
    </Page>
  )
}
