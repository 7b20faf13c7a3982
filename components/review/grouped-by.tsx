import type { Draft } from '@/lib/review/draft'
import { packetOrderNames } from '@/lib/review/say'

/** Whether the sentences stand by month or by tag. */
export function GroupedBy({ by, onChange }: { by: Draft['groupedBy']; onChange: (by: Draft['groupedBy']) => void }) {
  return (
    <fieldset className="mt-2 flex gap-4 text-small print:hidden">
      <legend className="sr-only">Group the sentences</legend>
      {packetOrderNames.map(({ order, name }) => (
        <button
          key={order}
          type="button"
          aria-pressed={by === order}
          onClick={() => by !== order && onChange(order)}
          className="touch py-1 text-ink-soft aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-still aria-pressed:decoration-[1.5px] aria-pressed:underline-offset-[0.3em]"
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
