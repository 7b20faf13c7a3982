'use client'

import { lengthOf, limits, type Unit } from '@/lib/review/counter'

const number = (value: number) => value.toLocaleString('en-GB')

/** How long the packet is against the limits of review forms; one line, the others on a click. */
export function Counter({ texts }: { texts: Record<'Markdown' | 'plain text', string> }) {
  const lengths = { plain: lengthOf(texts['plain text']), Markdown: lengthOf(texts.Markdown) }
  return (
    <details className="ml-auto tabular-nums open:basis-full">
      <summary className="touch inline-flex items-center text-ink-faint underline decoration-line-strong decoration-dotted underline-offset-[0.2em]">
        <span className={lengths.plain.bytes > 4000 ? 'font-medium text-warm-ink' : ''}>
          {number(lengths.plain.bytes)} of 4,000 bytes
        </span>
      </summary>
      <table className="mt-2 w-full border-t border-line text-left">
        <caption className="sr-only">Length against the limits of review forms</caption>
        <thead className="text-ink-faint">
          <tr>
            <th className="py-1 font-normal">Limit</th>
            <th className="text-right font-normal">Plain text</th>
            <th className="text-right font-normal">Markdown</th>
          </tr>
        </thead>
        <tbody>
          {limits.map(({ unit, most }) => (
            <tr key={`${unit} ${most}`} className="border-t border-line">
              <th className="py-1 font-normal">
                {number(most)} {unit}
              </th>
              <Cell length={lengths.plain[unit]} unit={unit} most={most} />
              <Cell length={lengths.Markdown[unit]} unit={unit} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Cell({ length, most, unit }: { length: number; most: number; unit: Unit }) {
  const over = length - most
  return (
    <td className={`text-right ${over > 0 ? 'font-medium text-warm-ink' : ''}`}>
      {number(length)}
      {over > 0 ? <span className="sr-only">{`, ${number(over)} ${unit} too long`}</span> : null}
      {over > 0 ? <span aria-hidden>{`, ${number(over)} over`}</span> : null}
    </td>
  )
}
