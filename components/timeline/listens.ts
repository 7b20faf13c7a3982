'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page listens yet; what needs JavaScript stands there only then. */
export const useListens = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
