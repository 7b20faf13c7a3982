import { Children, type ReactNode } from 'react'

/** So many lines stand in each part; the others open in place, so that a day with much in it stays calm. */
const calm = 5

/** A part of Today, there only when it has something; `isOwn` inside a frame of its own. */
export function Section({
  title,
  label,
  isOwn,
  children,
}: {
  title?: string
  label?: string
  isOwn?: boolean
  children: ReactNode
}) {
  const Part = isOwn ? 'div' : 'section'
  const lines = Children.toArray(children)
  if (lines.length === 0) return null
  const more = lines.length > calm + 1 ? lines.slice(calm) : []
  const shown = more.length > 0 ? lines.slice(0, calm) : lines
  return (
    <Part className={isOwn ? '' : title ? 'mt-11' : 'mt-9'} aria-label={label ?? title}>
      {title ? <h2 className="mb-2.5 font-medium">{title}</h2> : null}
      <ol className={isOwn ? 'divide-y divide-private-line' : 'divide-y divide-line border-y border-line'}>{shown}</ol>
      {more.length > 0 ? (
        <details className="group">
          <summary className="touch inline-flex items-center py-2.5 text-small text-ink-soft group-open:hidden hover:text-ink">
            and {more.length} more
          </summary>
          <ol className="divide-y divide-line border-b border-line">{more}</ol>
        </details>
      ) : null}
    </Part>
  )
}
