'use client'

import { lately } from '@/components/ui/late'

/** A capture line on a page: a plain form at first, which understands what is typed once the page is used. */
export const CaptureLine = lately(async () => (await import('./capture-form')).CaptureForm)
