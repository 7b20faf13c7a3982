import { BankNav } from '@/components/question-bank/bank-nav'
import { TemplateForm } from '@/components/question-bank/template-form'
import { TemplateRow } from '@/components/question-bank/template-row'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { newId } from '@/lib/ids'
import { templatesFor } from '@/lib/question-bank/queries'

export const metadata = { title: 'Templates' }

export default async function Templates() {
  const viewer = await requireViewer()
  const templates = await templatesFor(viewer)
  return (
    <Page
      title="Templates"
      under="Ready agendas. Copy one to make it yours; it comes onto an agenda from the one-on-one itself."
      act={
        <ButtonLink href="#add" className="desk:hidden">
          Add a template
        </ButtonLink>
      }
      margin={
        <section id="add">
          <h2 className="mb-3 font-medium text-ink-faint">Add a template</h2>
          <TemplateForm isAdmin={viewer.isAdmin} formKey={newId()} />
        </section>
      }
    >
      <BankNav here="/questions/templates" />
      <div className="mt-5 divide-y divide-line border-y border-line">
        {templates.map(template => (
          <TemplateRow key={template.id} template={template} copyKey={newId()} />
        ))}
      </div>
      {templates.length > 0 ? null : <Empty>There is none yet. A template is a name, and a point a line.</Empty>}
    </Page>
  )
}
