import { OnlyYou } from '@/components/private/only-you'
import type { Wording } from '@/lib/prevention/whole'
import { type Day, dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'

/** Earlier wordings, for the author alone. */
export function History({ history, timeZone, today }: { history: Wording[]; timeZone: string; today: Day }) {
  if (history.length === 0) return null
  return (
    <details className="mt-10">
      <summary className="touch inline-flex items-center text-small font-medium text-ink-faint">
        Earlier wordings ({history.length})
      </summary>
      <OnlyYou className="mt-2">
        <ol className="space-y-3">
          {history.map(one => (
            <li key={one.version}>
              <p className="font-serif text-prose wrap-anywhere">
                … {one.action} and stopped {one.prevented}.
              </p>
              {[one.signal, one.withoutThis].filter(Boolean).map(text => (
                <p key={text} className="text-small whitespace-pre-line wrap-anywhere">
                  {text}
                </p>
              ))}
              <p className="text-small text-private-ink">until {sayDate(dayIn(timeZone, one.replacedAt), today)}</p>
            </li>
          ))}
        </ol>
      </OnlyYou>
    </details>
  )
}
