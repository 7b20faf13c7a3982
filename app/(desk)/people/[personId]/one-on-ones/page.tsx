import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HandOverList } from '@/components/people/hand-over-list'
import { DatesPage } from '@/components/series/dates-page'
import { requireViewer } from '@/lib/auth/viewer'
import { notHandedOver } from '@/lib/one-on-ones/queries/hand-overs'
import { datesOf } from '@/lib/series/queries'

export const metadata: Metadata = { title: 'Dates' }

interface Props {
  params: Promise<{ personId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The dates of a person's one-on-ones: of the two, and of a former manager who held some (ACCESS.md, "series and dates"). */
export default async function Dates({ params, searchParams }: Props) {
  const { personId } = await params
  const { before } = await searchParams
  const viewer = await requireViewer()
  const after = typeof before === 'string' && /^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/.test(before) ? before : undefined
  const dates = await datesOf(viewer, personId, after)
  if (!dates) notFound()
  const isFirst = after === undefined
  const left = isFirst ? await notHandedOver(viewer, personId) : null
  return (
    <DatesPage viewer={viewer} dates={dates} isFirst={isFirst}>
      <HandOverList viewer={viewer} reportId={personId} left={left} />
    </DatesPage>
  )
}
