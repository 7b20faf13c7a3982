import { SentenceText } from '@/components/prevention/sentence-text'
import { OnlyYou } from '@/components/private/only-you'
import { SignalLine } from '@/components/signals/signal-line'
import type { Viewer } from '@/lib/access/viewer'
import { firstName, sentenceAbout } from '@/lib/prevention/sentence'
import type { EntrySummary } from '@/lib/prevention/summaries'
import { requestWords } from '@/lib/prevention/words'
import { shownSignal } from '@/lib/signals/shown'
import { dayIn } from '@/lib/time/day'
import { sayDate, sayDay, sayMonthName } from '@/lib/time/say'
import type { TodayOf } from '@/lib/today/queries/today'
import { sayDue } from '@/lib/today/say'
import { AskedLine } from './asked-line'
import { FoundLine } from './found-line'
import { Section } from './section'
import { ToDoLine } from './to-do-line'
import { UnfinishedLine } from './unfinished-line'

/** What is due: follow-ups, signals, what is asked of the viewer, what they did not finish, and what is theirs to do. */
export function DueSections({ today: all, viewer }: { today: TodayOf; viewer: Viewer }) {
  const { today, timeZone } = viewer
  return (
    <>
      <Section title="Look again">
        {all.due.map(entry => (
          <FoundLine
            key={entry.id}
            entryId={entry.id}
            about={entry.action}
            today={today}
            when={sayDue(entry.followUpOn ?? today, today)}
            what={`Did “${entry.action}” stay quiet?`}
            why={sayEntry(entry, today)}
          />
        ))}
      </Section>
      <OwnSection count={all.signals.length} title="Signals to look at again">
        {all.signals.map(signal => (
          <SignalLine
            key={signal.id}
            signal={shownSignal(signal, viewer)}
            when={sayDue(signal.lookOn ?? today, today)}
          />
        ))}
      </OwnSection>
      <Section title="Asked of you">
        {all.requests.map(request => (
          <AskedLine
            key={request.id}
            entryId={request.entryId}
            about={`${request.askedBy}: ${request.action}`}
            when={sayDay(dayIn(timeZone, request.createdAt), today)}
            what={<SentenceText sentence={sentenceAbout({ ...request, likely: true })} />}
            why={`${request.askedBy} asks you ${requestWords[request.kind]}`}
          />
        ))}
      </Section>
      <OwnSection count={all.unfinished.length} title="Not finished">
        {all.unfinished.map(one => (
          <UnfinishedLine
            key={one.id}
            unfinished={one}
            about={`${one.subject.name}, ${one.draft.action || one.draft.prevented}`}
            when={sayDay(dayIn(timeZone, one.savedAt), today)}
            what={sayUnfinished(one.subject.id === viewer.personId ? 'You' : firstName(one.subject.name), one.draft)}
          />
        ))}
      </OwnSection>
      <Section title="Mine to do">
        {all.mine.map(item => (
          <ToDoLine
            key={item.id}
            id={item.id}
            text={item.text}
            when={item.dueOn ? sayDue(item.dueOn, today) : ''}
            why={`From the one-on-one with ${firstName(item.with)}`}
          />
        ))}
      </Section>
    </>
  )
}

/** A part that only the viewer reads: on its own tint, and hidden by one key. */
function OwnSection({ count, title, children }: { count: number; title: string; children: React.ReactNode }) {
  if (count === 0) return null
  return (
    <section aria-label={title} data-private="" className="mt-11">
      <h2 className="mb-2.5 font-medium">{title}</h2>
      <OnlyYou className="pb-1!">
        <Section isOwn>{children}</Section>
      </OnlyYou>
    </section>
  )
}

/** "Priya, 12 May. Would have hit in September." */
function sayEntry(entry: EntrySummary, today: string): string {
  const who = entry.people.map(person => firstName(person.name)).join(', ')
  const hit = entry.wouldHaveHit ? `. Would have hit in ${sayMonthName(entry.wouldHaveHit, today)}.` : ''
  return `${who}, ${sayDate(entry.actedOn, today)}${hit}`
}

const sayUnfinished = (who: string, { action, prevented }: { action: string; prevented: string }) =>
  `${who} ${action.trim() || '…'} and stopped ${prevented.trim() || '…'}`
