'use client'

import { useEffect, useState } from 'react'

/** What was typed, once no key followed for a moment too short to be noticed. */
export function useSettled(typed: string, moment = 20): string {
  const [settled, settle] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), moment)
    return () => clearTimeout(timer)
  }, [typed, moment])
  return settled
}
