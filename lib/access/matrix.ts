/** The columns of ACCESS.md. */
export const columns = ['author', 'subject', 'manager', 'chain', 'former manager', 'peer', 'admin'] as const
export type Column = (typeof columns)[number]

/** One row of ACCESS.md, "Reading": who reads it through that column alone, and the tables in which it stands. */
export interface Row {
  what: string
  readers: readonly Column[]
  tables: readonly string[]
}

/** A row whose object a later issue brings: once its table or its page exists, the row must become a real one. */
export interface LaterRow {
  what: string
  issue: string
  /** The table that the object will stand in, or the folder of the page that will work it out. */
  place: string
}

const everyone = columns
const entry = ['prevention_entries', 'entry_people', 'entry_tags']
const oneOnOne = ['one_on_ones', 'agenda_items', 'action_items', 'shared_notes', 'answers']
const packet = ['packets', 'packet_lines', 'packet_versions']
const privateText = ['private_texts']
const found = ['search_documents', 'search_index']
const words = ['evidence', 'follow_ups', 'confirmations', 'manager_comments']
const request = ['entry_requests']

/** ACCESS.md, "Reading", in its order. "Only as author" is the author's column, so such cells are not repeated. */
export const reading: readonly Row[] = [
  { what: 'private note', readers: ['author'], tables: privateText },
  { what: 'private agenda point', readers: ['author'], tables: privateText },
  { what: 'answer not yet sent', readers: ['author'], tables: privateText },
  { what: 'reflection', readers: ['author'], tables: privateText },
  { what: 'loose signal', readers: ['author'], tables: [...privateText, 'signals'] },
  { what: 'unfinished capture', readers: ['author'], tables: privateText },
  { what: 'a version of a private note', readers: ['author'], tables: ['private_text_versions'] },
  { what: 'one-on-one of the manager', readers: ['subject', 'manager'], tables: oneOnOne },
  { what: 'one-on-one that the former manager held', readers: ['subject', 'former manager'], tables: oneOnOne },
  { what: 'one-on-one that the former manager never held', readers: ['subject'], tables: oneOnOne },
  {
    what: 'one-on-one that was handed over',
    readers: ['subject', 'manager', 'former manager'],
    tables: [...oneOnOne, 'hand_overs'],
  },
  { what: 'words of a one-on-one, by searching', readers: ['subject', 'manager'], tables: found },
  { what: 'point, action item and answer, by searching', readers: ['subject', 'manager'], tables: found },
  { what: 'a version of a shared note', readers: ['subject', 'manager'], tables: ['shared_note_versions'] },
  { what: 'a version of an answer', readers: ['subject', 'manager'], tables: ['answer_versions'] },
  {
    what: 'whether the question was asked, by the manager',
    readers: ['subject', 'manager', 'chain'],
    tables: ['one_on_ones'],
  },
  {
    what: 'whether the question was asked, by the former manager',
    readers: ['subject', 'manager', 'chain', 'former manager'],
    tables: ['one_on_ones'],
  },
  { what: 'own templates', readers: ['author'], tables: ['templates', 'template_points'] },
  { what: 'own questions', readers: ['author'], tables: ['questions'] },
  // Shared like the agenda that it is found on; once the line has ended, where it was asked.
  { what: 'recurring question of the manager', readers: ['subject', 'manager'], tables: ['recurring_questions'] },
  {
    what: 'recurring question that the former manager asked',
    readers: ['subject', 'former manager'],
    tables: ['recurring_questions', 'recurring_asks'],
  },
  {
    what: 'recurring question that the former manager never asked',
    readers: ['subject'],
    tables: ['recurring_questions'],
  },
  { what: 'series, with its rests', readers: ['subject', 'manager'], tables: ['series', 'series_pauses'] },
  { what: 'series of a former manager', readers: ['subject'], tables: ['series'] },
  { what: 'date of a series of the manager', readers: ['subject', 'manager'], tables: ['one_on_ones'] },
  { what: 'date that the former manager held', readers: ['subject', 'former manager'], tables: ['one_on_ones'] },
  { what: 'date that the former manager never held', readers: ['subject'], tables: ['one_on_ones'] },
  { what: 'entry, private', readers: ['author'], tables: entry },
  { what: 'entry, shared', readers: ['author', 'subject', 'manager'], tables: entry },
  { what: 'entry, leadership', readers: ['author', 'subject', 'manager', 'chain'], tables: entry },
  { what: 'entry, deleted', readers: [], tables: entry },
  { what: 'entry, deleted, in the bin', readers: ['author'], tables: entry },
  // A private entry leaves the index, so that not even its author finds it by its words (PRODUCT.md, "Sealed at rest").
  { what: 'words of a private entry, by searching', readers: [], tables: found },
  { what: 'words of a shared entry, by searching', readers: ['author', 'subject', 'manager'], tables: found },
  { what: 'reasons of a shared entry', readers: ['author', 'manager'], tables: entry },
  { what: 'reasons of a shared entry, ticked', readers: ['author', 'subject', 'manager'], tables: entry },
  { what: 'reasons of a leadership entry', readers: ['author', 'manager', 'chain'], tables: entry },
  { what: 'whom it concerns', readers: ['author'], tables: ['entry_concerns'] },
  { what: 'evidence', readers: ['author', 'subject', 'manager'], tables: ['evidence'] },
  { what: 'follow-up', readers: ['author', 'subject', 'manager'], tables: ['follow_ups'] },
  { what: 'confirmation', readers: ['author', 'subject', 'manager'], tables: ['confirmations'] },
  { what: 'manager’s comment', readers: ['author', 'subject', 'manager'], tables: ['manager_comments'] },
  { what: 'all four of a private entry', readers: ['author'], tables: words },
  { what: 'all four of a leadership entry', readers: ['author', 'subject', 'manager', 'chain'], tables: words },
  // "A former manager and a peer their own words only": whoever reads the entry finds them in it, everybody else alone.
  { what: 'all four in one’s own words', readers: everyone, tables: words },
  { what: 'earlier wording of an entry', readers: ['author'], tables: ['entry_versions'] },
  { what: 'request to a peer, open', readers: ['author', 'subject', 'manager', 'peer'], tables: request },
  {
    what: 'request to a former manager, open',
    readers: ['author', 'subject', 'manager', 'former manager'],
    tables: request,
  },
  { what: 'request to a peer, answered', readers: [], tables: request },
  { what: 'request to a peer, withdrawn', readers: [], tables: request },
  { what: 'review packet, draft', readers: ['author'], tables: packet },
  { what: 'note to self', readers: ['author'], tables: privateText },
  { what: 'read-back mark', readers: ['author'], tables: ['read_backs'] },
  { what: 'people', readers: everyone, tables: ['people'] },
  { what: 'people, by searching', readers: everyone, tables: ['people'] },
  { what: 'teams', readers: everyone, tables: ['teams', 'memberships', 'leads'] },
  { what: 'lines', readers: everyone, tables: ['reporting_lines'] },
  { what: 'tags', readers: everyone, tables: ['tags'] },
  { what: 'organisation’s templates', readers: everyone, tables: ['templates', 'template_points'] },
  { what: 'organisation’s questions', readers: everyone, tables: ['questions'] },
  { what: 'the organisation and its question', readers: everyone, tables: ['settings'] },
  { what: 'session', readers: ['author'], tables: ['sessions'] },
  { what: 'feed', readers: ['author'], tables: ['feeds'] },
  { what: 'feed: kind, last use, and ending it', readers: ['author', 'admin'], tables: ['feeds'] },
  { what: 'secret of a feed', readers: [], tables: ['feeds'] },
  { what: 'reminders that are switched off', readers: ['author'], tables: ['muted_reminders'] },
  // The owner finds in Settings when the next one is due; the list is for admins.
  { what: 'background job', readers: ['author'], tables: ['jobs'] },
  { what: 'background job: kind, attempts, class of error', readers: ['admin'], tables: ['jobs'] },
  { what: 'background job: what it is about, for others', readers: [], tables: ['jobs'] },
  // Secrets are hashed at rest, and even the hash is nobody's (ACCESS.md, Writing: admins cannot read a password or a token).
  { what: 'password', readers: [], tables: ['passwords'] },
  { what: 'secret of an invitation', readers: [], tables: ['invitations'] },
  { what: 'audit log', readers: ['admin'], tables: ['audit_log'] },
]

