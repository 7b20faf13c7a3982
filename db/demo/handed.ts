import type { PersonKey } from './people'

/**
 * One-on-ones of Otto and Priya that were handed over to Marta, counted from their last: by whom, and how many days ago
 * or, without that, in the week after she moved.
 */
export const handed: {
  fromLast: number
  by: PersonKey
  ago?: number
  notes: string
  /** Stays open, and so goes along. */
  point?: string
  todo?: string
}[] = [
  {
    fromLast: 0,
    by: 'otto',
    notes:
      'Last one before the move.\n\n- Stays with Data: the importer, and the list of ports that send late.\n- Goes along: asking who would notice.\n\nA quiet first week over there, agreed with Marta.',
  },
  {
    fromLast: 1,
    by: 'priya',
    ago: 3,
    notes: 'The check on the tide feed is in. What is missing is somebody who hears of it when the feed is late.',
    point: 'Who is told when the tide feed is late',
    todo: 'Name the ports that send late, with a telephone number each',
  },
]
