'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  onClose: () => void
  label: string
  children: ReactNode
  className?: string
}

/**
 * A native modal dialog, there while it is open; Escape and the backdrop close it, and focus goes back by itself. It hangs
 * at the end of the page, so that it opens from places that are hidden on a narrow screen too.
 */
export function Dialog({ open, ...rest }: Props & { open: boolean }) {
  return open ? createPortal(<Opened {...rest} />, document.body) : null
}

function Opened({ onClose, label, children, className = '' }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Escape, which a native dialog has by itself
    <dialog
      ref={ref}
      aria-label={label}
      // Told late: by then it may have been opened again, as React does while developing.
      onClose={() => ref.current?.open || onClose()}
      onClick={event => {
        if (event.target === ref.current) onClose()
      }}
      className={`w-[min(44rem,calc(100vw-2rem))] rounded-control border border-line p-0 shadow-sheet ${className}`}
    >
      {children}
    </dialog>
  )
}
