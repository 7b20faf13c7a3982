import { Lock } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { ReversibleForm } from '@/components/keys/undoing-form'
import { Form, Submit } from '@/components/ui/form'
import { lowerEntry, raiseEntry } from '@/lib/prevention/actions/raise-entry'
import type { WholeEntry } from '@/lib/prevention/whole'
import { basisWords, lastingWords, reachWords, roleWords, severityWords, stopperWords } from '@/lib/prevention/words'
import { type Day, dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'

/** Opens it to leadership. Its author alone may lower it again (ACCESS.md), so nobody else is offered undo. */
function Raise({ entryId, isAuthor, children }: { entryId: string; isAuthor: boolean; children: ReactNode }) {
  const form = { action: raiseEntry, label: 'Open it to leadership', className: 'mt-1' }
  const fields = (
    <>
      <input type="hidden" name="entryId" value={entryId} />
      <Submit look="quiet">Also for leadership</Submit>
      <p className="text-ink-faint">{children}</p>
    </>
  )
  if (!isAuthor) return <Form {...form}>{fields}</Form>
  return (
    <ReversibleForm {...form} said="Opened to leadership." opposite={lowerEntry}>
      {fields}
    </ReversibleForm>
  )
}

/** Beside the sentence: who, who reads it, and what was said of it in one word each. */
export function EntryFacts({
  entry,
  audience,
  timeZone,
  today,
}: {
  entry: WholeEntry
  audience: { now: string; raised: string }
  timeZone: string
  today: Day
}) {
  const { summary, oneOnOne, cameOf, concerns, may } = entry
  const facts: [string, string | null][] = [
    ['How we know', entry.basis && basisWords[entry.basis]],
    ['Severity', entry.severity && severityWords[entry.severity]],
    ['Reach', entry.reach && reachWords[entry.reach]],
    ['Lasting', entry.lasting && lastingWords[entry.lasting]],
    ['Stopped by', summary.stoppedBy && stopperWords[summary.stoppedBy]],
    ['Read back', summary.readBackOn && sayDate(summary.readBackOn, today)],
  ]
  return (
    <>
      <Part title="Who">
        <ul className="space-y-1">
          {summary.people.map(person => (
            <li key={person.id}>
              <Link href={`/people/${person.id}` as Route} className="no-underline hover:underline">
                {person.name}
              </Link>{' '}
              <span className="text-ink-faint">{roleWords[person.role]}</span>
            </li>
          ))}
        </ul>
      </Part>
      {concerns ? (
        <Part title="Whom it was about">
          <p>{concerns.name}</p>
          <p className="text-ink-faint">Only you see this.</p>
        </Part>
      ) : null}
      <Part title="Written down">
        <p>
          {summary.authorName}, {sayDate(summary.writtenOn, today)}
        </p>
        {oneOnOne ? (
          <p>
            <Link href={`/people/${oneOnOne.reportId}/one-on-ones/${oneOnOne.id}` as Route}>
              In the one-on-one of {sayDate(oneOnOne.onDay, today)}
            </Link>
          </p>
        ) : null}
        {cameOf ? (
          <CameOf
            {...cameOf}
            on={dayIn(timeZone, cameOf.createdAt)}
            at={dayIn('UTC', cameOf.createdAt)}
            today={today}
          />
        ) : null}
      </Part>
      <Part title="Who reads it">
        <p>{audience.now}</p>
        {may.raise ? (
          <Raise entryId={summary.id} isAuthor={may.edit}>
            Then it is {audience.raised.charAt(0).toLowerCase() + audience.raised.slice(1)}.
          </Raise>
        ) : null}
      </Part>
      {facts.some(([, value]) => value) ? (
        <Part title="In short">
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            {facts.map(([name, value]) =>
              value ? (
                <div key={name} className="contents">
                  <dt className="text-ink-faint">{name}</dt>
                  <dd>{value}</dd>
                </div>
              ) : null,
            )}
          </dl>
        </Part>
      ) : null}
    </>
  )
}

/** To its author: the signal that it came of, where it stands on the person's timeline. */
function CameOf({ personId, on, at, today }: { personId: string; on: Day; at: Day; today: Day }) {
  return (
    <p className="mt-1 text-private-ink">
      <Lock aria-hidden size={11} className="mr-1 inline" />
      Came of the signal{' '}
      <Link href={`/people/${personId}?from=${at}&to=${at}` as Route} className="whitespace-nowrap">
        noticed on {sayDate(on, today)}
      </Link>
      . Only you see this.
    </p>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 font-medium text-ink-faint">{title}</h2>
      {children}
    </section>
  )
}