/** Tables that hold no object of ACCESS.md, each with the reason. */
export const technical: Readonly<Record<string, string>> = {
  submissions: 'keys of forms that were sent, read only by whoever sends the same key again',
  wrong_guesses: 'counts of wrong passwords under a hash of the address; no read shows them',
  sign_in_tries: 'counts of tries from one place; no read shows them',
  search_index_config: 'a part of search_index, kept by SQLite',
  search_index_data: 'a part of search_index, kept by SQLite',
  search_index_docsize: 'a part of search_index, kept by SQLite',
  search_index_idx: 'a part of search_index, kept by SQLite',
  sqlite_sequence: 'kept by SQLite',
  __drizzle_migrations: 'which migrations have run',
}

const review = 'The review packet and every way out'
const privacy = 'Setting up a team, and privacy that holds'
const aboveOneTeam = 'Above one team: say the names'
const leadership = 'app/(desk)/leadership'

/** The rest of the table, each with the issue that builds it. */
export const later: readonly LaterRow[] = [
  { what: 'review packet, shared; answers and acknowledgement', issue: review, place: 'packet_shares' },
  { what: 'read-back mark, when the packet is shared', issue: review, place: 'packet_shares' },
  { what: 'read-back mark, its date for coverage', issue: aboveOneTeam, place: leadership },
  { what: 'made export or ZIP', issue: review, place: 'exports' },
  { what: 'incident of a team; quiet streak', issue: aboveOneTeam, place: 'incidents' },
  { what: 'sentences on a team page', issue: aboveOneTeam, place: 'incidents' },
  { what: 'balance on a team page', issue: aboveOneTeam, place: 'recognitions' },
  { what: 'recognition, public', issue: aboveOneTeam, place: 'recognitions' },
  { what: 'recognition, not public', issue: aboveOneTeam, place: 'recognitions' },
  { what: 'quiet review, closed: its own lines', issue: aboveOneTeam, place: 'quiet_reviews' },
  { what: 'quiet review, own draft in the room', issue: aboveOneTeam, place: 'quiet_reviews' },
  { what: 'quiet review passed on, with its reason', issue: aboveOneTeam, place: 'quiet_reviews' },
  { what: 'coverage of a manager', issue: aboveOneTeam, place: leadership },
  { what: 'reasons of the quiet expert', issue: aboveOneTeam, place: 'recognitions' },
  { what: 'reasons of drift', issue: aboveOneTeam, place: 'recognitions' },
  { what: 'dashboard audit, draft', issue: aboveOneTeam, place: 'dashboard_audits' },
  { what: 'dashboard audit, dated', issue: aboveOneTeam, place: 'dashboard_audits' },
  { what: 'competencies', issue: review, place: 'competencies' },
  { what: 'import, its file and bad rows', issue: privacy, place: 'imports' },
  { what: 'token', issue: privacy, place: 'tokens' },
  { what: 'session, for an admin: kind, last use', issue: privacy, place: 'app/(desk)/admin/sessions' },
]
