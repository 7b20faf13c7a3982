import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titleOf } from '@/components/one-on-one/heading'
import { Versions } from '@/components/one-on-one/versions'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { versionsOf } from '@/lib/one-on-ones/queries/versions'
import { firstName } from '@/lib/prevention/sentence'

export const metadata: Metadata = { title: 'Earlier versions' }

export default async function VersionsPage({ params }: { params: Promise<{ personId: string; meetingId: string }> }) {
  const [{ personId, meetingId }, viewer] = await Promise.all([params, requireViewer()])
  const versions = await versionsOf(viewer, personId, meetingId)
  if (!versions) notFound()
  const { meeting, notes, answer, own } = versions
  const { reportId, reportName, managerId, managerName } = meeting
  const day = titleOf(viewer, meeting)
  const here = `/people/${reportId}/one-on-ones/${meetingId}`
  const other = firstName(managerId === viewer.personId ? reportName : managerName)
  return (
    <Page
      title="Earlier versions"
      crumbs={
        <>
          <Link href={`/people/${reportId}` as Route}>{reportName}</Link> / <Link href={here as Route}>{day}</Link>
        </>
      }
      under={`What was written in the one-on-one with ${other} and then changed.`}
    >
      {notes.length + answer.length + own.length === 0 ? (
        <Empty act={<ButtonLink href={here}>Back to the one-on-one</ButtonLink>}>
          Nothing here was written over yet. A version is kept after each pause in writing, each time one of you changes
          the other’s words, and when two texts meet.
        </Empty>
      ) : (
        <Versions viewer={viewer} notes={notes} answer={answer} own={own} />
      )}
    </Page>
  )
}
