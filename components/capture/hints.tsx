'use client'

import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { Draft } from './draft'

interface HintsProps {
  tags: { id: string; name: string }[]
  others: { id: string; name: string }[]
  picked: Draft
  onUnpick: (id: string) => void
  audience: string
  /** The tag for which it is private. */
  privateFor?: string
  /** Whether it is for leadership; undefined where it may not be. */
  leadership?: boolean
  onLeadership: (leadership: boolean) => void
  onCancel?: () => void
}

/** Under the sentence: what was understood, who will read it, and the one key for leadership. */
export function Hints({
  tags,
  others,
  picked,
  onUnpick,
  audience,
  privateFor,
  leadership,
  onLeadership,
  onCancel,
}: HintsProps) {
  const isPicked = (id: string) => [...picked.tags, ...picked.people].some(one => one.id === id)
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1.5 border-t border-line pt-2.5 text-small wrap-anywhere text-ink-faint">
      {tags.length + others.length > 0 ? (
        <ul aria-label="Understood" className="flex flex-wrap gap-x-3 gap-y-1 text-ink-soft">
          {others.map(one => (
            <Chip
              key={one.id}
              label={`@${one.name}`}
              onRemove={isPicked(one.id) ? () => onUnpick(one.id) : undefined}
            />
          ))}
          {tags.map(one => (
            <Chip
              key={one.id}
              label={`#${one.name}`}
              onRemove={isPicked(one.id) ? () => onUnpick(one.id) : undefined}
            />
          ))}
        </ul>
      ) : (
        <span className="flex gap-5 max-phone:hidden">
          <span>
            <b className="font-medium">#</b> tag
          </span>
          <span>
            <b className="font-medium">@</b> person
          </span>
        </span>
      )}
      {leadership === undefined ? null : (
        <label className="touch inline-flex items-center gap-1.5">
          <input
            type="checkbox"
            name="leadership"
            checked={leadership}
            onChange={event => onLeadership(event.target.checked)}
            className="size-3.5 accent-still"
          />
          Also for leadership
          <kbd className="max-phone:hidden">Alt L</kbd>
        </label>
      )}
      <input type="hidden" name="leadershipChosen" value={leadership === undefined ? '' : 'on'} />
      <span className="ml-auto flex min-w-0 items-center gap-4">
        <span role="status" className="min-w-0">
          {audience}
          {privateFor ? `, for #${privateFor}` : ''}
        </span>
        {onCancel ? (
          <Button look="quiet" className="shrink-0 text-ink-soft" onClick={onCancel}>
            Cancel
          </Button>
        ) : null}
        <Button type="submit" look="quiet" className="shrink-0">
          Save
        </Button>
      </span>
    </div>
  )
}

function Chip({ label, onRemove }: { label: string; onRemove?: () => void }) {
  return (
    <li className="inline-flex items-center gap-1">
      {label}
      {onRemove ? (
        <button
          type="button"
          aria-label={`Take ${label} off`}
          onClick={onRemove}
          className="touch inline-flex items-center justify-center p-0.5"
        >
          <X aria-hidden size={12} />
        </button>
      ) : null}
    </li>
  )
}
