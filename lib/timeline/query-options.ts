import { infiniteQueryOptions } from '@tanstack/react-query'
import { type Filters, searchOf } from './address'
import type { TimelinePage } from './rows'

/** Everything fetched of one person's timeline has a key that begins so. */
export const timelineKey = (personId: string) => ['timeline', personId] as const

interface Start {
  personId: string
  filters: Filters
  /** Where the first page begins: null with the newest. */
  before: string | null
  first: TimelinePage
}

/** A timeline's pages. The first comes with the document; the later ones from its route, as they are asked for. */
export const timelineOptions = ({ personId, filters, before, first }: Start) =>
  infiniteQueryOptions({
    queryKey: [...timelineKey(personId), searchOf(filters, before)],
    queryFn: ({ pageParam, signal }) =>
      fetchPage(`/api/people/${personId}/timeline${searchOf(filters, pageParam)}`, signal),
    initialPageParam: before,
    getNextPageParam: (page: TimelinePage) => page.next,
    initialData: { pages: [first], pageParams: [before] },
    staleTime: Number.POSITIVE_INFINITY,
    // Coming back to a long reading, its later pages are fetched anew beneath what is shown.
    refetchOnMount: query => ((query.state.data?.pages.length ?? 0) > 1 ? 'always' : false),
  })

async function fetchPage(address: string, signal: AbortSignal): Promise<TimelinePage> {
  const answer = await fetch(address, { signal, headers: { accept: 'application/json' } })
  const body = await answer.json().catch(() => null)
  if (!answer.ok) throw new Error(body?.problem ?? 'The server did not answer as it should.')
  return body
}
