import { notFound } from 'next/navigation'
import { Names } from '@/components/people/names'
import { Page } from '@/components/ui/page'
import { mayAdminister } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'

export const metadata = { title: 'Admin' }

const parts = [
  {
    id: 'people',
    name: 'People',
    about: 'Who is here, to whom they report, in which team they are, and how they sign in.',
  },
  { id: 'teams', name: 'Teams', about: 'Who works together, and who leads, from when to when.' },
  {
    id: 'organisation',
    name: 'Organisation',
    about: 'Its name and zone, the wording of the question, and who reads new entries.',
  },
  {
    id: 'questions',
    name: 'Questions and templates',
    about: 'What everybody finds in the question bank and among the templates.',
    href: '/questions',
  },
  { id: 'jobs', name: 'Mail and jobs', about: 'Whether mail goes out, and what the server does by itself and when.' },
  { id: 'audit-log', name: 'Audit log', about: 'Who did what, and when. Never what was written.' },
]

export default async function Admin() {
  const viewer = await requireViewer()
  if (!mayAdminister(viewer)) notFound()
  return (
    <Page title="Admin" under={`How ${viewer.organisation.organisation} is set up. An admin reads nobody’s notes.`}>
      <div className="mt-9">
        <Names label="Admin" lines={parts.map(part => ({ href: `/admin/${part.id}`, ...part }))} />
      </div>
    </Page>
  )
}
