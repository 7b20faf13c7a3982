import { queryOptions } from '@tanstack/react-query'
import type { PaletteIndex } from './queries'

/** What the palette can go to, fetched when it is first opened and kept in memory. */
export const paletteOptions = queryOptions({
  queryKey: ['palette'],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<PaletteIndex> => {
    const answer = await fetch('/api/palette', { signal })
    if (!answer.ok) throw new Error('The names could not be fetched')
    return answer.json()
  },
})
