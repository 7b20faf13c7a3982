import type { Route } from 'next'
import Link from 'next/link'
import type { Viewer } from '@/lib/access/viewer'
import { sayDate, sayDay } from '@/lib/time/say'
import type { NextOneOnOne } from '@/lib/today/queries/one-on-ones'
import type { TodayOf } from '@/lib/today/queries/today'
import { nextActOf, sayLastAsked, sayOpen, sayWhen } from '@/lib/today/say'
import { HeldLine } from './held-line'
import { ActLink, Line } from './line'
import { MissedLine } from './missed-line'
import { Section } from './section'

const addressOf = ({ reportId, id }: NextOneOnOne) => `/people/${reportId}/one-on-ones/${id}`

/** The next one-on-ones, those that wait for a word, and who was not asked lately. */
export function OneOnOneSections({ today, viewer }: { today: TodayOf; viewer: Viewer }) {
  return (
    <>
      <Section label="Next one-on-ones">
        {today.next.map(one => (
          <NextLine key={one.id} one={one} viewer={viewer} />
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

const words = { prepare: 'Prepare', answer: 'Answer the question ahead', open: 'Open' }

function NextLine({ one, viewer }: { one: NextOneOnOne; viewer: Viewer }) {
  const act = nextActOf(one, viewer)
  const said = { when: sayWhen(one, viewer), why: sayOpen(one, viewer.today, viewer.personId) }
  const href = addressOf(one)
  if (act === 'held') {
    const name = (
      <Link href={href as Route} prefetch={false} className="no-underline hover:underline">
        {one.with}
      </Link>
    )
    return <HeldLine id={one.id} about={one.with} {...said} what={name} />
  }
  return (
    <Line
      {...said}
      what={one.with}
      isLong={act === 'answer'}
      act={
        <ActLink href={act === 'answer' ? `${href}#the-question` : href} about={one.with}>
          {words[act]}
        </ActLink>
      }
    />
  )
}
