import { BankNav } from '@/components/question-bank/bank-nav'
import { ByTheme } from '@/components/question-bank/by-theme'
import { Filter } from '@/components/question-bank/filter'
import { QuestionForm } from '@/components/question-bank/question-form'
import { QuestionRow } from '@/components/question-bank/question-row'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { newId } from '@/lib/ids'
import { questionsFor } from '@/lib/question-bank/queries'
import { soughtOf } from '@/lib/question-bank/sought'
import { themes } from '@/lib/question-bank/themes'

export const metadata = { title: 'Questions' }

export default async function Questions({ searchParams }: PageProps<'/questions'>) {
  const viewer = await requireViewer()
  const { q, theme } = soughtOf(await searchParams)
  const questions = await questionsFor(viewer, { q, theme })
  return (
    <Page
      title="Questions"
      under="To ask some day. Yours are seen by you alone, the organisation’s by everybody."
      act={
        <ButtonLink href="#add" className="desk:hidden">
          Add a question
        </ButtonLink>
      }
      margin={
        <section id="add">
          <h2 className="mb-3 font-medium text-ink-faint">Add a question</h2>
          <QuestionForm themes={themes} theme={theme} isAdmin={viewer.isAdmin} formKey={newId()} />
        </section>
      }
    >
      <BankNav here="/questions" />
      <div className="mt-5">
        <Filter action="/questions" q={q} theme={theme} themes={themes} />
      </div>
      <ByTheme questions={questions} row={question => <QuestionRow question={question} themes={themes} />} />
      {questions.length > 0 ? null : <Empty>No question has these words. Try fewer letters, or another theme.</Empty>}
    </Page>
  )
}
