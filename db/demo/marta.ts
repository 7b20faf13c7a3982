import type { PersonKey } from './people'

/** A one-on-one of Marta's that is told in particular; it takes the place of the one nearest to that day. */
export interface ToldOneOnOne {
  with: PersonKey
  ago: number
  notes?: string
  answer?: string
  /** What stood in the notes before, by whom, earliest first. */
  earlier?: { by: PersonKey; notes: string }[]
  /** For Marta's eyes only. */
  note?: string
  /** What she noticed, written right after it, for her eyes only too. */
  noticed?: string
  privatePoints?: string[]
  points?: string[]
  todos?: string[]
  /** Should have been done within three days, and is not. */
  overdue?: string
}

export const told: ToldOneOnOne[] = [
  {
    with: 'priya',
    ago: 296,
    notes:
      'First one since the move.\n\n- She wants to **read** for a fortnight before she changes anything.\n- What she misses from Data: the Friday question round. We will have one too.\n- Thursdays at ten suit both of us.',
    note: 'Came over on her own wish. Otto says: give her the long problems and leave the door open.',
    noticed: 'Reads before she speaks. I should stop filling the silence.',
    points: ['How we work here', 'What to read first'],
  },
  {
    with: 'priya',
    ago: 261,
    notes:
      'The growth curve she drew is on the wall. Nobody has argued with it, two people have walked away quickly.\n\nShe asks for ten weeks, in pieces, with no announcement.',
    note: 'Believes in this one. Do not let it become a “project” with a logo.',
    noticed: 'The growth curve is steeper than the one in the slides. She has stopped showing it to people.',
    todos: ['m: Get Ines to see the curve', 'Cut the redesign into pieces that can be stopped'],
  },
  {
    with: 'priya',
    ago: 205,
    notes:
      'Data layer: last piece goes in next week. Rehearsed twice on a copy.\n\nAfterwards she would like a month of small things.',
    points: ['Last piece of the data layer', 'What comes after'],
    todos: ['m: Keep the week after the switch empty for her'],
  },
  {
    with: 'priya',
    ago: 190,
    notes:
      'Talked about how strange it feels that nothing happened. We wrote it down because in half a year nobody will remember.',
    note: 'She shrugged when I thanked her. Say it in the review, word for word, and say it slowly.',
  },
  {
    with: 'priya',
    ago: 148,
    answer: 'Nothing dramatic. I asked Booking to wait a day, and the day was enough.',
    notes: 'Mentoring two people is the right number. Three would be a school.',
  },
  {
    with: 'priya',
    ago: 112,
    notes:
      'She was asked to join the incident crew, with a jacket and a title. She would rather not.\n\nWe said no together, in one mail.',
    note: 'The crew gets the thanks in the all-hands. She notices. I must balance that, with dates and sentences.',
  },
  {
    with: 'priya',
    ago: 77,
    notes: 'Read back the first half-year. She corrected one date and one verb, and was quiet for a while.',
    note: '“I had forgotten half of these.” Exactly.',
  },
  {
    with: 'priya',
    ago: 42,
    notes:
      'Old reconciliation: a morning with Otto’s people is better than any document. Goes next week.\n\nStorage story belongs to Ana, she says, and she is right.',
    points: ['Morning with Data', 'Growth path: what is after staff?'],
    todos: ['m: Ask Ines what comes after staff engineer', 'Bring the rounding rules to Data'],
  },
  {
    with: 'priya',
    ago: 19,
    notes:
      'Freeze starts in two weeks. Nothing risky after the tenth day before it.\n\n- Renewal calendar moves to Platform.\n- Ruth reads the runbook cold.',
    note: 'Quieter than usual when the reorganisation comes up. Ask again next week, not in the group.',
    noticed: 'Half of it was about other people’s work. Asked about her own she said “running”.',
    points: ['Who owns the renewal calendar after the move'],
    todos: ['Write the runbook for renewals', 'm: Ask Ines about the storage budget'],
  },
  {
    with: 'priya',
    ago: 7,
    notes:
      'Certificates are done. Paging rotation over the holidays: she would rather swap with Jun.\n\nShe would like to lead the next storage round together with Ana. Decide before the holidays.',
    note: 'Said “fine” three times. What would make the storage round hers as well as Ana’s?',
    noticed:
      'She answered everything and asked nothing.\n\nHer voice changed when Ana’s name came up. Not envy, more like waiting.',
    earlier: [
      { by: 'marta', notes: 'Certificates are done.' },
      {
        by: 'priya',
        notes: 'Certificates are done. Paging rotation over the holidays: I would rather swap with Jun.',
      },
      {
        by: 'marta',
        notes: 'Certificates are done. Paging rotation over the holidays: she would rather swap with Jun.',
      },
    ],
    privatePoints: ['What does she want to be thanked for?'],
    points: ['Paging rotation over the holidays', 'Conference talk: yes or no by Friday'],
  },
  {
    with: 'tomasz',
    ago: 345,
    notes:
      'Leading the team without managing it: we wrote down what that means, in six lines. The sixth is “ask Marta”.',
    points: ['What a lead does here'],
  },
  {
    with: 'tomasz',
    ago: 240,
    notes:
      'He has noticed the tone in the reviews between two of us. He would like to speak to each of them first, alone. I stay out of it for a fortnight.',
    note: 'Jun and the new tester. It is about who gets to say “done”. Tomasz sees it more clearly than I did.',
    noticed: 'He lowered his voice for two of the names and for no other.',
    points: ['Tone in the reviews'],
  },
  {
    with: 'tomasz',
    ago: 219,
    answer: 'They talk again. It was two lunches and one walk, nothing clever.',
    notes: 'One outlines, the other tests, and they swap each month. Their idea, not ours.',
    note: 'Write this one down with care: share it with Tomasz, do not name who it was about.',
  },
  {
    with: 'tomasz',
    ago: 160,
    notes: 'Estimates are getting better since we stopped asking for them in the meeting.',
    todos: ['Try one month without estimates for the small things'],
  },
  {
    with: 'tomasz',
    ago: 86,
    notes:
      'Second child in the new year. He will take three months and wants the lead to be shared meanwhile.\n\nPriya says no, Jun says perhaps.',
    note: 'Only known to me. Nights need to move without a reason being given.',
    todos: ['m: Plan the three months', 'List what only he knows'],
  },
  {
    with: 'tomasz',
    ago: 29,
    notes: 'List of what only he knows: eleven lines. We cross one out each week by showing it to somebody.',
    points: ['Eleven lines'],
  },
  {
    with: 'tomasz',
    ago: 8,
    notes: 'Klaipėda hardware is split over two vans. He calls it superstition, I call it planning.',
    privatePoints: ['Ask how the nights are'],
    noticed: 'Yawned three times and laughed once. Second child, first winter.',
    overdue: 'm: Ask Ines who covers for Tomasz from the new year',
    todos: ['Show Jun the certificate machine'],
  },
  {
    with: 'ana',
    ago: 286,
    notes: 'All fine. Nothing for the list.',
    note: 'Camera off again. “All fine.” No question in planning for three weeks, and she used to have the best ones.',
    noticed: 'I stopped talking and she did not notice for a while.',
  },
  {
    with: 'ana',
    ago: 272,
    notes: 'We walked along the quay instead. Talked about what the next year could look like.',
    note: 'It is not the work. She feels unseen; expects the storage project to go to somebody louder. A recruiter has been writing. Nobody else knows. Make room, quickly.',
    todos: ['m: Come back with something real by Thursday'],
  },
  {
    with: 'ana',
    ago: 251,
    notes:
      'Storage: she leads. Budget, a say in who joins, and I keep visitors away.\n\nFirst note to the department comes from her.',
    note: 'Sat up straight for the first time in a month.',
    points: ['Storage: who, when, how much'],
    todos: ['Draft the note to the department', 'm: Tell Ines who leads it, and why'],
  },
  {
    with: 'ana',
    ago: 203,
    notes:
      'First design review went well. Eleven people, good questions. She would do two things differently and knows which.',
    note: 'Camera on. Laughed.',
  },
  {
    with: 'ana',
    ago: 167,
    answer:
      'I nearly promised a date in the corridor. I wrote it on my hand instead: do not promise dates in corridors.',
    notes: 'Storage in nine pieces, four are live.',
  },
  {
    with: 'ana',
    ago: 120,
    notes:
      'Asked what she would like to hear in her review. Answer: that the pieces could be stopped. That was the hard part and it does not show.',
    note: 'Three months on. Engaged, sharp, funny. She told me herself that the recruiter got a no.',
  },
  {
    with: 'ana',
    ago: 62,
    notes: 'Storage is finished. We listed what did not happen because of the order of the pieces.',
    todos: ['m: Read that list out in the all-hands, with her leave'],
  },
  {
    with: 'ana',
    ago: 13,
    notes: 'Next storage round could be two people. She would like it to be Priya. They have not talked yet.',
    earlier: [{ by: 'ana', notes: 'Next storage round could be two people.' }],
    noticed: 'Praised Priya without being asked. They should talk before I do.',
    points: ['Next storage round'],
    todos: ['Talk to Priya about it'],
  },
  {
    with: 'jun',
    ago: 332,
    notes: 'Exam in the second half of the year, evenings are for studying. Pager only on weekends with notice.',
    points: ['Studying and the pager'],
  },
  {
    with: 'jun',
    ago: 245,
    notes: 'A tense week. We did not solve it here and agreed not to try.',
    note: 'Angry about the reviews, and hurt. Do not add my own feedback today; it can wait until next week.',
  },
  {
    with: 'jun',
    ago: 210,
    notes:
      'Writes the tests this month, outlines next month. “It is easier to be strict with code that I will have to write.”',
  },
  {
    with: 'jun',
    ago: 140,
    answer: 'Not much. I passed the exam, does that count? I will stop being tired.',
    notes: 'Passed. Cake on Monday.',
  },
  {
    with: 'jun',
    ago: 70,
    notes: 'Would like to try leading something small. Perhaps while Tomasz is away, with somebody behind.',
    note: 'Ready for more than anybody asks for. Start with the map of the gateway.',
    points: ['Something small to lead'],
  },
  {
    with: 'jun',
    ago: 12,
    notes: 'Leading the team’s board for a month as a trial. First change: fewer columns.',
    noticed: 'Proud, and tired. The second has begun to eat the first.',
    todos: ['Write down what the trial is for', 'm: Tell the team that it is a trial'],
  },
  {
    with: 'ruth',
    ago: 310,
    notes:
      'She wants to read code that nobody complains about. Half a day a month to begin with.\n\nFirst target is sign-in.',
    points: ['Reading quiet code'],
  },
  {
    with: 'ruth',
    ago: 288,
    notes:
      'Auth: the write-up is clear and frightening in a calm voice. Aisha joins for seven weeks. No announcement, small releases.',
    note: 'She asked twice whether this counts as work. That is on me.',
    noticed: 'An auth flow with years of debt, told as if it were the weather. She has known for longer than she says.',
    earlier: [
      { by: 'ruth', notes: 'Auth: I have written it up. Aisha could join for some weeks.' },
      { by: 'marta', notes: 'Auth: the write-up is clear. Aisha joins for seven weeks.' },
    ],
    todos: ['m: Agree Aisha’s time with Freya', 'Split the repair into four releases'],
  },
  {
    with: 'ruth',
    ago: 246,
    notes: 'Fourth release is out. No ticket, no question, no story. We opened a bottle of something without alcohol.',
  },
  {
    with: 'ruth',
    ago: 184,
    answer: 'I wrote a letter that I hope nobody will ever send.',
    notes: 'The outside tester found nothing in sign-in and said so in writing.',
    note: 'Read the tester’s page back to her in the review. It is the closest thing to applause that this work gets.',
  },
  {
    with: 'ruth',
    ago: 99,
    notes: 'She would rather teach than police. Next exercise is announced as a game, with a boat as the prize.',
    points: ['Game instead of test'],
  },
  {
    with: 'ruth',
    ago: 37,
    notes: 'Invitation links are random now. She calls guessing them “an afternoon off”.',
    todos: ['Check the other links that go out by mail'],
  },
  {
    with: 'ruth',
    ago: 9,
    notes: 'Wants to read the quiet service’s log before she says anything about it. Next week, then.',
    noticed: 'She says “first” only when there is a second that she does not like.',
    privatePoints: ['She has carried every audit alone. Who learns it next?'],
    points: ['Audit: who helps'],
  },
]

/** Points that wait for the next one-on-ones. */
export const ahead: { with: PersonKey; by: 'manager' | 'report' | 'only me'; text: string }[] = [
  { with: 'priya', by: 'report', text: 'Runbook for renewals: where it stands' },
  { with: 'priya', by: 'report', text: 'Next storage round, with Ana' },
  { with: 'priya', by: 'manager', text: 'Paging rotation: your swap with Jun' },
  { with: 'priya', by: 'only me', text: 'Ask what “fine” meant last week' },
  { with: 'tomasz', by: 'manager', text: 'Seven of the eleven lines' },
  { with: 'tomasz', by: 'report', text: 'Two vans, one of them late' },
  { with: 'ana', by: 'report', text: 'Who presents the upload service' },
  { with: 'jun', by: 'manager', text: 'How the board trial feels' },
  { with: 'ruth', by: 'report', text: 'A helper for the audit' },
]
