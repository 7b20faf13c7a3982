import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DeletePacket } from '@/components/review/delete-packet'
import { NoteToSelfField } from '@/components/review/note-to-self'
import { PacketDesk } from '@/components/review/packet-desk'
import { Versions } from '@/components/review/versions'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { firstName } from '@/lib/prevention/sentence'
import { noteToSelf } from '@/lib/review/note-to-self'
import { findPacket, recordFor } from '@/lib/review/packet'
import { sayPeriod } from '@/lib/review/period'

const packetOf = cache(findPacket)

export async function generateMetadata({ params }: PageProps<'/people/[personId]/review/[packetId]'>) {
  const [{ packetId }, viewer] = await Promise.all([params, requireViewer()])
  const packet = await packetOf(viewer, packetId)
  return { title: packet ? `${packet.subjectName}, ${sayPeriod(packet.period)}` : undefined }
}

export default async function ReviewPacket({ params }: PageProps<'/people/[personId]/review/[packetId]'>) {
  const [{ personId, packetId }, viewer] = await Promise.all([params, requireViewer()])
  const packet = await packetOf(viewer, packetId)
  if (!packet || packet.subjectId !== personId) notFound()
  const [record, note] = await Promise.all([recordFor(viewer, packet), noteToSelf(viewer, packet.id)])
  const whom = packet.subjectId === viewer.personId ? 'of your own' : `for ${firstName(packet.subjectName)}`
  return (
    <Page
      wide
      title={sayPeriod(packet.period)}
      crumbs={<Link href={`/people/${personId}` as Route}>{packet.subjectName}</Link>}
      under={
        <>
          Review packet {whom}. <span className="print:hidden">Draft, only you see it.</span>
        </>
      }
      act={
        <ButtonLink look="first" href={`/people/${personId}/review/${packet.id}/read-back`} prefetch={false}>
          Read back
        </ButtonLink>
      }
    >
      <PacketDesk packetId={packet.id} saved={packet.draft} record={record} today={viewer.today}>
        <NoteToSelfField packetId={packet.id} note={note} />
        <Versions packet={packet} today={viewer.today} timeZone={viewer.timeZone} />
        <DeletePacket packetId={packet.id} />
      </PacketDesk>
    </Page>
  )
}
