/** The points of a template, to be read. */
export function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="mt-1.5 list-disc space-y-0.5 pl-4 text-ink-soft marker:text-ink-faint">
      {points.map((point, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two points may have the same words, and only read they stay in place
        <li key={at} className="wrap-anywhere">
          {point}
        </li>
      ))}
    </ul>
  )
}
