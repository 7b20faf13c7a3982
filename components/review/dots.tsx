const most = 20

/** Where one is among the sentences; with very many the numbers above say it alone. */
export function Dots({ count, at }: { count: number; at: number }) {
  if (count > most) return null
  return (
    <span aria-hidden className={`flex items-center gap-1.5 ${count > 9 ? 'max-phone:hidden' : ''}`}>
      {Array.from({ length: count }, (_, index) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
          key={index}
          className={`size-1.5 rounded-full ${index === at ? 'scale-140 bg-still' : 'bg-line-strong'}`}
        />
      ))}
    </span>
  )
}
