import { z } from 'zod'
import { id } from '@/lib/input'

export const entryIdInput = z.object({ entryId: id })
