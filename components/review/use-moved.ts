'use client'

import { useEffect, useRef, useState } from 'react'

/** After a line has moved: says where it is now, and gives the focus back that moving it in the page took away. */
export function useMoved() {
  const [said, setSaid] = useState('')
  const focused = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const lost = focused.current
    focused.current = null
    if (lost?.isConnected && document.activeElement !== lost) lost.focus()
  })
  const tellMoved = (place: number, of: number) => {
    const active = document.activeElement
    focused.current = active instanceof HTMLElement && active.closest('[data-line]') ? active : null
    setSaid(`Moved to ${place} of ${of}.`)
  }
  return { said, tellMoved }
}
