import type { Viewer } from '@/lib/access/viewer'
import { sayDate, sayDay } from '@/lib/time/say'
import type { NextOneOnOne } from '@/lib/today/queries/one-on-ones'
import type { TodayOf } from '@/lib/today/queries/today'
import { sayLastAsked, sayOpen, sayWhen } from '@/lib/today/say'
import { ActLink, Line } from './line'
import { MissedLine } from './missed-line'
import { Section } from './section'

const addressOf = ({ reportId, id }: NextOneOnOne) => `/people/${reportId}/one-on-ones/${id}`

/** The report has not answered the question yet. */
const isToAnswer = (one: NextOneOnOne, viewer: Viewer) => one.reportId === viewer.personId && !one.isAnswered

/** The next one-on-ones, those that wait for a word, and who was not asked lately. */
export function OneOnOneSections({ today, viewer }: { today: TodayOf; viewer: Viewer }) {
  return (
    <>
      <Section label="Next one-on-ones">
        {today.next.map(one => (
          <Line
            key={one.id}
            when={sayWhen(one, viewer)}
            what={one.with}
            why={sayOpen(one, viewer.today, viewer.personId)}
            isLong={isToAnswer(one, viewer)}
            act={
              isToAnswer(one, viewer) ? (
                <ActLink href={`${addressOf(one)}#the-question`} about={one.with}>
                  Answer the question ahead
                </ActLink>
              ) : (
                <ActLink href={addressOf(one)} about={one.with}>
                  Prepare
                </ActLink>
              )
            }
          />
        ))}
      </Section>
      <Section title="What became of these?">
        {today.missed.map(one => (
          <MissedLine
            key={one.id}
            id={one.id}
            href={addressOf(one)}
            about={one.with}
            when={sayDay(one.onDay, viewer.today)}
            what={one.with}
            why="Neither held nor skipped"
          />
        ))}
      </Section>
      <Section title="Not asked lately">
        {today.waiting.map(person => (
          <Line
            key={person.id}
            when={person.lastAskedOn ? `since ${sayDate(person.lastAskedOn, viewer.today)}` : ''}
            what={person.name}
            why={sayLastAsked(person, viewer.today)}
            act={
              <ActLink href={`/people/${person.id}/one-on-ones/${person.nextId ?? 'new'}`} about={person.name}>
                {person.nextId ? 'Prepare' : 'Plan a one-on-one'}
              </ActLink>
            }
          />
        ))}
      </Section>
    </>
  )
}
