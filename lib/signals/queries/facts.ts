import { type SQL, sql } from 'drizzle-orm'
import type { signalStates } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import type { PrivateText } from '@/lib/private-text/texts'
import { type Day, dayIn } from '@/lib/time/day'
import { nextMeetingWith } from '../next-meeting'

/** A signal as its author meets it: its words, about whom, and what is to come of it. */
export interface Signal {
  id: string
  text: string
  personId: string
  personName: string
  /** The one-on-one after which it was noticed. */
  oneOnOneId: string | null
  noticedOn: Day
  lookOn: Day | null
  state: (typeof signalStates)[number]
  /** The entry that came of it, unless that was deleted. */
  entryId: string | null
  /** The day of the next one-on-one in which the author could ask. */
  askOn: Day | null
}

type Facts = Pick<Signal, 'personId' | 'personName' | 'oneOnOneId' | 'lookOn' | 'state' | 'entryId' | 'askOn'>

/** What became of a signal: one whose entry was deleted is watched again, and acted on again once the entry is put back. */
export const stateOfSignal = (of = 's'): SQL => sql`(case when ${sql.raw(of)}.state = 'acted on'
  and exists (select 1 from prevention_entries e where e.id = ${sql.raw(of)}.entry_id and e.deleted_at is not null)
  then 'watching' else ${sql.raw(of)}.state end)`

/** What `signals` says beside a private text of that kind, for `more` of lib/private-text. */
export const signalFacts = (viewer: Viewer): SQL => sql`(case when private_texts.kind = 'signal' then (
  select json_object('personId', s.person_id, 'personName', p.name, 'oneOnOneId', s.one_on_one_id, 'lookOn', s.look_on, 'state', ${stateOfSignal()},
    'entryId', (select e.id from prevention_entries e where e.id = s.entry_id and e.deleted_at is null),
    'askOn', (select m.on_day from ${nextMeetingWith(viewer, sql`s.person_id`)}))
  from signals s join people p on p.id = s.person_id where s.id = private_texts.id) end)`

/** The signals among private texts that were read with their facts, in the order in which they are due. */
export function signalsAmong(viewer: Viewer, texts: readonly PrivateText[]): Signal[] {
  const signals = texts.flatMap(text => {
    if (text.kind !== 'signal' || !text.more) return []
    const facts = JSON.parse(text.more) as Facts
    return [{ id: text.id, text: text.text, noticedOn: dayIn(viewer.timeZone, text.createdAt), ...facts }]
  })
  return signals.sort((a, b) => (a.lookOn ?? '9999').localeCompare(b.lookOn ?? '9999') || a.id.localeCompare(b.id))
}
