import type { ReactNode } from 'react'

/** One line of a list under a field that keeps the focus and the keys. */
export function Option({
  id,
  isMarked,
  onChoose,
  children,
}: {
  id: string
  isMarked: boolean
  onChoose: () => void
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field above keeps focus and keys
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      onPointerDown={event => event.preventDefault()}
      onClick={onChoose}
      className="touch cursor-pointer rounded-control px-3 py-2 hover:bg-paper-sunk aria-selected:bg-still-wash"
    >
      {children}
    </div>
  )
}

/** The list under the field; none where there is nothing to choose. */
export function Options({
  id,
  label,
  isEmpty,
  children,
}: {
  id: string
  label: string
  isEmpty: boolean
  children: ReactNode
}) {
  if (isEmpty) return null
  return (
    <div
      role="listbox"
      id={`${id}-list`}
      aria-label={label}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain"
    >
      {children}
    </div>
  )
}
