import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { OneOnOneCrumbs } from '@/components/one-on-one/crumbs'
import { HandOver } from '@/components/one-on-one/hand-over'
import { titleOf, underOf } from '@/components/one-on-one/heading'
import { Meeting } from '@/components/one-on-one/meeting'
import { OwnTexts } from '@/components/one-on-one/own-texts'
import { Prepare } from '@/components/one-on-one/prepare'
import { HeldOrWhen, WhatBecame } from '@/components/one-on-one/what-became'
import { WhetherAsked } from '@/components/one-on-one/whether-asked'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { newId } from '@/lib/ids'
import { oneOnOnePage } from '@/lib/one-on-ones/queries/page'

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
  const { isOpen, cancelledAt, managerId, reportId, reportName } = meeting
  const mayHold = isOpen && managerId === viewer.personId && !cancelledAt
  return (
    <Page
      wide
      crumbs={<OneOnOneCrumbs reportId={reportId} reportName={reportName} />}
      title={titleOf(viewer, meeting)}
      under={underOf(viewer, meeting)}
      act={mayHold ? <HeldOrWhen viewer={viewer} meeting={meeting} /> : null}
    >
      <WhatBecame viewer={viewer} meeting={meeting} mayHold={mayHold} />
      {isOpen ? null : <HandOver viewer={viewer} meeting={meeting} />}
      <Prepare viewer={viewer} meeting={meeting} {...inside} />
      <Meeting viewer={viewer} meeting={meeting} {...inside} formKey={newId()} />
    </Page>
  )
}
