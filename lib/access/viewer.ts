import type { settings } from '@/db/schema'
import type { Day } from '@/lib/time/day'

/** What access rules need to know of whoever asks. */
export interface Asker {
  personId: string
  /** Today in the organisation's zone; decides which lines are in force. */
  today: Day
}

/** Who makes a request, established anew at each one (QUALITY.md S6). Safe to build pages from; holds no secret. */
export interface Viewer extends Asker {
  name: string
  isAdmin: boolean
  sessionId: string
  now: number
  /** The viewer's own zone, in which times are shown. */
  timeZone: string
  theme: 'light' | 'dark' | null
  singleKeys: boolean
  organisation: Omit<typeof settings.$inferSelect, 'id' | 'createdAt'>
}
