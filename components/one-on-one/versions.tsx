import { OnlyYou } from '@/components/private/only-you'
import { Heading } from '@/components/ui/page'
import type { Viewer } from '@/lib/access/viewer'
import type { Version, Versions as VersionsOf } from '@/lib/one-on-ones/queries/versions'
import { firstName } from '@/lib/prevention/sentence'
import { dayIn } from '@/lib/time/day'
import { sayDay, sayFullDay, sayTime } from '@/lib/time/say'

/** What the texts of a one-on-one said before, newest first; the viewer's own private ones on their tint, all folded. */
export function Versions({ viewer, notes, answer, own }: { viewer: Viewer } & Omit<VersionsOf, 'meeting'>) {
  return (
    <div className="mt-8 space-y-9">
      <Part title="Shared notes" versions={notes} viewer={viewer} />
      <Part title="The answer" versions={answer} viewer={viewer} />
      {own.length > 0 ? (
        <OnlyYou as="section">
          <h2 className="mt-2 mb-2.5 text-small font-medium text-private-ink">Private notes</h2>
          <List versions={own} viewer={viewer} isPrivate />
        </OnlyYou>
      ) : null}
    </div>
  )
}

function Part({ title, versions, viewer }: { title: string; versions: Version[]; viewer: Viewer }) {
  if (versions.length === 0) return null
  return (
    <section aria-label={title}>
      <Heading>{title}</Heading>
      <List versions={versions} viewer={viewer} />
    </section>
  )
}

/** Of shared texts the newest is open. Private ones wait for a hand, since the page may be on a screen that others see. */
function List({ versions, viewer, isPrivate }: { versions: Version[]; viewer: Viewer; isPrivate?: boolean }) {
  const line = isPrivate ? 'border-private-line' : 'border-line'
  return (
    <ol>
      {versions.map((version, place) => (
        <li key={version.id}>
          <details open={place === 0 && !isPrivate} className={`group border-t py-1 ${line}`}>
            <summary className="touch flex min-h-8 items-center gap-2 text-small">
              <span aria-hidden className="transition-transform group-open:rotate-90">
                ›
              </span>
              <Saved version={version} viewer={viewer} />
              {isPrivate ? null : (
                <span aria-hidden className="min-w-0 flex-1 truncate text-ink-faint group-open:hidden">
                  {wordsOf(version).slice(0, 200)}
                </span>
              )}
            </summary>
            {version.isSetAside ? (
              <p className="pl-4 text-small text-ink-soft">
                This came second when two texts met, and did not take the place of the first.
              </p>
            ) : null}
            <p className="pt-1 pb-4 pl-4 font-serif text-prose whitespace-pre-wrap wrap-anywhere">{wordsOf(version)}</p>
          </details>
        </li>
      ))}
    </ol>
  )
}

const wordsOf = ({ text, isNothing }: Version) => (isNothing ? 'Nothing this week.' : text || 'Empty.')

/** "You, Tuesday at 10:32", with the exact day on hover. */
function Saved({ version, viewer }: { version: Version; viewer: Viewer }) {
  const { savedAt, savedBy, by, isSetAside } = version
  const day = dayIn(viewer.timeZone, savedAt)
  return (
    <span className="wrap-anywhere">
      <span className="font-medium">{savedBy === viewer.personId ? 'You' : firstName(by)}</span>,{' '}
      <time dateTime={new Date(savedAt).toISOString()} title={sayFullDay(day)}>
        {sayDay(day, viewer.today)} at {sayTime(savedAt, viewer.timeZone)}
      </time>
      {isSetAside ? ', set aside' : ''}
    </span>
  )
}
