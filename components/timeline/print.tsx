'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useListens } from './listens'

interface Printing {
  isWhole: boolean
  onMore: () => Promise<{ hasNextPage: boolean; isError: boolean }>
}

/** Prints the whole of what is shown: fetches the pages that are still out, then opens the browser's own dialog. */
export function Print({ isWhole, onMore }: Printing) {
  const [isFetching, setFetching] = useState(false)
  async function print() {
    setFetching(true)
    const all = isWhole || (await fetchAll(onMore))
    setFetching(false)
    // Two frames on, the last rows stand on the page. What failed is told where the pages end.
    if (all) requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
  }
  if (!useListens()) return null
  return (
    <Button look="quiet" className="absolute -top-1 right-0 text-ink-faint! print:hidden" onClick={print}>
      {isFetching ? 'Fetching all of it …' : 'Print'}
    </Button>
  )
}

async function fetchAll(onMore: Printing['onMore']): Promise<boolean> {
  const { hasNextPage, isError } = await onMore()
  if (isError) return false
  return hasNextPage ? fetchAll(onMore) : true
}
