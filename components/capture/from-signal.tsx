import type { CaptureSignal } from './capture-context'

/** Said before it is saved: the signal's words, which only their author has read so far, will stand in the entry, and who reads them there. */
export function FromSignal({
  signal,
  isPrivate,
  subject,
}: {
  signal: CaptureSignal
  isPrivate: boolean
  /** The first name of whom it is about, unless that is the author. */
  subject: string | null
}) {
  return (
    <p className="mt-3 border-l-2 border-private-line pl-3 text-small text-ink-soft">
      <q className="font-serif text-ink">{signal.text}</q> will stand in the entry as what was noticed first.{' '}
      {isPrivate
        ? 'Only you read it there.'
        : `Who reads the entry reads it${subject ? `, ${subject} only once you say so there` : ''}.`}
    </p>
  )
}
