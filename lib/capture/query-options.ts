import { queryOptions } from '@tanstack/react-query'
import type { CaptureDirectory } from './parse'

/** Names and tags for capture, fetched when a capture line is first touched: no page carries the whole directory. */
export const captureDirectory = queryOptions({
  queryKey: ['capture'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<CaptureDirectory> => {
    const answer = await fetch('/api/capture', { signal })
    if (!answer.ok) throw new Error('The names could not be fetched')
    return answer.json()
  },
})
