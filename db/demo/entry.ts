import type {
  bases,
  evidenceKinds,
  lastings,
  outcomes,
  reaches,
  requestKinds,
  roles,
  severities,
  stoppers,
  verdicts,
  visibilities,
} from '@/db/schema'
import type { PersonKey } from './people'

type One<T extends readonly string[]> = T[number]

export type DemoTag =
  | 'Reliability'
  | 'Scaling'
  | 'Security'
  | 'Data'
  | 'Retention'
  | 'Conflict'
  | 'Wellbeing'
  | 'Delivery'
  | 'Customer'
  | 'Cost'
  | 'Knowledge'
  | 'Toil'
  | 'Glue'

/** A prevention entry of the demo year as it is written by hand; what is left out is left empty or plain. */
export interface DemoEntry {
  /** Its people: those who did it by name alone, the others as `ana:noticed`. */
  of: (PersonKey | `${PersonKey}:${One<typeof roles>}`)[]
  /** Who wrote it; the first one's manager on that day unless given. */
  by?: PersonKey
  /** Days before today; a weekend moves to the Friday before. */
  ago: number
  action: string
  prevented: string
  tags: DemoTag[]
  /** Months from the act to the harm. */
  hits?: number
  signal?: string
  without?: string
  subjectsSeeReasons?: true
  basis?: One<typeof bases>
  severity?: One<typeof severities>
  reach?: One<typeof reaches>
  lasting?: One<typeof lastings>
  stoppedBy?: One<typeof stoppers>
  softened?: true
  visibility?: One<typeof visibilities>
  concerns?: PersonKey
  /** Days from the act until it was written down. */
  late?: number
  /** What was answered in the one-on-one it came out of. */
  said?: string
  /** The words before they were edited. */
  earlier?: { action?: string; prevented?: string }
  evidence?: {
    kind: One<typeof evidenceKinds>
    text: string
    url?: string
    before?: string
    after?: string
    how?: string
    by?: PersonKey
    /** Days after the act. */
    later?: number
  }[]
  confirmed?: { by: PersonKey; verdict: One<typeof verdicts>; comment?: string; later?: number }[]
  /** Requests that are still open. */
  asks?: { kind: One<typeof requestKinds>; asked: PersonKey }[]
  /** The manager's words beside the author's. */
  comment?: string
  /** What the later check found; `due` is waiting for it, `none` was switched off. */
  followUp?: { outcome: One<typeof outcomes>; text?: string; after?: number } | 'due' | 'none'
}
