import type { ShownSignal } from '@/lib/signals/shown'
import { SignalActs } from './signal-acts'

/** A signal with what is to come of it, and what can be done with it folded under its words; only its author ever meets it. */
export function SignalBody({ signal }: { signal: ShownSignal }) {
  const { text, stands, state, entryId } = signal
  return (
    <details className="group">
      <summary className="flex flex-wrap items-baseline gap-x-3">
        <span
          className={`font-serif text-prose wrap-anywhere ${state === 'let go' ? 'text-ink-soft line-through decoration-line-strong' : ''}`}
        >
          {text}
        </span>
        <span className="text-small text-private-ink">{stands}</span>
      </summary>
      {entryId ? (
        <p className="mt-1 text-small">
          <a href={`/entries/${entryId}`}>The entry that came of it</a>
        </p>
      ) : null}
      <div className="mt-2.5">
        <SignalActs signal={signal} />
      </div>
    </details>
  )
}
