import { z } from 'zod'
import { id } from '@/lib/input'

/** Making and ending one's own address says nothing but that. */
export const noInput = z.object({})

export const endFeedInput = z.object({ personId: id })
