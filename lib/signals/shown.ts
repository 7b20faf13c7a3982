import { firstName } from '@/lib/prevention/sentence'
import { addDays, type Day } from '@/lib/time/day'
import { sayDate, sayDay } from '@/lib/time/say'
import { lookAgainAfter } from './bounds'
import type { Signal } from './queries/facts'

/** A signal in the words that are shown, as it is handed to the browser. */
export interface ShownSignal
  extends Pick<Signal, 'id' | 'text' | 'personId' | 'personName' | 'noticedOn' | 'lookOn' | 'state' | 'entryId'> {
  /** "Priya, noticed on 19 November" */
  about: string
  /** "on Thursday", when the author could ask. */
  askOn: string | null
  /** "Look again on Thursday", "Let go", "Acted on". */
  stands: string
  /** Where the date begins when it is moved. */
  laterOn: Day
  today: Day
}

interface Reader {
  personId: string
  today: Day
}

export function shownSignal(signal: Signal, { personId, today }: Reader): ShownSignal {
  const { id, text, personName, noticedOn, lookOn, state, entryId, askOn } = signal
  const who = signal.personId === personId ? 'You' : firstName(personName)
  return {
    ...{ id, text, personName, noticedOn, lookOn, state, entryId, today },
    personId: signal.personId,
    about: `${who}, noticed on ${sayDate(noticedOn, today)}`,
    askOn: askOn && sayOn(askOn, today),
    stands: saySignal(signal, today),
    laterOn: addDays(today, lookAgainAfter),
  }
}

/** What is to come of it: "Look again on Thursday", "Look again since Monday", "Let go", "Acted on". */
export function saySignal({ state, lookOn }: Pick<Signal, 'state' | 'lookOn'>, today: Day): string {
  if (state === 'let go') return 'Let go'
  if (state === 'acted on') return 'Acted on'
  if (!lookOn) return 'Watching'
  if (lookOn === today) return 'Look again today'
  return lookOn < today ? `Look again, due ${sayDay(lookOn, today)}` : `Look again ${sayOn(lookOn, today)}`
}

/** "today", "tomorrow", "on Thursday", "on 3 December". */
function sayOn(day: Day, today: Day): string {
  const said = sayDay(day, today)
  return /^(today|tomorrow|yesterday)$/.test(said) ? said : `on ${said}`
}
