import { queryClient } from '@/components/desk/query-client'
import { paletteOptions } from '@/lib/palette/query-options'

/** What the palette knows of, fetched unless it is fresh. */
export const paletteIndex = () => queryClient().fetchQuery(paletteOptions)
