import type { themes } from '@/db/schema'
import type { PersonKey } from './people'

/** What two people ask again every so many weeks, since so many days ago. */
export const recurring: {
  manager: PersonKey
  report: PersonKey
  by: PersonKey
  text: string
  everyWeeks: number
  ago: number
  endedAgo?: number
}[] = [
  {
    manager: 'marta',
    report: 'priya',
    by: 'marta',
    text: 'Which part of your work would you give away tomorrow?',
    everyWeeks: 8,
    ago: 290,
  },
  {
    manager: 'marta',
    report: 'priya',
    by: 'priya',
    text: 'What do they say upstairs about what we do?',
    everyWeeks: 4,
    ago: 204,
  },
  { manager: 'marta', report: 'tomasz', by: 'marta', text: 'How are the nights?', everyWeeks: 4, ago: 80 },
  {
    manager: 'marta',
    report: 'ana',
    by: 'marta',
    text: 'What did you want to say in planning and did not?',
    everyWeeks: 6,
    ago: 250,
  },
  {
    manager: 'marta',
    report: 'ruth',
    by: 'marta',
    text: 'Who could do this if you were gone for a month?',
    everyWeeks: 6,
    ago: 182,
  },
  {
    manager: 'marta',
    report: 'jun',
    by: 'jun',
    text: 'Is the exam still worth the evenings?',
    everyWeeks: 3,
    ago: 330,
    endedAgo: 140,
  },
  { manager: 'ines', report: 'marta', by: 'ines', text: 'Who on your team has gone quiet?', everyWeeks: 4, ago: 260 },
  { manager: 'grace', report: 'zeynep', by: 'grace', text: 'Which call stayed with you?', everyWeeks: 4, ago: 310 },
  {
    manager: 'freya',
    report: 'sofia',
    by: 'sofia',
    text: 'What did we ship that you would hide from a friend?',
    everyWeeks: 6,
    ago: 220,
  },
]

/** Questions and a ready agenda of people's own, beside the organisation's. */
export const ownQuestions: { by: PersonKey; theme: (typeof themes)[number]; text: string; ago: number }[] = [
  { by: 'marta', theme: 'Prevention', text: 'Which alarm did you take apart so that it never rang?', ago: 180 },
  { by: 'marta', theme: 'Wellbeing', text: 'What did you do on Sunday that belongs on a Tuesday?', ago: 95 },
  { by: 'priya', theme: 'Feedback', text: 'What should I stop explaining?', ago: 60 },
]

export const ownTemplates: { by: PersonKey; name: string; points: string[]; ago: number }[] = [
  {
    by: 'marta',
    name: 'A quiet month',
    points: ['What was quiet, and who made it so', 'What luck spared us', 'Who should hear it from me, and when'],
    ago: 120,
  },
]

/** The organisation's agendas that were taken for one one-on-one: the first of the two, or their next. */
export const taken: {
  manager: PersonKey
  report: PersonKey
  which: 'first' | 'next'
  template: string
  points: number
}[] = [
  { manager: 'marta', report: 'priya', which: 'first', template: 'First one-on-one', points: 4 },
  { manager: 'grace', report: 'hana', which: 'first', template: 'First one-on-one', points: 6 },
  { manager: 'marta', report: 'jun', which: 'next', template: 'Career and growth', points: 3 },
]

/** Answers to the question before the one-on-one: sent, which the manager reads, or only begun, which nobody else does. */
export const answersAhead: { manager: PersonKey; report: PersonKey; isSent: boolean; text: string }[] = [
  {
    manager: 'marta',
    report: 'ana',
    isSent: true,
    text: 'I asked how many failed uploads are too many before we gave Sales a date. Nobody knew, so we gave no date.',
  },
  {
    manager: 'marta',
    report: 'priya',
    isSent: false,
    text: 'I think I kept the renewal calendar from moving in the middle of the freeze. Not sure that it counts.\n\nAnd I have not said anything about the reorganisation. Should I?',
  },
]
