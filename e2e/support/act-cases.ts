import { firstQuestion } from '@/lib/organisation/first-set'
import type { Own } from './act-rows'
import { type Aims, theirPassword } from './act-world'

type Input = Record<string, unknown>
type Fields = Record<string, string | string[]>
type Who = 'manager' | 'report' | 'admin' | 'stranger'

interface Aimed<I> {
  /** Who may do it, so that it is known that nothing but access stood in the others' way; or why nobody may here. */
  may: Who | { nobody: string }
  /** What is sent, valid in all but whom it belongs to. */
  input: (their: Aims) => I
  /** What only its rightful sender can say. */
  rightful?: (their: Aims) => I
  /** The same through something of one's own: an own meeting with another's point. */
  through?: (their: Aims, own: Aims) => I
  /** What changes rightly whoever does it: by table, which rows are the sender's own; `?` stands for the sender. */
  own?: Own
}

export type ActCase = { form: Aimed<Fields> } | { call: Aimed<Input> }

const form = (may: Aimed<Fields>['may'], input: Aimed<Fields>['input'], more: Partial<Aimed<Fields>> = {}) => ({
  form: { may, input, ...more },
})
const call = (may: Aimed<Input>['may'], input: Aimed<Input>['input'], more: Partial<Aimed<Input>> = {}) => ({
  call: { may, input, ...more },
})

const founded = { nobody: 'The organisation was founded long ago.' }
const noDemo = { nobody: 'What stands here is not the demo year.' }
const told = { audit_log: 'actor_id = ?' }
const oneself = { own: { ...told, people: 'id = ?', search_documents: "kind = 'person' and object_id = ?" } }
const span = { startsOn: '2024-01-01', endsOn: '' }
const wrong = 'a wrong password, long'
const chosen = 'fourteen calm harbours'
const draft = { action: 'mended the sluice', prevented: '', people: [], tags: [], asWords: [], leadership: null }

