import type { Route } from 'next'
import Link from 'next/link'
import { OnlyYou } from '@/components/private/only-you'
import { Page } from '@/components/ui/page'
import type { Viewer } from '@/lib/access/viewer'
import { toHtml } from '@/lib/markdown'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import type { PrivateSide as PrivateSideOf } from '@/lib/one-on-ones/queries/private'
import { titleOf } from './heading'
import { MakeEntryProvider } from './make-entry'
import { PrivateSide } from './private-side'
import { shownPrivatePoints } from './shown'
import { VersionsLink } from './versions-link'

interface OwnTextsProps {
  viewer: Viewer
  meeting: OneOnOne
  own: PrivateSideOf
  formKey: string
}

/** What is left of a one-on-one that was not held before the line ended, to who wrote private text in it: that, its day, and whom it was with. */
export function OwnTexts({ viewer, meeting, own, formKey }: OwnTextsProps) {
  const { id, reportId, reportName } = meeting
  return (
    <Page
      title={titleOf(viewer, meeting)}
      crumbs={<Link href={`/people/${reportId}` as Route}>{reportName}</Link>}
      under={`One-on-one with ${viewer.personId === reportId ? meeting.managerName : reportName}.`}
    >
      <p className="mt-6 border-l-2 border-line-strong pl-4 text-ink-soft">
        The reporting line ended before it was held, so what was shared in it is closed. What only you read stays yours.
      </p>
      {own.reflection ? (
        <OnlyYou as="section" className="mt-8">
          <p className="text-small font-medium text-private-ink">What did I notice?</p>
          <p className="mt-1 font-serif text-prose whitespace-pre-wrap wrap-anywhere">{own.reflection}</p>
        </OnlyYou>
      ) : null}
      <div className="mt-8">
        <MakeEntryProvider enabled={false} key={id}>
          <PrivateSide
            name={`${viewer.personId} ${id} private`}
            oneOnOneId={id}
            note={{ text: own.note, version: own.noteVersion, html: toHtml(own.note) }}
            points={shownPrivatePoints(own.points)}
            formKey={`${formKey}-p`}
          />
        </MakeEntryProvider>
      </div>
      <div className="mt-9">
        <VersionsLink meeting={meeting} />
      </div>
    </Page>
  )
}
