import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Cancelled } from '@/components/one-on-one/cancelled'
import { HandOver } from '@/components/one-on-one/hand-over'
import { titleOf, underOf } from '@/components/one-on-one/heading'
import { Held } from '@/components/one-on-one/held'
import { Meeting } from '@/components/one-on-one/meeting'
import { MoveForm } from '@/components/one-on-one/move-form'
import { OwnTexts } from '@/components/one-on-one/own-texts'
import { WhetherAsked } from '@/components/one-on-one/whether-asked'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { newId } from '@/lib/ids'
import { oneOnOnePage } from '@/lib/one-on-ones/queries/page'
import { sayTime } from '@/lib/time/say'

const pageOf = cache(oneOnOnePage)

interface Params {
  params: Promise<{ personId: string; meetingId: string }>
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { personId, meetingId } = await params
  const viewer = await requireViewer()
  const page = await pageOf(viewer, personId, meetingId)
  return { title: page ? `${page.meeting.reportName}, ${titleOf(viewer, page.meeting)}` : undefined }
}

export default async function OneOnOnePage({ params }: Params) {
  const { personId, meetingId } = await params
  const viewer = await requireViewer()
  const page = await pageOf(viewer, personId, meetingId)
  if (!page) notFound()
  const { meeting, inside, own } = page
  if (!inside && own) return <OwnTexts viewer={viewer} meeting={meeting} own={own} formKey={newId()} />
  if (!inside) return <WhetherAsked meeting={meeting} />
  const { id, isOpen, heldAt, cancelledAt, managerId, reportId, reportName, timeZone } = meeting
  const mayHold = isOpen && managerId === viewer.personId && !cancelledAt
  const when = { day: meeting.onDay, time: sayTime(meeting.startsAt, timeZone), minutes: meeting.minutes }
  return (
    <Page
      wide
      crumbs={<Link href={`/people/${reportId}` as Route}>{reportName}</Link>}
      title={titleOf(viewer, meeting)}
      under={underOf(viewer, meeting)}
      act={mayHold ? <Held oneOnOneId={id} isHeld={heldAt !== null} /> : null}
    >
      {isOpen && !heldAt && !cancelledAt ? <MoveForm oneOnOneId={id} when={when} zone={timeZone} /> : null}
      {cancelledAt ? <Cancelled oneOnOneId={id} canWrite={isOpen} /> : null}
      {isOpen ? null : <HandOver viewer={viewer} meeting={meeting} />}
      <Meeting viewer={viewer} meeting={meeting} {...inside} formKey={newId()} />
    </Page>
  )
}
