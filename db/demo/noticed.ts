import type { signalStates } from '@/db/schema'
import type { PersonKey } from './people'

interface DemoSignal {
  by: PersonKey
  about: PersonKey
  /** The one-on-one that it was noticed in, as `ago` tells it in marta.ts; or so many days ago, outside of any. */
  after?: number
  ago?: number
  text: string
  state: (typeof signalStates)[number]
  /** Days from today until it is looked at again. */
  lookIn?: number
  /** The action of the entry that came of it. */
  entry?: string
}

export const signals: DemoSignal[] = [
  {
    by: 'marta',
    about: 'priya',
    after: 7,
    text: 'Said “fine” three times in half an hour. She used to have a question for everything.',
    state: 'watching',
    lookIn: 0,
  },
  {
    by: 'marta',
    about: 'jun',
    after: 12,
    text: 'Answers at one in the night since the board trial began.',
    state: 'watching',
    lookIn: -2,
  },
  {
    by: 'marta',
    about: 'ruth',
    after: 9,
    text: 'The sign-in of the quay tablets is eleven years old. It works, nobody touches it, and only Ruth can read it.',
    state: 'watching',
    lookIn: 6,
  },
  {
    by: 'marta',
    about: 'tomasz',
    after: 29,
    text: 'The queue at night doubles every seven weeks. Nobody feels it yet; draw the curve.',
    state: 'watching',
    lookIn: 13,
  },
  {
    by: 'marta',
    about: 'ana',
    after: 286,
    text: 'Gone quiet in meetings: camera off for three weeks, no question in planning, “all fine” each time.',
    state: 'acted on',
    entry: 'asked better questions of somebody who had gone quiet in meetings',
  },
  {
    by: 'marta',
    about: 'tomasz',
    after: 160,
    text: 'Late for planning twice in a week.',
    state: 'let go',
    lookIn: -140,
  },
  {
    by: 'freya',
    about: 'aisha',
    ago: 16,
    text: 'Says yes to everything since the reorganisation was mentioned.',
    state: 'watching',
    lookIn: 9,
  },
  {
    by: 'grace',
    about: 'gareth',
    ago: 24,
    text: 'Swaps his free nights away and does not swap them back.',
    state: 'watching',
    lookIn: 3,
  },
]

/** Captures whose author was called away in the middle of the sentence. */
export const unfinished: { by: PersonKey; about: PersonKey; after: number; action: string; prevented: string }[] = [
  {
    by: 'marta',
    about: 'ruth',
    after: 9,
    action: 'asked who still signs in on the quay tablets before the vendor',
    prevented: '',
  },
]
