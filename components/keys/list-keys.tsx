'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import type { RefObject } from 'react'
import { useKeys } from './keys'
import { moved } from './moved'

/** `j` and `k` go through the lines of a list, `e` edits the marked one where it says how. `onEnd` is asked for more. */
export function useListKeys(list: RefObject<HTMLElement | null>, onEnd?: () => void) {
  const router = useRouter()
  useKeys({
    j: () => {
      if (!moved(list.current, 1)) onEnd?.()
    },
    k: () => {
      moved(list.current, -1)
    },
    e: () => {
      const marked = document.activeElement?.closest<HTMLElement>('li[data-edit]')
      if (marked && list.current?.contains(marked)) router.push(marked.dataset.edit as Route)
    },
  })
}

/** The same for a page whose lists come from the server: all of its lines. */
export function ListKeys() {
  useListKeys(page)
  return null
}

const page: RefObject<HTMLElement | null> = {
  get current() {
    return typeof document === 'undefined' ? null : document.getElementById('main')
  },
}
