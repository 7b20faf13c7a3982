import { Search } from '@/components/search/search'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { yourPeople } from '@/lib/people/queries'
import { searchOf } from '@/lib/search/address'
import { readSearch } from '@/lib/search/input'
import { search } from '@/lib/search/queries/search'

export const metadata = { title: 'Search' }

/** All that the viewer may see, by its words; by a plain address too. */
export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const viewer = await requireViewer()
  const { asked, before, problems } = readSearch(await searchParams, viewer)
  const first = await search(viewer, asked, before)
  const people = [{ id: viewer.personId, name: 'You' }, ...(await yourPeople(viewer))]
  return (
    <Page title="Search">
      {Object.values(problems).map(problem => (
        <p key={problem} className="mt-4 border-l-2 border-warm pl-3 text-warm-ink">
          {problem}
        </p>
      ))}
      <Search key={`${searchOf(asked)} ${before}`} asked={asked} before={before} first={first} people={people} />
    </Page>
  )
}
