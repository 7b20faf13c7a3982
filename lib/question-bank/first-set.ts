import type { Db } from '@/db/client'
import { questions, templatePoints, templates, type themes } from '@/db/schema'

// What every organisation's bank begins with, written for this product. Ids are constant, so that the migration which
// brings the set to those founded before and the founding itself make the same rows: add at the end, never in between.

/** Six ready agendas. */
const firstAgendas: readonly { name: string; points: readonly string[] }[] = [
  {
    name: 'The weekly one',
    points: [
      'What is on your mind',
      'What went quietly right since last time',
      'What nearly went wrong, and what caught it',
      'What is in your way that I could move',
      'What should not wait until next week',
    ],
  },
  {
    name: 'First one-on-one',
    points: [
      'How you came to do this work',
      'What you are proud of that nobody asked about',
      'How you like to hear that something is not right',
      'What your last manager should have known sooner',
      'How you notice that trouble is coming',
      'What these meetings should be for, and what they should never be',
    ],
  },
  {
    name: 'After an incident',
    points: [
      'How are you, and have you slept',
      'What did you see first, and when',
      'What held, because somebody had built it so',
      'Who else saw it coming, and what became of what they said',
      'What was luck',
      'What would stop the next one, and who has the time to do it',
    ],
  },
  {
    name: 'Before a review',
    points: [
      'Reading the record together: what is missing from it',
      'What you stopped that left no trace',
      'Whose help should be named beside yours',
      'Which of it will only show next year',
      'What you would rather have said in other words',
      'What you want the coming months to be about',
    ],
  },
  {
    name: 'Coming back from leave',
    points: [
      'How are you, and how much of a week is right for now',
      'What changed while you were away, and what did not',
      'What went on working because of how you left it',
      'What you are glad to have put down, and need not pick up again',
      'Which one thing to begin with',
    ],
  },
  {
    name: 'Career and growth',
    points: [
      'Which work you lose track of time over',
      'What you do well that nobody here has noticed yet',
      'What you would like to be asked about in a year',
      'Whose work you would like to see from close by',
      'What would have to change here for you to stay gladly',
      'One step small enough for this month',
    ],
  },
]

type Theme = (typeof themes)[number]

/** Forty questions, five to a theme. */
const firstAsked: Readonly<Record<Theme, readonly string[]>> = {
  Prevention: [
    'What nearly happened that nobody else noticed?',
    'What did you fix before anyone asked you to?',
    'Which part of our work is quiet because somebody looks after it?',
    'What are we getting away with by luck?',
    'If something breaks in three months, what will it most likely have been?',
  ],
  'Work in hand': [
    'What are you carrying that is not on any list?',
    'What are you waiting for, and from whom?',
    'Which piece of this do you trust least?',
    'What would you drop if you were allowed to?',
    'What looks finished and is not?',
  ],
  Growth: [
    'What do you understand now that you did not in spring?',
    'What did you try that did not work, and what did it show you?',
    'Which part of somebody else’s work would you like to learn?',
    'When did you last feel out of your depth, and was it a good kind?',
    'What could you teach the rest of us in an hour?',
  ],
  Wellbeing: [
    'How did you sleep this week?',
    'What has worried you longest?',
    'What takes more out of you than it looks?',
    'When could you last work for two hours without being called away?',
    'What would make next week a little lighter?',
  ],
  Team: [
    'Who helped you lately in a way that nobody saw?',
    'Where do you feel tension that has not become a quarrel yet?',
    'Who has gone quiet?',
    'What do only you know how to do?',
    'What do we all walk around instead of talking about it?',
  ],
  Feedback: [
    'What did I do lately that made your work harder?',
    'What have you not told me because the moment never came?',
    'When did you last hear that you did something well, and was it the right thing?',
    'What should I ask you more often?',
    'Which decision of mine would you have made otherwise?',
  ],
  Direction: [
    'Does what you are doing still make sense to you?',
    'What are we doing out of habit?',
    'What will we wish next year that we had begun now?',
    'Which question should we be asking that nobody asks?',
    'What do you see coming that I cannot see from where I sit?',
  ],
  'Getting to know each other': [
    'What does a good day look like, hour by hour?',
    'What did you want to become when you were ten?',
    'How can I tell that you are under strain, when you do not say so?',
    'Which work of yours are you quietly proud of?',
    'What would you like people here to know about you, and what is nobody’s business?',
  ],
}

const idOf = (kind: 1 | 2 | 3, ...numbers: number[]) =>
  `0197f000-000${kind}-7000-8000-${numbers
    .map(number => String(number + 1).padStart(2, '0'))
    .join('')
    .padStart(12, '0')}`

export const firstTemplates = firstAgendas.map(({ name }, at) => ({ id: idOf(1, at), name }))

export const firstTemplatePoints = firstAgendas.flatMap(({ points }, at) =>
  points.map((text, position) => ({ id: idOf(2, at, position), templateId: idOf(1, at), position, text })),
)

export const firstQuestions = (Object.entries(firstAsked) as [Theme, readonly string[]][]).flatMap(
  ([theme, asked], at) => asked.map((text, number) => ({ id: idOf(3, at, number), theme, text })),
)

/** Writes the organisation's first templates and questions; part of founding it, and of the demo year. */
export async function addFirstSet(tx: Db, createdAt: number): Promise<void> {
  await tx.insert(templates).values(firstTemplates.map(row => ({ ...row, createdAt })))
  await tx.insert(templatePoints).values(firstTemplatePoints)
  await tx.insert(questions).values(firstQuestions.map(row => ({ ...row, createdAt })))
}
