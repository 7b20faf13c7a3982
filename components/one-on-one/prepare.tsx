import type { Route } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/page'
import { Rendered } from '@/components/ui/rendered'
import type { Viewer } from '@/lib/access/viewer'
import { toHtml } from '@/lib/markdown'
import type { Point } from '@/lib/one-on-ones/queries/agenda'
import type { Beside, LastTime } from '@/lib/one-on-ones/queries/beside'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import type { ToDo } from '@/lib/one-on-ones/queries/to-do'
import { sayDate } from '@/lib/time/say'
import { toPrepare } from './prepare-facts'

interface PrepareProps {
  viewer: Viewer
  meeting: OneOnOne
  points: Point[]
  toDo: ToDo[]
  beside: Beside
}

/** Before it is held: what waits on this page, what was said last time, and what can be put on the agenda. */
export function Prepare({ viewer, meeting, points, toDo, beside }: PrepareProps) {
  const here = `/people/${meeting.reportId}/one-on-ones/${meeting.id}`
  const { last } = beside
  if (!meeting.isOpen || meeting.heldAt !== null || meeting.cancelledAt !== null) return null
  return (
    <section aria-labelledby="prepare" className="mt-7 print:hidden">
      <Heading
        id="prepare"
        right={
          <span className="flex flex-wrap gap-x-5">
            <ButtonLink look="quiet" href={`${here}/prepare`}>
              Use a template
            </ButtonLink>
            <ButtonLink look="quiet" href={`${here}/prepare#questions`}>
              Take a question
            </ButtonLink>
          </span>
        }
      >
        Prepare
      </Heading>
      <div className="border-y border-line py-2.5">
        <ul className="flex flex-wrap gap-x-5 text-ink-soft">
          {toPrepare(viewer, meeting, { points, toDo, beside }).map(({ text, to }) => (
            <li key={text} className="flex items-center">
              {to ? (
                <a href={`#${to}`} className="touch inline-flex items-center">
                  {text}
                </a>
              ) : (
                <span className="inline-flex touch items-center">{text}</span>
              )}
            </li>
          ))}
        </ul>
        {last ? <SaidLastTime last={last} viewer={viewer} reportId={meeting.reportId} /> : null}
      </div>
    </section>
  )
}

function SaidLastTime({ last, viewer, reportId }: { last: LastTime; viewer: Viewer; reportId: string }) {
  const answer = last.isNothing ? 'Nothing this week.' : last.answer
  return (
    <details className="group mt-1">
      <summary className="touch inline-flex items-center gap-2 text-small font-medium text-still">
        <span aria-hidden className="text-ink-faint transition-transform group-open:rotate-90">
          ›
        </span>
        What was said on {sayDate(last.onDay, viewer.today)}
      </summary>
      <div className="mt-1 mb-2 max-w-measure space-y-3 border-l border-line-strong pl-4">
        {answer ? (
          <div>
            <p className="text-small text-ink-faint">{viewer.organisation.question}</p>
            <p className="font-serif text-prose whitespace-pre-wrap wrap-anywhere">{answer}</p>
          </div>
        ) : null}
        {last.notes ? <Rendered html={toHtml(last.isCut ? `${last.notes} …` : last.notes)} /> : null}
        {answer || last.notes ? null : <p className="text-ink-soft">Nothing was written down.</p>}
        <p className="text-small">
          <Link href={`/people/${reportId}/one-on-ones/${last.id}` as Route}>Open that one-on-one</Link>
        </p>
      </div>
    </details>
  )
}
