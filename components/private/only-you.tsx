import type { ReactNode } from 'react'
import { Lock } from '@/components/ui/icons'

/** The place of private text: its own tint, a lock and the words "Only you", at all times (DESIGN.md). Hidden whole by one key; `stays` where its label holds the way to show it again. */
export function OnlyYou({
  children,
  right,
  label = 'Only you',
  as: As = 'div',
  stays,
  className = '',
}: {
  children: ReactNode
  right?: ReactNode
  label?: string
  as?: 'div' | 'section'
  stays?: boolean
  className?: string
}) {
  return (
    <As
      data-private={stays ? 'stays' : ''}
      className={`rounded-control border border-private-line bg-private px-4.5 py-4 ${className}`}
    >
      <p className="mb-1 flex items-center justify-between gap-4 text-small text-private-ink">
        <span className="inline-flex items-center gap-1.5 font-medium">
          <Lock size={12} /> {label}
        </span>
        {right}
      </p>
      {children}
    </As>
  )
}
