import { ButtonLink } from '@/components/ui/button'
import { Empty, Heading } from '@/components/ui/page'
import type { Viewer } from '@/lib/access/viewer'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import { firstName } from '@/lib/prevention/sentence'
import type { Question, Template } from '@/lib/question-bank/queries'
import { themes } from '@/lib/question-bank/themes'
import { AsChoice } from './as-choice'
import { ByTheme } from './by-theme'
import { Filter } from './filter'
import { Take } from './take'
import { TakeTemplate } from './take-template'

interface ToTakeProps {
  viewer: Viewer
  meeting: OneOnOne
  /** The address of the one-on-one. */
  here: string
  sought: { q: string; theme: string; as: 'shared' | 'private' }
  templates: (Template & { fresh: number })[]
  questions: (Question & { isThere: boolean })[]
}

/** All that can be put on the agenda of a one-on-one, in the view of whom it is for: both, or oneself. */
export function ToTake({ viewer, meeting, here, sought, templates, questions }: ToTakeProps) {
  const { as, q, theme } = sought
  const other = firstName(viewer.personId === meeting.reportId ? meeting.managerName : meeting.reportName)
  const hrefOf = (one: typeof as) => `${here}/prepare?${new URLSearchParams({ as: one, q, theme })}`
  const oneOnOneId = meeting.id
  return (
    <>
      <AsChoice as={as} hrefOf={hrefOf} other={other} />
      <section className="mt-7">
        <Heading>Templates</Heading>
        <ul aria-label="Templates" className="divide-y divide-line border-y border-line">
          {templates.map(template => (
            <TakeTemplate key={template.id} {...{ oneOnOneId, as, template }} />
          ))}
        </ul>
      </section>
      <section id="questions" className="mt-10 scroll-mt-6">
        <Heading>Questions</Heading>
        <Filter action={`${here}/prepare`} {...{ q, theme, themes }} keep={{ as }} />
        <ByTheme
          questions={questions}
          row={({ id, text, isThere, isOwn }) => (
            <div className="flex items-baseline justify-between gap-5 py-2">
              <p className="min-w-0 font-serif text-prose wrap-anywhere">
                {text} {isOwn ? <span className="font-sans text-small text-ink-faint">yours</span> : null}
              </p>
              {isThere ? (
                <span className="shrink-0 text-small text-ink-faint">There already</span>
              ) : (
                <Take from="question" {...{ oneOnOneId, id, as }}>
                  Add<span className="sr-only">: {text}</span>
                </Take>
              )}
            </div>
          )}
        />
        {questions.length > 0 ? null : <Empty>No question has these words. Try fewer letters, or another theme.</Empty>}
      </section>
      <p className="mt-10">
        <ButtonLink look="quiet" href="/questions">
          Your own questions and templates
        </ButtonLink>
      </p>
    </>
  )
}
