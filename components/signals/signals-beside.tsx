import { OnlyYou } from '@/components/private/only-you'
import { DayText } from '@/components/time/day'
import type { Viewer } from '@/lib/access/viewer'
import type { Signal } from '@/lib/signals/queries/facts'
import { shownSignal } from '@/lib/signals/shown'
import { SignalActs } from './signal-acts'

/** So many are shown beside a one-on-one, those due first; all stand on the person's page. */
const shown = 6

/** "Look again at": what the viewer watches about the report, beside the one-on-one. */
export function SignalsBeside({ signals, viewer }: { signals: readonly Signal[]; viewer: Viewer }) {
  if (signals.length === 0) return null
  return (
    <OnlyYou as="section" className="mt-8" label="Only you: look again at">
      <ul className="mt-1.5 divide-y divide-private-line">
        {signals.slice(0, shown).map(signal => (
          <li key={signal.id} className="py-2 first:pt-0 last:pb-0">
            <details>
              <summary className="wrap-anywhere">
                <span className="font-serif text-prose">{signal.text}</span>{' '}
                {signal.lookOn ? (
                  <DayText
                    day={signal.lookOn}
                    today={viewer.today}
                    className={`text-small whitespace-nowrap ${signal.lookOn <= viewer.today ? 'font-medium text-private-ink' : 'text-ink-faint'}`}
                  />
                ) : null}
              </summary>
              <div className="mt-2">
                <SignalActs signal={shownSignal(signal, viewer)} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </OnlyYou>
  )
}
