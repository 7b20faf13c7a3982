import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { FrozenPacket } from '@/components/review/frozen-packet'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { findVersion } from '@/lib/review/queries'
import { sayWay } from '@/lib/review/say'
import { dayIn } from '@/lib/time/day'
import { sayFullDay, sayTime } from '@/lib/time/say'

export const metadata = { title: 'A kept version' }

export default async function PacketVersionPage({
  params,
}: PageProps<'/people/[personId]/review/[packetId]/versions/[version]'>) {
  const [{ personId, packetId, version }, viewer] = await Promise.all([params, requireViewer()])
  const kept = await findVersion(viewer, packetId, version)
  if (!kept || kept.subjectId !== personId) notFound()
  const { document, createdAt, way } = kept
  const at = `${sayFullDay(dayIn(viewer.timeZone, createdAt))}, ${sayTime(createdAt, viewer.timeZone)}`
  return (
    <Page
      title={document.period}
      crumbs={<Link href={`/people/${personId}/review/${packetId}` as Route}>The packet for {document.person}</Link>}
      under={`Version ${kept.version}, word for word as it was ${sayWay(way)} on ${at}.`}
    >
      <FrozenPacket document={document} withdrawn={kept.withdrawn} />
    </Page>
  )
}
