import { notFound } from 'next/navigation'
import { Stage } from '@/components/review/stage'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { documentOf, findPacket } from '@/lib/review/packet'
import { linesToRead } from '@/lib/review/packet-document'
import { readBackOn } from '@/lib/review/queries'

export const metadata = { title: 'Read back' }

export default async function ReadBack({
  params,
  searchParams,
}: PageProps<'/people/[personId]/review/[packetId]/read-back'>) {
  const [{ personId, packetId }, { line }, viewer] = await Promise.all([params, searchParams, requireViewer()])
  const packet = await findPacket(viewer, packetId)
  if (!packet || packet.subjectId !== personId) notFound()
  const [document, readToday] = await Promise.all([
    documentOf(viewer, packet),
    readBackOn(viewer, packet.id, viewer.today),
  ])
  const lines = linesToRead(document)
  const href = `/people/${personId}/review/${packetId}`
  if (lines.length === 0) {
    return (
      <div className="row-span-3 self-center">
        <h1>Nothing to read back yet</h1>
        <Empty act={<ButtonLink href={href}>Choose the sentences</ButtonLink>}>
          What is chosen in the packet is read here, one sentence at a time. What luck stopped is left out.
        </Empty>
      </div>
    )
  }
  return (
    <Stage
      packetId={packetId}
      packetHref={href}
      heading={`For ${document.person}, ${document.period}`}
      lines={lines}
      start={Math.min(Math.max(Math.trunc(Number(line)) || 1, 1), lines.length) - 1}
      readToday={[...readToday]}
      singleKeys={viewer.singleKeys}
    />
  )
}
