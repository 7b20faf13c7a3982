'use client'

import { lately } from '@/components/ui/late'

/** The rows, which are plain links until the page is used. */
export const LateTimeline = lately(async () => (await import('./timeline')).Timeline, 'j k e')
