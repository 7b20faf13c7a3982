import type { Viewer } from '@/lib/access/viewer'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import type { PrivateSide } from '@/lib/one-on-ones/queries/private'
import { firstName } from '@/lib/prevention/sentence'
import { AnswerAhead } from './answer-ahead'
import { SentAhead } from './answer-ahead-sent'
import { Answer } from './question'

interface AnswerPartProps {
  viewer: Viewer
  meeting: OneOnOne
  own: Pick<PrivateSide, 'draft' | 'draftVersion'>
  /** Tells a text of this one-on-one from every other of this viewer. */
  name: (text: string) => string
}

/**
 * The answer, as each of the two has it: before the one-on-one is held it is the report's own until they send it; once it
 * is sent, or the manager wrote something, both edit it.
 */
export function AnswerPart({ viewer, meeting, own, name }: AnswerPartProps) {
  const { id: oneOnOneId, isOpen: canWrite, answer: text, isNothing, answerVersion: version } = meeting
  const isReport = viewer.personId === meeting.reportId
  const isBefore = canWrite && meeting.heldAt === null && meeting.cancelledAt === null
  const hasAnswer = isNothing || text !== ''
  const isAhead = isBefore && hasAnswer && meeting.answerById === meeting.reportId
  const isDraft = isReport && isBefore && !hasAnswer
  const sent = <SentAhead oneOnOneId={oneOnOneId} isNothing={isNothing} />
  return (
    <>
      {isDraft ? null : isReport && isAhead && isNothing ? (
        sent
      ) : (
        <Answer
          name={name('answer')}
          oneOnOneId={oneOnOneId}
          answer={{ text, isNothing, version, before: meeting.answerBefore }}
          canWrite={canWrite}
          asked={isReport ? undefined : { isAsked: meeting.askedAt !== null }}
        />
      )}
      {isReport && isAhead && !isNothing ? sent : null}
      {isAhead && !isReport ? (
        <p className="mt-2 text-small text-ink-soft">{firstName(meeting.reportName)} answered ahead.</p>
      ) : null}
      {isReport ? (
        <AnswerAhead
          name={name('answer ahead')}
          oneOnOneId={oneOnOneId}
          draft={{ text: own.draft, version: own.draftVersion }}
          how={isDraft ? 'ahead' : canWrite ? 'beside' : 'kept'}
        />
      ) : null}
    </>
  )
}
