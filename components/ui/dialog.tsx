'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** A native modal dialog that opens and closes with `open`; Escape and the backdrop close it, focus goes back by itself. */
export function Dialog({
  open,
  onClose,
  label,
  children,
  className = '',
}: {
  open: boolean
  onClose: () => void
  label: string
  children: ReactNode
  className?: string
}) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Escape, which a native dialog has by itself
    <dialog
      ref={ref}
      aria-label={label}
      onClose={onClose}
      onClick={event => {
        if (event.target === ref.current) onClose()
      }}
      className={`w-[min(44rem,calc(100vw-2rem))] rounded-control border border-line p-0 shadow-sheet ${className}`}
    >
      {open ? children : null}
    </dialog>
  )
}
