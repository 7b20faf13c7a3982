import type { Visibility } from '@/lib/access/entries'

interface CaptureVisibility {
  /** The tick "also for leadership"; null while nobody touched it. */
  leadership: boolean | null
  /** Has Retention, Conflict or another tag that only authors open to leadership. */
  authorsOnly: boolean
  standard: 'shared' | 'leadership'
  /** The subject's own, their manager and their chain may; a peer may not. */
  mayLead: boolean
}

/** Who reads a captured entry (ACCESS.md, Writing): the standard, private for Retention and Conflict, leadership by one key. */
export function visibilityAtCapture({ leadership, authorsOnly, standard, mayLead }: CaptureVisibility): Visibility {
  if (leadership && mayLead) return 'leadership'
  if (authorsOnly) return 'private'
  if (leadership === null && mayLead) return standard
  return 'shared'
}