/** Every server action of the build by its exported name. */
export const actCases: Record<string, ActCase> = {
  capture: form(
    'manager',
    ({ report, oneOnOne }) => ({
      subjectId: report,
      action: 'mended the sluice',
      prevented: 'a flood',
      oneOnOneId: oneOnOne,
    }),
    {
      through: ({ oneOnOne }, own) => ({
        subjectId: own.report,
        action: 'mended the sluice',
        prevented: 'a flood',
        oneOnOneId: oneOnOne,
      }),
    },
  ),

  // Anybody may write down what somebody stopped, so also begin to; it stays their own private text.
  keepUnfinishedCapture: call(
    'manager',
    ({ report }) => ({ unfinished: 'unfinished-once', subjectId: report, draft }),
    {
      own: { ...told, private_texts: 'author_id = ?', submissions: 'person_id = ?' },
    },
  ),
  dropUnfinishedCapture: call('manager', ({ unfinished }) => ({ unfinished })),

  keepTheSignal: form('manager', ({ report }) => ({ personId: report, text: 'The tide is late', key: 'signal-once' }), {
    through: ({ oneOnOne }, own) => ({ personId: own.report, oneOnOneId: oneOnOne, text: 'The tide is late' }),
  }),
  editTheSignal: form('manager', ({ signal }) => ({ id: signal, text: 'The tide is late' })),
  changeTheSignal: form('manager', ({ signal }) => ({ id: signal, state: 'let go' })),
  removeTheSignal: form('manager', ({ signal }) => ({ id: signal })),
  askAboutSignal: form('manager', ({ signal }) => ({ id: signal })),
  saveReflection: call('manager', ({ reflected }) => ({ oneOnOneId: reflected, version: 1, text: 'The ebb' })),
  sendReflection: form('manager', ({ reflected }) => ({ oneOnOneId: reflected, version: '1', text: 'The ebb' })),

  binEntry: call('report', ({ entry }) => ({ entryId: entry })),
  putBackEntry: call('report', ({ binnedEntry }) => ({ entryId: binnedEntry })),
  editEntry: form('report', ({ entry, report }) => ({
    entryId: entry,
    action: 'rebuilt the sluice',
    prevented: 'a flood',
    actedOn: '2026-03-02',
    people: report,
    roles: 'did',
    visibility: 'shared',
  })),
  raiseEntry: form('manager', ({ entry }) => ({ entryId: entry })),
  lowerEntry: form('report', ({ raisedEntry }) => ({ entryId: raisedEntry })),
  commentOnEntry: form('manager', ({ entry }) => ({ entryId: entry, text: 'Well seen.' })),
  confirmEntry: form('manager', ({ entry }) => ({ entryId: entry, verdict: 'agrees', comment: 'I was there.' })),
  askAboutEntry: form('manager', ({ entry, director }) => ({ entryId: entry, askedId: director, kind: 'look again' })),
  withdrawRequest: form('manager', ({ request }) => ({ requestId: request })),
  addEvidence: form('manager', ({ entry }) => ({
    entryId: entry,
    kind: 'note',
    text: 'It held.',
    onDay: '2026-03-03',
    key: 'evidence-once',
  })),
  removeEvidence: call('manager', ({ evidence }) => ({ evidenceId: evidence })),
  putBackEvidence: call('manager', ({ removedEvidence }) => ({ evidenceId: removedEvidence })),
  followUpEntry: form('manager', ({ entry }) => ({
    entryId: entry,
    outcome: 'stayed quiet',
    onDay: '2026-06-03',
    nextOn: '2026-09-03',
  })),
  removeFollowUp: call('manager', ({ followUp }) => ({ followUpId: followUp })),
  putBackFollowUp: call('manager', ({ removedFollowUp }) => ({ followUpId: removedFollowUp })),

  planOneOnOne: form('manager', ({ report }) => ({
    reportId: report,
    day: '2098-04-04',
    time: '10:00',
    minutes: '30',
    key: 'planned-once',
  })),
  moveOneOnOne: form('manager', ({ oneOnOne }) => ({
    oneOnOneId: oneOnOne,
    day: '2098-04-05',
    time: '10:00',
    minutes: '30',
  })),
  cancelOneOnOne: form('manager', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne })),
  holdOneOnOne: form('manager', ({ pastOneOnOne }) => ({ oneOnOneId: pastOneOnOne })),
  handOverOneOnOne: form('report', ({ formerOneOnOne }) => ({ oneOnOneId: formerOneOnOne })),
  seeHandOvers: form('report', ({ report, former }) => ({ reportId: report, managerId: former })),
  moveSeriesDate: form('report', ({ series }) => ({
    seriesId: series,
    occursOn: '2098-01-14',
    day: '2098-01-15',
    time: '06:00',
    minutes: '15',
  })),
  skipSeriesDate: form('manager', ({ series }) => ({
    seriesId: series,
    occursOn: '2098-01-14',
    reason: 'On leave',
  })),
  skipOneOnOne: form('report', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, reason: 'On leave' })),
  pauseSeries: form('report', ({ series }) => ({ seriesId: series, startsOn: '2098-02-01' })),
  resumeSeries: form('manager', ({ series }) => ({ seriesId: series })),
  changeSeriesForm: form('manager', ({ series }) => ({
    seriesId: series,
    from: '2098-01-14',
    day: '2098-01-15',
    time: '07:00',
    minutes: '25',
    cadence: 'every two weeks',
    timeZone: 'Europe/Warsaw',
  })),
  takeBackSeriesChange: form('manager', ({ series, earlierSeries }) => ({ seriesId: series, before: earlierSeries })),
  endSeriesForm: form('manager', ({ series }) => ({ seriesId: series, endsOn: '2098-02-01' })),
  markAsked: form('manager', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne })),
  addAgendaItem: form('report', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, text: 'The gate', key: 'point-once' })),
  addAgendaItems: form('report', ({ oneOnOne }) => ({
    oneOnOneId: oneOnOne,
    text: 'The gate\nThe wall',
    key: 'points-once',
  })),
  editAgendaItem: form('manager', ({ agendaItem }) => ({
    id: agendaItem,
    text: 'The gate',
    note: 'Soon',
    wasNote: '',
  })),
  tickAgendaItem: form('report', ({ agendaItem, oneOnOne }) => ({ id: agendaItem, oneOnOneId: oneOnOne }), {
    through: ({ agendaItem }, own) => ({ id: agendaItem, oneOnOneId: own.oneOnOne }),
  }),
  moveAgendaItem: form('report', ({ agendaItem }) => ({ id: agendaItem, to: '0' })),
  removeAgendaItem: form('manager', ({ agendaItem }) => ({ id: agendaItem })),
  addActionItem: form(
    'manager',
    ({ oneOnOne, report }) => ({ oneOnOneId: oneOnOne, text: 'Measure it', ownerId: report }),
    {
      through: ({ report }, own) => ({ oneOnOneId: own.oneOnOne, text: 'Measure it', ownerId: report }),
    },
  ),
  editActionItem: form(
    'report',
    ({ actionItem, report }) => ({ id: actionItem, text: 'Measure it', wasText: 'The wall', ownerId: report }),
    {
      through: ({ report }, own) => ({ id: own.actionItem, text: 'Measure it', wasText: 'The wall', ownerId: report }),
    },
  ),
  tickActionItem: form('report', ({ actionItem }) => ({ id: actionItem })),
  removeActionItem: form('manager', ({ actionItem }) => ({ id: actionItem })),
  saveSharedNotes: call('report', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, version: 0, text: 'The tide' })),
  sendSharedNotes: form('report', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, version: '0', text: 'The tide' })),
  saveTheAnswer: call('report', ({ oneOnOne }) => ({
    oneOnOneId: oneOnOne,
    version: 0,
    text: 'A flood',
    isNothing: false,
  })),
  sendTheAnswer: form('report', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, version: '0', text: 'A flood' })),
  saveOwnNote: call('manager', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, version: 0, text: 'Be patient' })),
  sendOwnNote: form('manager', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, version: '0', text: 'Be patient' })),
  addOwnPoint: form('manager', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, text: 'Thank her' })),
  editOwnPoint: form(
    'manager',
    ({ privatePoint, oneOnOne }) => ({ id: privatePoint, oneOnOneId: oneOnOne, text: 'Thank her' }),
    { through: ({ privatePoint }, own) => ({ id: privatePoint, oneOnOneId: own.oneOnOne, text: 'Thank her' }) },
  ),
  addOwnPoints: form('manager', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, text: 'Thank her\nAsk about the gate' })),
  moveOwnPoint: form('manager', ({ privatePoint, oneOnOne }) => ({ id: privatePoint, oneOnOneId: oneOnOne, to: '0' }), {
    through: ({ privatePoint }, own) => ({ id: privatePoint, oneOnOneId: own.oneOnOne, to: '0' }),
  }),
  tickOwnPoint: form('manager', ({ privatePoint, oneOnOne }) => ({ id: privatePoint, oneOnOneId: oneOnOne }), {
    through: ({ privatePoint }, own) => ({ id: privatePoint, oneOnOneId: own.oneOnOne }),
  }),
  removeOwnPoint: form('manager', ({ privatePoint, oneOnOne }) => ({ id: privatePoint, oneOnOneId: oneOnOne }), {
    through: ({ privatePoint }, own) => ({ id: privatePoint, oneOnOneId: own.oneOnOne }),
  }),

  saveAnswerAhead: call('report', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, version: 0, text: 'A flood' })),
  sendAnswerAhead: form('report', ({ oneOnOne }) => ({ oneOnOneId: oneOnOne, text: 'A flood' })),
  takeAnswerBack: form('report', ({ aheadOneOnOne }) => ({ oneOnOneId: aheadOneOnOne })),

  // Everybody has a bank of their own.
  addQuestion: form('report', () => ({ theme: 'Team', text: 'Who mends the wall?' }), {
    own: { ...told, questions: 'owner_id = ?' },
  }),
  changeQuestion: form('manager', ({ question }) => ({ id: question, theme: 'Growth', text: 'Who mends it?' })),
  removeQuestion: form('manager', ({ question }) => ({ id: question })),
  addTemplate: form('report', () => ({ name: 'High water', points: 'The flood' }), {
    own: {
      ...told,
      templates: 'owner_id = ?',
      template_points: 'template_id in (select id from templates where owner_id = ?)',
    },
  }),
  changeTemplate: form('manager', ({ template }) => ({ id: template, name: 'Neap tide', points: 'The ebb' })),
  removeTemplate: form('manager', ({ template }) => ({ id: template })),
  copyTemplate: form('manager', ({ template }) => ({ id: template, key: 'copied-once' })),
  takePoints: form(
    'manager',
    ({ oneOnOne, template }) => ({ oneOnOneId: oneOnOne, from: 'template', id: template, as: 'shared' }),
    {
      through: ({ template }, own) => ({ oneOnOneId: own.oneOnOne, from: 'template', id: template, as: 'shared' }),
    },
  ),
  takePointsOff: form('manager', ({ oneOnOne, agendaItem }) => ({
    oneOnOneId: oneOnOne,
    ids: agendaItem,
    as: 'shared',
  })),
  addRecurringQuestion: form('report', ({ oneOnOne }) => ({
    oneOnOneId: oneOnOne,
    text: 'And the wall?',
    everyWeeks: '4',
    startsOn: '2026-03-03',
  })),
  endRecurringQuestion: form('report', ({ recurring }) => ({ id: recurring })),
  askRecurringQuestion: form('report', ({ recurring, oneOnOne }) => ({ id: recurring, oneOnOneId: oneOnOne }), {
    through: ({ recurring }, own) => ({ id: recurring, oneOnOneId: own.oneOnOne }),
  }),

  prepareReview: form('manager', ({ report }) => ({ personId: report, choice: 'this half', key: 'packet-once' })),
  changePacket: call(
    'manager',
    ({ packet, entry }) => ({
      packetId: packet,
      change: { kind: 'reword', entryId: entry, wording: 'You kept it dry.' },
    }),
    { through: ({ entry }, own) => ({ packetId: own.packet, change: { kind: 'choose', entryId: entry, at: 0 } }) },
  ),
  keepVersion: call('manager', ({ packet }) => ({ packetId: packet, way: 'Markdown' })),
  throwPacketAway: call('manager', ({ packet }) => ({ packetId: packet })),
  takePacketBack: call('manager', ({ binnedPacket }) => ({ packetId: binnedPacket })),
  markReadBack: call('manager', ({ packet, entry }) => ({ packetId: packet, entryId: entry, mark: 'read back' }), {
    through: ({ entry }, own) => ({ packetId: own.packet, entryId: entry, mark: 'read back' }),
  }),
  sendReadBack: form('manager', ({ packet, entry }) => ({ packetId: packet, entryId: entry, mark: 'read back' }), {
    through: ({ entry }, own) => ({ packetId: own.packet, entryId: entry, mark: 'read back' }),
  }),
  saveNote: call('manager', ({ packet }) => ({ packetId: packet, version: 0, text: 'Begin with May.' })),

  // Whoever is signed in may write down somebody new as their own report (ACCESS.md, Writing).
  addReportForm: form('manager', () => ({ name: 'Noor Haddad' }), {
    own: {
      ...told,
      reporting_lines: 'manager_id = ?',
      people: 'id in (select report_id from reporting_lines where manager_id = ?)',
      search_documents: 'object_id in (select report_id from reporting_lines where manager_id = ?)',
    },
  }),
  addPersonForm: form('admin', () => ({ name: 'Noor Haddad', isAdmin: 'on', key: 'person-once' })),
  changePersonForm: form('admin', ({ report, address }) => ({
    personId: report,
    name: 'Priya Raman',
    email: `new.${address}`,
    isAdmin: 'on',
  })),
  deactivatePersonForm: form('admin', ({ report }) => ({ personId: report })),
  reactivatePersonForm: form('admin', ({ report }) => ({ personId: report })),
  invitePersonForm: form('admin', ({ report }) => ({ personId: report })),
  openLineForm: form('admin', ({ newcomer, manager }) => ({ reportId: newcomer, managerId: manager, ...span })),
  changeLineForm: form('admin', ({ line }) => ({ lineId: line, startsOn: '2024-01-01', endsOn: '2026-01-01' })),
  createTeamForm: form('admin', ({ team }) => ({ name: `Pier ${team}`, key: 'team-once' })),
  renameTeamForm: form('admin', ({ team }) => ({ teamId: team, name: `Pier ${team}` })),
  closeTeamForm: form('admin', ({ team }) => ({ teamId: team })),
  reopenTeamForm: form('admin', ({ team }) => ({ teamId: team })),
  addToTeamForm: form('admin', ({ team, newcomer }) => ({ teamId: team, personId: newcomer, as: 'member', ...span })),
  changeBelongingForm: form('admin', ({ membership }) => ({
    belongingId: membership,
    as: 'member',
    startsOn: '2024-01-01',
    endsOn: '2026-01-01',
  })),
  // As it stands: the log would tell, and the other tests here notice nothing.
  changeSettingsForm: form('admin', () => ({
    organisation: 'Harbour',
    timeZone: 'Europe/Warsaw',
    fiscalYearStartsIn: '1',
    question: firstQuestion,
    defaultVisibility: 'shared',
    managersAddPeople: 'on',
  })),

  changeProfile: form('report', () => ({ name: 'Priya Raman', pronouns: 'she' }), oneself),
  changeDisplay: form('report', () => ({ theme: 'dark' }), oneself),
  makeCalendarFeed: form('report', () => ({}), { own: { ...told, feeds: 'person_id = ?' } }),
  endCalendarFeed: form('report', ({ report }) => ({ personId: report })),
  switchReminder: form('report', () => ({ kind: 'the day before', off: 'on' }), {
    own: { ...told, muted_reminders: 'person_id = ?' },
  }),
  changePassword: form('manager', () => ({ presentPassword: wrong, newPassword: chosen }), {
    rightful: () => ({ presentPassword: theirPassword, newPassword: chosen }),
  }),
  endSession: form('report', ({ session }) => ({ sessionId: session })),

  // A link of the other kind opens nothing.
  acceptInvitation: form('stranger', ({ reset }) => ({ token: reset, password: chosen }), {
    rightful: ({ invitation }) => ({ token: invitation, password: chosen }),
  }),
  resetPassword: form('stranger', ({ invitation }) => ({ token: invitation, password: chosen }), {
    rightful: ({ reset }) => ({ token: reset, password: chosen }),
  }),
  signIn: form('stranger', ({ address }) => ({ email: address, password: wrong }), {
    rightful: ({ address }) => ({ email: address, password: theirPassword }),
  }),
  signInToDemo: form(noDemo, () => ({ who: 'manager' })),
  leaveDemo: form(noDemo, () => ({})),
  lookAround: form(founded, () => ({})),
  foundOrganisation: form(founded, ({ address }) => ({
    organisation: 'Another',
    timeZone: 'Europe/Warsaw',
    name: 'Eve',
    email: address,
    password: chosen,
  })),
}
