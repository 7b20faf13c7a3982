import type { Piece } from '@/lib/search/excerpt'

/** A text with what was looked for marked in it. */
export function Excerpt({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) =>
    piece.found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other order
      <mark key={index} className="rounded-[2px] bg-still-wash font-semibold text-still">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
