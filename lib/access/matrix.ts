/** The columns of ACCESS.md. */
export const columns = ['author', 'subject', 'manager', 'chain', 'former manager', 'peer', 'admin'] as const
export type Column = (typeof columns)[number]

/** One row of ACCESS.md, "Reading": who reads it through that column alone. */
export interface Row {
  what: string
  readers: readonly Column[]
}

/** A row whose object a later issue brings: once its table exists, the row must become a real one. */
export interface LaterRow {
  what: string
  issue: string
  table: string
}

const everyone = columns

/** ACCESS.md, "Reading", in its order. "Only as author" is the author's column, so such cells are not repeated. */
export const reading: readonly Row[] = [
  { what: 'private note', readers: ['author'] },
  { what: 'private agenda point', readers: ['author'] },
  { what: 'one-on-one of the manager', readers: ['subject', 'manager'] },
  { what: 'one-on-one that the former manager held', readers: ['subject', 'former manager'] },
  { what: 'one-on-one that the former manager never held', readers: ['subject'] },
  { what: 'whether the question was asked, by the manager', readers: ['subject', 'manager', 'chain'] },
  {
    what: 'whether the question was asked, by the former manager',
    readers: ['subject', 'manager', 'chain', 'former manager'],
  },
  { what: 'entry, private', readers: ['author'] },
  { what: 'entry, shared', readers: ['author', 'subject', 'manager'] },
  { what: 'entry, leadership', readers: ['author', 'subject', 'manager', 'chain'] },
  { what: 'entry, deleted', readers: [] },
  { what: 'reasons of a shared entry', readers: ['author', 'manager'] },
  { what: 'reasons of a shared entry, ticked', readers: ['author', 'subject', 'manager'] },
  { what: 'reasons of a leadership entry', readers: ['author', 'manager', 'chain'] },
  { what: 'whom it concerns', readers: ['author'] },
  { what: 'earlier wording of an entry', readers: ['author'] },
  { what: 'review packet, draft', readers: ['author'] },
  { what: 'note to self', readers: ['author'] },
  { what: 'directory', readers: everyone },
  { what: 'audit log', readers: ['admin'] },
]

/** The rest of the table, each with the issue that builds it. */
export const later: readonly LaterRow[] = [
  { what: 'reflection', issue: 'One-on-ones, whole', table: 'reflections' },
  { what: 'loose signal', issue: 'One-on-ones, whole', table: 'signals' },
  { what: 'unfinished capture', issue: 'One-on-ones, whole', table: 'unfinished_captures' },
  { what: 'answer not yet sent', issue: 'One-on-ones, whole', table: 'answer_drafts' },
  { what: 'series and dates', issue: 'One-on-ones, whole', table: 'series' },
  { what: 'one-on-one that was handed over', issue: 'One-on-ones, whole', table: 'hand_overs' },
  { what: 'own templates', issue: 'One-on-ones, whole', table: 'templates' },
  { what: 'own questions', issue: 'One-on-ones, whole', table: 'questions' },
  { what: 'feed', issue: 'One-on-ones, whole', table: 'feeds' },
  { what: 'background job', issue: 'One-on-ones, whole', table: 'jobs' },
  {
    what: 'review packet, shared; answers and acknowledgement',
    issue: 'The review packet and every way out',
    table: 'packet_shares',
  },
  { what: 'made export or ZIP', issue: 'The review packet and every way out', table: 'exports' },
  { what: 'competencies', issue: 'The review packet and every way out', table: 'competencies' },
  { what: 'import, its file and bad rows', issue: 'Setting up a team, and privacy that holds', table: 'imports' },
  { what: 'token', issue: 'Setting up a team, and privacy that holds', table: 'tokens' },
  { what: 'incident of a team; quiet streak', issue: 'Above one team: say the names', table: 'incidents' },
  { what: 'recognition', issue: 'Above one team: say the names', table: 'recognitions' },
  { what: 'quiet review, draft and passed on', issue: 'Above one team: say the names', table: 'quiet_reviews' },
  { what: 'dashboard audit', issue: 'Above one team: say the names', table: 'dashboard_audits' },
]
