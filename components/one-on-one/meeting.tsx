import { Visited } from '@/components/outbox/visited'
import { SignalsBeside } from '@/components/signals/signals-beside'
import { Heading } from '@/components/ui/page'
import type { Viewer } from '@/lib/access/viewer'
import { toHtml } from '@/lib/markdown'
import type { Point } from '@/lib/one-on-ones/queries/agenda'
import type { Beside as BesideOf } from '@/lib/one-on-ones/queries/beside'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import type { PrivateSide as PrivateSideOf } from '@/lib/one-on-ones/queries/private'
import type { ToDo } from '@/lib/one-on-ones/queries/to-do'
import { signatureOf } from '@/lib/one-on-ones/signature'
import { Agenda } from './agenda'
import { AnswerPart } from './answer-ahead-part'
import { Beside } from './beside'
import { titleOf } from './heading'
import { Live } from './live'
import { EntryInPlace, MakeEntryProvider } from './make-entry'
import { PointKeys } from './point-keys'
import { PrivateSide } from './private-side'
import { Recurring, RecurringDue } from './recurring'
import { Reflection } from './reflection'
import { SharedNotes } from './shared-notes'
import { ownersOf, shownPoints, shownPrivatePoints, shownToDo } from './shown'
import { ToDoList } from './to-do-list'
import { VersionsLink } from './versions-link'

interface MeetingProps {
  viewer: Viewer
  meeting: OneOnOne
  points: Point[]
  toDo: ToDo[]
  own: PrivateSideOf
  beside: BesideOf
  /** New at each time the page is made, so that a form sent twice makes one row. */
  formKey: string
}

/** A one-on-one: what both read on paper on the left, what only the viewer reads on its own tint on the right. */
export function Meeting({ viewer, meeting, points, toDo, own, beside, formKey }: MeetingProps) {
  const { id, isOpen: canWrite } = meeting
  const owners = ownersOf(viewer, meeting)
  const askedAgain = beside.recurring.filter(one => one.isAskedHere).map(one => one.id)
  const name = (text: string) => `${viewer.personId} ${id} ${text}`
  const subject = { subjectId: meeting.reportId, subjectName: meeting.reportName, oneOnOneId: id }
  const withWhom = viewer.personId === meeting.reportId ? meeting.managerName : meeting.reportName
  return (
    <Live
      oneOnOneId={id}
      signature={signatureOf(meeting, points, toDo, askedAgain)}
      versions={{ notes: meeting.notesVersion, answer: meeting.answerVersion }}
      key={id}
    >
      <Visited viewerId={viewer.personId} what="meetings" id={id} name={`${withWhom}, ${titleOf(viewer, meeting)}`} />
      <PointKeys />
      <MakeEntryProvider enabled={canWrite}>
        <div className="mt-8 grid grid-cols-1 gap-10 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="min-w-0 space-y-9">
            <section id="to-talk-about">
              <Heading>To talk about</Heading>
              <Agenda
                oneOnOneId={id}
                points={shownPoints(viewer, points, owners)}
                canWrite={canWrite}
                formKey={`${formKey}-a`}
                before={<RecurringDue {...{ viewer, meeting }} recurring={beside.recurring} />}
              />
              <Recurring {...{ viewer, meeting }} recurring={beside.recurring} formKey={`${formKey}-r`} />
            </section>
            <section id="the-question" className="rounded-control bg-still-wash px-5 py-4.5">
              <h2 className="font-serif text-read leading-[1.35] text-still">{viewer.organisation.question}</h2>
              <AnswerPart {...{ viewer, meeting, own, name }} />
              <EntryInPlace place="answer" {...subject} />
            </section>
            <div>
              <SharedNotes
                name={name('notes')}
                oneOnOneId={id}
                text={meeting.notes}
                version={meeting.notesVersion}
                html={toHtml(meeting.notes)}
                canWrite={canWrite}
              />
              <EntryInPlace place="notes" {...subject} />
            </div>
            <section id="to-do">
              <Heading>To do</Heading>
              <ToDoList
                oneOnOneId={id}
                items={shownToDo(viewer, toDo, owners)}
                owners={owners}
                canWrite={canWrite}
                formKey={`${formKey}-d`}
              />
            </section>
            <VersionsLink meeting={meeting} />
          </div>
          <div className="min-w-0">
            <Reflection
              name={name('reflection')}
              oneOnOneId={id}
              personId={meeting.reportId}
              isHeld={meeting.heldAt !== null}
              takesFocus={viewer.personId === meeting.managerId}
              text={own.reflection}
              version={own.reflectionVersion}
              kept={own.keptHere}
            />
            <PrivateSide
              name={name('private')}
              oneOnOneId={id}
              note={{ text: own.note, version: own.noteVersion, html: toHtml(own.note) }}
              points={shownPrivatePoints(own.points)}
              formKey={`${formKey}-p`}
            />
            <SignalsBeside signals={own.signals} viewer={viewer} />
            <Beside {...beside} viewerId={viewer.personId} today={viewer.today} />
          </div>
        </div>
      </MakeEntryProvider>
    </Live>
  )
}
