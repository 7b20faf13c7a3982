import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titleOf } from '@/components/one-on-one/heading'
import { ToTake } from '@/components/question-bank/to-take'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { toTake } from '@/lib/question-bank/prepare'
import { soughtOf } from '@/lib/question-bank/sought'

export const metadata = { title: 'For the agenda' }

type Props = PageProps<'/people/[personId]/one-on-ones/[meetingId]/prepare'>

export default async function PrepareAgenda({ params, searchParams }: Props) {
  const [{ personId, meetingId }, viewer] = [await params, await requireViewer()]
  const sought = soughtOf(await searchParams)
  const found = await toTake(viewer, personId, meetingId, sought)
  if (!found) notFound()
  const { meeting } = found
  const here = `/people/${personId}/one-on-ones/${meetingId}`
  return (
    <Page
      title="For the agenda"
      crumbs={
        <>
          <Link href={`/people/${personId}` as Route}>{meeting.reportName}</Link>
          <span aria-hidden> › </span>
          <Link href={here as Route}>{titleOf(viewer, meeting)}</Link>
        </>
      }
      act={<ButtonLink href={here}>Back to the one-on-one</ButtonLink>}
      under="Each comes onto the agenda at once, and none twice."
    >
      <ToTake viewer={viewer} here={here} sought={sought} {...found} />
    </Page>
  )
}
