import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { type Asked, searchOf } from './address'
import { wordsOf } from './match'
import type { Results } from './queries/search'

/** What a search finds, page by page. The last results stay while new ones come. */
export const searchOptions = (asked: Asked, first?: Results) =>
  infiniteQueryOptions({
    queryKey: ['search', searchOf(asked)],
    queryFn: ({ pageParam, signal }) => fetchPage(`/api/search${searchOf(asked, pageParam)}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Results) => page.next,
    initialData: first ? { pages: [first], pageParams: [null] } : undefined,
    placeholderData: keepPreviousData,
    enabled: wordsOf(asked.q).length > 0,
  })

async function fetchPage(address: string, signal: AbortSignal): Promise<Results> {
  const answer = await fetch(address, { signal, headers: { accept: 'application/json' } })
  const body = await answer.json().catch(() => null)
  if (!answer.ok) throw new Error(body?.problem ?? 'The server did not answer as it should.')
  return body
}
